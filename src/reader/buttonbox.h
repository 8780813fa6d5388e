#pragma once

#include "render/pagemap.h"

#include <QRectF>

#include <optional>

class QTextDocument;

namespace reader {

/// The box around a link that is drawn as a button, in document pixels; nothing for any other link.
std::optional<QRectF> buttonBox(const QTextDocument &page, const render::PlacedLink &link);

/// Maps a point inside the box of a button to a point on its text; nothing outside of buttons.
std::optional<QPointF> wordsOfButton(const QTextDocument &page, const render::PageMap &pageMap,
                                     QPointF place);

} // namespace reader
