#pragma once

#include <QList>
#include <QTextLength>

namespace markup {
struct Block;
}

namespace render {

/// How wide the columns of a table should be against each other, so that no word is torn while
/// another column has room. Nothing for a table so small that it takes the room it needs.
QList<QTextLength> columnWidths(const markup::Block &table);

/// Whether a column would get less than eight characters of a line although it holds more.
bool isTooNarrow(const markup::Block &table, const QList<QTextLength> &widths);

} // namespace render
