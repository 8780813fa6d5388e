#pragma once

#include <QList>
#include <QRectF>

class QTextDocument;

namespace render {

/// What the characters from start to end, of one paragraph, cover in a page that is laid out: an
/// area for each line.
QList<QRectF> areasOf(const QTextDocument &page, int start, int end);

} // namespace render
