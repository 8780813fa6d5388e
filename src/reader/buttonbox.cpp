#include "reader/buttonbox.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>
#include <QTextTableCellFormat>

#include <algorithm>

namespace reader {

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

std::optional<QPointF> wordsOfButton(const QTextDocument &page, const render::PageMap &pageMap,
                                     QPointF place)
{
    for (const auto &link : pageMap.links) {
        const auto box = buttonBox(page, link);
        if (!box || !box->contains(place))
            continue;
        const auto block = page.findBlock(link.start);
        const auto line = block.layout()->lineForTextPosition(link.start - block.position());
        if (!line.isValid())
            continue;
        // Away from the edge, where Qt would look at the previous letter.
        const int end = std::min(link.end - block.position(), line.textStart() + line.textLength());
        const double middle =
            (line.cursorToX(link.start - block.position()) + line.cursorToX(end)) / 2;
        return page.documentLayout()->blockBoundingRect(block).topLeft()
            + QPointF(middle, line.y() + line.height() / 2);
    }
    return std::nullopt;
}

} // namespace reader
