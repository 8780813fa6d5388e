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

/// How many characters a line must hold so that each column gets eight of them, or all it has.
double leastLine(const markup::Block &table, const QList<QTextLength> &widths);

} // namespace render
