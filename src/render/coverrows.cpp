#include "render/blockwriter.h"
#include "render/cellborder.h"
#include "render/columns.h"
#include "render/coversizes.h"
#include "render/style.h"
#include "render/tableaslist.h"

#include <QTextTable>
#include <QTextTableCellFormat>

#include <algorithm>

namespace render {

namespace {

constexpr double firstColumn = 48; ///< percent

bool isEmpty(const markup::Block &row)
{
    return std::ranges::all_of(row.blocks, [](const markup::Block &cell) {
        return std::ranges::all_of(cell.blocks, [](const markup::Block &block) {
            return block.inlines.empty() && block.blocks.empty();
        });
    });
}

QList<QTextLength> widthsOf(int columns)
{
    const double others = (100 - firstColumn) / std::max(1, columns - 1);
    QList<QTextLength> widths(columns, QTextLength(QTextLength::PercentageLength, others));
    widths.front() = QTextLength(QTextLength::PercentageLength, firstColumn);
    return widths;
}

} // namespace

void BlockWriter::writeRows(const markup::Block &table, const Context &context)
{
    std::vector<const markup::Block *> shown;
    int columns = 1;
    bool hasHeads = false;
    for (const auto &row : table.blocks) {
        columns = std::max(columns, static_cast<int>(row.blocks.size()));
        const bool isShown = !row.header || !isEmpty(row);
        hasHeads = hasHeads || (row.header && isShown);
        if (isShown)
            shown.push_back(&row);
    }
    if (shown.empty())
        return;
    const auto widths = widthsOf(columns);
    const auto least = TableColumns(table, m_resolver.mentionStyle).leastLine(widths);
    const bool beside = columns == 1 || hasRoomBeside(std::max(coverMinBeside, least));
    if (!beside && hasHeads)
        return write(tableAsList(table), context);
    const int across = beside ? columns : 1;
    auto format = boxFormat({});
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (across > 1)
        format.setColumnWidthConstraints(widths);
    auto *rows = m_cursor.insertTable(static_cast<int>(shown.size()), across, format);
    m_tableAbove = nullptr;
    m_inlines.setLineShare(1.0 / across);
    const auto &colours = m_style.colours();
    for (std::size_t r = 0; r < shown.size(); ++r)
        writeRow(*shown[r], *rows, static_cast<int>(r), r == 0 ? colours.edge : QColor());
    m_inlines.setLineShare(1);
    leave(*rows);
}

void BlockWriter::writeRow(const markup::Block &row, QTextTable &rows, int at, const QColor &above)
{
    noteIds(row);
    const auto &colours = m_style.colours();
    const double gutter = m_style.textSpace(16);
    for (int c = 0; c < rows.columns(); ++c) {
        auto place = rows.cellAt(at, c);
        QTextTableCellFormat format;
        if (above.isValid())
            setBorder(format, Qt::TopEdge, 1, above);
        setBorder(format, Qt::BottomEdge, 1, colours.line);
        format.setTopPadding(m_style.textSpace(8));
        format.setBottomPadding(m_style.textSpace(8));
        if (c + 1 < rows.columns())
            (m_rightToLeft ? format.setLeftPadding(gutter) : format.setRightPadding(gutter));
        place.setFormat(format);
    }
    for (std::size_t i = 0; i < row.blocks.size(); ++i) {
        const auto &cell = row.blocks[i];
        const bool isFirst = i == 0;
        if (isFirst || rows.columns() > 1) {
            m_cursor = rows.cellAt(at, static_cast<int>(i)).firstCursorPosition();
            m_fresh = true;
        }
        m_spaceDue = 0;
        m_tableAbove = nullptr;
        noteIds(cell);
        write(cell.blocks,
              {.gap = 0,
               .size = isFirst ? coverTextSize : coverNoteSize,
               .boxes = 1,
               .bold = row.header || cell.header,
               .muted = !isFirst});
    }
}

} // namespace render
