#include "ui/buttonbox.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>
#include <QTextTableCellFormat>

namespace ui {

std::optional<QRectF> buttonBox(const QTextDocument &page, const render::PlacedLink &link)
{
    if (!link.isButton)
        return std::nullopt;
    const auto block = page.findBlock(link.start);
    const auto *table = QTextCursor(block).currentTable();
    if (table == nullptr)
        return std::nullopt;
    const auto cell = table->cellAt(block.position()).format().toTableCellFormat();
    return page.documentLayout()->blockBoundingRect(block).adjusted(
        -cell.leftPadding() - cell.leftBorder(), -cell.topPadding() - cell.topBorder(),
        cell.rightPadding() + cell.rightBorder(), cell.bottomPadding() + cell.bottomBorder());
}

std::optional<QPointF> wordsOfButton(const QTextDocument &page, const render::Placed &placed,
                                     QPointF place)
{
    for (const auto &link : placed.links) {
        const auto box = buttonBox(page, link);
        if (!box || !box->contains(place))
            continue;
        const auto block = page.findBlock(link.start);
        const auto line = block.layout()->lineForTextPosition(link.start - block.position());
        if (!line.isValid())
            continue;
        const auto words = page.documentLayout()->blockBoundingRect(block).topLeft()
            + QPointF(line.cursorToX(link.start - block.position()), line.y());
        return words + QPointF(2, line.height() / 2);
    }
    return std::nullopt;
}

} // namespace ui
