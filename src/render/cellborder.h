#pragma once

#include <Qt>

class QColor;
class QTextTableCellFormat;

namespace render {

/// A solid line at one edge of a cell.
void setBorder(QTextTableCellFormat &cell, Qt::Edge edge, double width, const QColor &colour);

} // namespace render
