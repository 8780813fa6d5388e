#include "render/blockwriter.h"
#include "render/cellborder.h"
#include "render/columns.h"
#include "render/coversizes.h"
#include "render/plaintext.h"
#include "render/style.h"
#include "render/tableaslist.h"

#include <QTextTable>
#include <QTextTableCellFormat>

#include <algorithm>
#include <span>

namespace render {

using markup::BlockKind;

namespace {

constexpr double iconSide = 16;
constexpr double iconGap = 6; ///< between an icon and its title

/// Each level of nesting doubles the time of the layout.
constexpr int deepestBox = 3;

struct BoxColours {
    QColor bar;
    QColor tint;
};

BoxColours coloursOf(const std::string &label, const look::Colours &colours)
{
    if (label == "danger")
        return {colours.danger, colours.tintDanger};
    if (label == "warning" || label == "important" || label == "caution")
        return {colours.warn, colours.tintWarn};
    if (label == "details")
        return {colours.edge, colours.base};
    return {colours.link, colours.tintNote};
}

/// Whether a paragraph is bold throughout: old guides write the titles of boxes so.
bool isTitle(const markup::Block &block)
{
    return block.kind == BlockKind::Paragraph && block.inlines.size() == 1
        && block.inlines.front().kind == markup::InlineKind::Strong;
}

PlacedIcon::Kind iconOf(const std::string &label)
{
    if (label == "danger")
        return PlacedIcon::Kind::Danger;
    if (label == "warning" || label == "important" || label == "caution")
        return PlacedIcon::Kind::Warning;
    return label == "correction" ? PlacedIcon::Kind::Correction : PlacedIcon::Kind::Note;
}

Qt::Alignment alignmentOf(markup::Alignment alignment)
{
    switch (alignment) {
    case markup::Alignment::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case markup::Alignment::Centre:
        return Qt::AlignHCenter;
    case markup::Alignment::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case markup::Alignment::Default:
        break;
    }
    return Qt::AlignLeading;
}

int columnsOf(const markup::Block &table)
{
    std::size_t most = 0;
    for (const auto &row : table.blocks)
        most = std::max(most, row.blocks.size());
    return static_cast<int>(most);
}

} // namespace

void BlockWriter::writeQuote(const markup::Block &quote, const Context &context)
{
    const auto inside = openBox(m_style.colours().edge, m_style.colours().base, context);
    write(quote.blocks, inside);
    closeBox(inside);
}

void BlockWriter::writeCallout(const markup::Block &callout, const Context &context)
{
    const auto [bar, tint] = coloursOf(callout.label, m_style.colours());
    const auto common = m_words.calloutTitles.find(callout.label);
    auto title = breakable(callout.title);
    if (title.isEmpty() && common != m_words.calloutTitles.end())
        title = common->second;

    const auto inside = openBox(bar, tint, context);
    if (!title.isEmpty()) {
        auto text = charFormat(inside);
        text.setFontWeight(QFont::DemiBold);
        if (bar != m_style.colours().link && callout.label != "details")
            text.setForeground(bar);
        startTitle(iconOf(callout.label), text, inside);
        m_inlines.writeText(title, text);
    }
    auto rest = std::span(callout.blocks);
    if (title.isEmpty() && !rest.empty() && isTitle(rest.front())) {
        auto behind = besideIcon(inside);
        behind.gap = 4;
        write(rest.front(), behind);
        placeIcon(iconOf(callout.label));
        rest = rest.subspan(1);
    }
    for (const auto &block : rest)
        write(block, inside);
    if (title.isEmpty() && callout.blocks.empty())
        startBlock(blockFormat(inside), charFormat(inside));
    closeBox(inside);
}

QTextTableFormat BlockWriter::boxFormat(const Context &context) const
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    if (m_rightToLeft)
        format.setRightMargin(context.left);
    else
        format.setLeftMargin(context.left);
    // Nor does Qt keep the space below the block before a table.
    const double above = m_fresh ? 0 : m_cursor.blockFormat().bottomMargin();
    format.setTopMargin(std::max({m_spaceDue, above, m_style.textSpace(m_fresh ? 0 : 8)}));
    format.setBottomMargin(m_style.textSpace(context.gap));
    return format;
}

QTextTableCellFormat BlockWriter::cellFormat(const QColor &bar, const QColor &tint) const
{
    const auto &colours = m_style.colours();
    QTextTableCellFormat cell;
    if (colours.highContrast) {
        cell.setBorder(1);
        cell.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setBorderBrush(colours.text);
    }
    setBorder(cell, m_rightToLeft ? Qt::RightEdge : Qt::LeftEdge,
              m_style.space(colours.highContrast ? 5 : 3), bar);
    if (tint != colours.base)
        cell.setBackground(tint);
    cell.setTopPadding(m_style.textSpace(10));
    cell.setBottomPadding(m_style.textSpace(11));
    cell.setLeftPadding(m_style.textSpace(14));
    cell.setRightPadding(m_style.textSpace(16));
    return cell;
}

