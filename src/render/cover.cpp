#include "render/blockwriter.h"
#include "render/plaintext.h"
#include "render/style.h"

#include <QTextTable>
#include <QTextTableCellFormat>

#include <algorithm>

namespace render {

using namespace Qt::StringLiterals;
using markup::BlockKind;

namespace {

// Sizes in ems of the page.
constexpr double titleSize = 2.5;
constexpr double smallTitleSize = 1.75; ///< where lines are too short for it
constexpr double subtitleSize = 1.125;
constexpr double textSize = 0.9;
constexpr double noteSize = 0.83;

constexpr double iconEdge = 6;        ///< free within the icon
constexpr double leastBeside = 56;    ///< characters of a line that two or three columns need
constexpr double firstColumn = 48;    ///< percent
constexpr double widestLetter = 1.55; ///< of bold words, in letters of running text

void setEdge(QTextTableCellFormat &cell, Qt::Edge edge, double width, const QColor &colour)
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

QTextTableCellFormat buttonFormat(const Style &style, bool isFirst)
{
    const auto &colours = style.colours();
    QTextTableCellFormat box;
    for (const auto edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge})
        setEdge(box, edge, style.space(isFirst ? 2 : 1), isFirst ? colours.link : colours.edge);
    box.setPadding(style.textSpace(8));
    box.setLeftPadding(style.textSpace(15));
    box.setRightPadding(style.textSpace(15));
    return box;
}

double longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const auto &word : text.split(u' '))
        longest = std::max(longest, word.size());
    return static_cast<double>(longest);
}

bool isEmpty(const markup::Block &row)
{
    return std::ranges::all_of(row.blocks, [](const markup::Block &cell) {
        return std::ranges::all_of(cell.blocks, [](const markup::Block &block) {
            return block.inlines.empty() && block.blocks.empty();
        });
    });
}

} // namespace

bool BlockWriter::hasRoom(double least)
{
    m_placed.tables.push_back(least);
    return m_style.lineLength() >= least;
}

// Qt lays out columns from the left, whatever the text's direction.
bool BlockWriter::hasRoomBeside(double least)
{
    return !m_rightToLeft && hasRoom(least);
}

BlockWriter::Context BlockWriter::coverContext(const markup::Block &block) const
{
    Context context;
    context.size = textSize;
    if (block.kind == BlockKind::Heading)
        context.size *= m_style.pointSize() / m_style.headingFormat(block.level).fontPointSize();
    return context;
}

std::size_t BlockWriter::endOfFirstSection(const markup::Document &document, std::size_t first)
{
    int level = 0; // of its heading
    for (std::size_t i = first; i < document.blocks.size(); ++i) {
        const auto &block = document.blocks[i];
        if (block.kind == BlockKind::Footnote)
            return i;
        if (block.kind != BlockKind::Heading)
            continue;
        if (level > 0 && block.level <= level)
            return i;
        level = level > 0 ? level : block.level;
    }
    return document.blocks.size();
}

void BlockWriter::writeCover(const Cover &cover)
{
    QTextBlockFormat above;
    above.setTextIndent(-m_style.textSpace(iconEdge));
    above.setBottomMargin(m_style.textSpace(12));
    if (!cover.icon.isNull()) {
        startBlock(above, m_style.charFormat());
        m_inlines.writePicture(cover.icon, {}, {}, m_style.charFormat());
    }
    QTextBlockFormat block;
    block.setHeadingLevel(1);
    block.setBottomMargin(m_style.textSpace(6));
    const bool fits = hasRoom(titleSize * widestLetter * longestWord(cover.title));
    auto title = m_style.charFormat(fits ? titleSize : smallTitleSize);
    title.setFontWeight(QFont::DemiBold);
    startBlock(block, title);
    m_inlines.writeText(breakable(cover.title.toStdString()), title);
    if (!cover.subtitle.isEmpty()) {
        auto text = m_style.charFormat(subtitleSize);
        text.setForeground(m_style.colours().muted);
        QTextBlockFormat below;
        below.setLineHeight(m_style.lineHeight(1.4), QTextBlockFormat::ProportionalHeight);
        below.setBottomMargin(m_style.textSpace(20));
        startBlock(below, text);
        m_inlines.writeText(breakable(cover.subtitle.toStdString()), text);
    }
    writeButtons(cover.buttons);
}

