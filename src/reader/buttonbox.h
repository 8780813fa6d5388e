#pragma once

#include "render/placed.h"

#include <QRectF>

#include <optional>

class QTextDocument;

namespace reader {

/// The box that a link of a page is set in, if it is set as a button, in the document's pixels.
std::optional<QRectF> buttonBox(const QTextDocument &page, const render::PlacedLink &link);

/// The place on the words of a button whose box holds this place, else nothing.
std::optional<QPointF> wordsOfButton(const QTextDocument &page, const render::Placed &placed,
                                     QPointF place);

} // namespace reader