BlockWriter::Context BlockWriter::openBox(const QColor &bar, const QColor &tint,
                                          const Context &context)
{
    auto inside = context;
    inside.size = std::min(context.size, 0.94);
    inside.alignment = Qt::AlignLeading;
    ++inside.boxes;
    if (inside.boxes > deepestBox) {
        inside.left += m_style.textSpace(16);
        inside.box = nullptr;
        return inside;
    }

    auto format = boxFormat(context);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    inside.box = m_cursor.insertTable(1, 1, format);
    m_spaceDue = 0;
    m_tableAbove = nullptr;
    auto cell = inside.box->cellAt(0, 0);
    cell.setFormat(cellFormat(bar, tint));
    m_cursor = cell.firstCursorPosition();
    m_fresh = true;
    inside.left = 0;
    return inside;
}

void BlockWriter::startTitle(PlacedIcon::Kind icon, const QTextCharFormat &text,
                             const Context &inside)
{
    auto format = blockFormat(besideIcon(inside));
    format.setBottomMargin(m_style.textSpace(2));
    startBlock(format, text);
    placeIcon(icon);
}

BlockWriter::Context BlockWriter::besideIcon(const Context &inside) const
{
    auto result = inside;
    if (m_resolver.drawsIcons)
        result.left += m_style.textSpace(iconSide + iconGap);
    return result;
}

void BlockWriter::placeIcon(PlacedIcon::Kind icon)
{
    if (m_resolver.drawsIcons)
        m_pageMap.icons.push_back({icon, m_cursor.block().position(), m_style.textSpace(iconSide),
                                   m_style.textSpace(iconGap)});
}

void BlockWriter::closeBox(const Context &inside)
{
    if (inside.box != nullptr) {
        // The last block's own space would come on top of the padding.
        auto last = m_cursor.blockFormat();
        last.setBottomMargin(0);
        m_cursor.setBlockFormat(last);
        leave(*inside.box);
    }
    m_spaceDue = 0;
}

void BlockWriter::writeTable(const markup::Block &table, const Context &context)
{
    const int columns = columnsOf(table);
    if (columns == 0)
        return;
    if (m_cover != nullptr && context.boxes + context.lists == 0 && columns <= coverMaxColumns)
        return writeRows(table, context);
    auto inside = context;
    inside.size = std::min(context.size, 0.94);
    inside.gap = 4;
    const TableColumns inTable(table, m_resolver.mentionStyle);
    const auto widths = inTable.widths();
    m_pageMap.tables.push_back(inTable.leastLine(widths));
    if (m_pageMap.tables.back() > m_style.lineLength())
        return write(tableAsList(table), context);
    if (++inside.boxes > deepestBox)
        return write(table.blocks, inside);

    auto format = boxFormat(context);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_style.colours().edge);
    format.setCellPadding(m_style.textSpace(7));
    format.setHeaderRowCount(!table.blocks.empty() && table.blocks.front().header ? 1 : 0);
    if (!widths.isEmpty()) {
        format.setColumnWidthConstraints(widths);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    }
    inside.left = 0;
    m_inlines.setLineShare(1.0 / columns);
    auto *grid = m_cursor.insertTable(static_cast<int>(table.blocks.size()), columns, format);
    m_tableAbove = nullptr;
    for (int r = 0; r < grid->rows(); ++r) {
        const auto &row = table.blocks[static_cast<std::size_t>(r)];
        noteIds(row);
        for (int c = 0; c < static_cast<int>(row.blocks.size()); ++c) {
            const auto &cell = row.blocks[static_cast<std::size_t>(c)];
            auto place = grid->cellAt(r, c);
            inside.bold = row.header || cell.header;
            inside.alignment = alignmentOf(cell.alignment);
            if (inside.bold) {
                QTextCharFormat tinted;
                tinted.setBackground(m_style.colours().tintNote);
                place.setFormat(tinted);
            }
            m_cursor = place.firstCursorPosition();
            m_fresh = true;
            m_spaceDue = 0;
            m_tableAbove = nullptr;
            noteIds(cell);
            write(cell.blocks, inside);
        }
    }
    m_inlines.setLineShare(1);
    leave(*grid);
}

void BlockWriter::leave(QTextTable &table)
{
    m_tableAbove = &table;
    m_cursor.setPosition(table.lastPosition() + 1);
    m_fresh = true;
    m_spaceDue = 0;
}

} // namespace render