void BlockWriter::writeButtons(const std::vector<CoverButton> &buttons)
{
    qsizetype letters = 0;
    for (const auto &button : buttons)
        letters += button.words.size() + 8;
    if (buttons.empty())
        return;
    const auto count = static_cast<int>(buttons.size());
    const bool beside = hasRoomBeside(static_cast<double>(letters));
    // Empty rows or columns keep them apart.
    const int places = 2 * count - 1;
    auto format = boxFormat({});
    if (m_rightToLeft)
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (beside) {
        QList<QTextLength> widths(places);
        for (int i = 1; i < places; i += 2)
            widths[i] = QTextLength(QTextLength::FixedLength, m_style.textSpace(10));
        format.setColumnWidthConstraints(widths);
    }
    auto *table = m_cursor.insertTable(beside ? 1 : places, beside ? places : 1, format);
    for (int i = 0; i < places; ++i) {
        auto cell = table->cellAt(beside ? 0 : i, beside ? i : 0);
        m_cursor = cell.firstCursorPosition();
        m_fresh = true;
        if (i % 2 == 1) {
            startBlock({}, m_style.charFormat(0.5));
            m_inlines.writeText(QChar(u'\u200b'), m_style.charFormat(0.5));
            continue;
        }
        const bool isFirst = i == 0;
        cell.setFormat(buttonFormat(m_style, isFirst));
        writeButton(buttons[static_cast<std::size_t>(i / 2)], isFirst);
    }
    leave(*table);
}

void BlockWriter::writeButton(const CoverButton &button, bool isFirst)
{
    auto text = m_style.charFormat(noteSize);
    text.setFontWeight(isFirst ? QFont::DemiBold : QFont::Normal);
    text.setProperty(ownWordsProperty, true);
    startBlock({}, text);
    if (!button.icon.isNull()) {
        auto icon = text;
        icon.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        m_inlines.writePicture(button.icon, {}, {}, icon);
        m_inlines.writeText(QString(2, QChar(QChar::Nbsp)), text);
    }
    m_inlines.writeButton(breakable(button.words.toStdString()), button.address, button.toolTip,
                          text);
}

void BlockWriter::writeFacts(const std::vector<CoverFact> &facts)
{
    if (facts.empty())
        return;
    const auto count = static_cast<int>(facts.size());
    const bool beside = hasRoomBeside(leastBeside);
    auto format = boxFormat({});
    format.setTopMargin(m_style.textSpace(24));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (beside)
        format.setColumnWidthConstraints(
            QList<QTextLength>(count, QTextLength(QTextLength::PercentageLength, 100.0 / count)));
    auto *table = m_cursor.insertTable(beside ? 1 : count, beside ? count : 1, format);
    Context context{.gap = 2, .size = noteSize, .boxes = 1, .bold = true};
    for (int i = 0; i < count; ++i) {
        const auto &fact = facts[static_cast<std::size_t>(i)];
        auto cell = table->cellAt(beside ? 0 : i, beside ? i : 0);
        QTextTableCellFormat padded;
        const double gutter = m_style.textSpace(beside && i + 1 < count ? 24 : 0);
        m_rightToLeft ? padded.setLeftPadding(gutter) : padded.setRightPadding(gutter);
        padded.setBottomPadding(m_style.textSpace(beside ? 0 : 12));
        cell.setFormat(padded);
        m_cursor = cell.firstCursorPosition();
        m_fresh = true;
        context.bold = true;
        context.muted = false;
        for (const auto &words : {fact.title, fact.sentences}) {
            auto text = charFormat(context);
            text.setProperty(ownWordsProperty, true);
            if (fact.isAlarm)
                text.setForeground(m_style.colours().danger);
            startBlock(blockFormat(context), text);
            m_inlines.writeText(words, text);
            context.bold = false;
            context.muted = true;
        }
    }
    leave(*table);
    m_spaceDue = m_style.textSpace(12);
}

void BlockWriter::writeRows(const markup::Block &table)
{
    std::vector<const markup::Block *> shown;
    std::size_t columns = 1;
    for (const auto &row : table.blocks) {
        columns = std::max(columns, row.blocks.size());
        if (!row.header || !isEmpty(row))
            shown.push_back(&row);
    }
    if (shown.empty())
        return;
    const bool beside = columns == 1 || hasRoomBeside(leastBeside);
    const int across = beside ? static_cast<int>(columns) : 1;
    auto format = boxFormat({});
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (across > 1) {
        QList<QTextLength> widths(
            across, QTextLength(QTextLength::PercentageLength, (100 - firstColumn) / (across - 1)));
        widths.front() = QTextLength(QTextLength::PercentageLength, firstColumn);
        format.setColumnWidthConstraints(widths);
    }
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
            setEdge(format, Qt::TopEdge, 1, above);
        setEdge(format, Qt::BottomEdge, 1, colours.line);
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
               .size = isFirst ? textSize : noteSize,
               .boxes = 1,
               .bold = row.header || cell.header,
               .muted = !isFirst});
    }
}

} // namespace render
