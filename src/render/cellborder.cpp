#include "render/cellborder.h"

#include <QTextTableCellFormat>

namespace render {

void setBorder(QTextTableCellFormat &cell, Qt::Edge edge, double width, const QColor &colour)
{
    const auto solid = QTextFrameFormat::BorderStyle_Solid;
    switch (edge) {
    case Qt::TopEdge:
        cell.setTopBorder(width);
        cell.setTopBorderStyle(solid);
        return cell.setTopBorderBrush(colour);
    case Qt::BottomEdge:
        cell.setBottomBorder(width);
        cell.setBottomBorderStyle(solid);
        return cell.setBottomBorderBrush(colour);
    case Qt::LeftEdge:
        cell.setLeftBorder(width);
        cell.setLeftBorderStyle(solid);
        return cell.setLeftBorderBrush(colour);
    case Qt::RightEdge:
        cell.setRightBorder(width);
        cell.setRightBorderStyle(solid);
        return cell.setRightBorderBrush(colour);
    }
}

} // namespace render
