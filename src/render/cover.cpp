#include "render/blockwriter.h"
#include "render/coversizes.h"
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

constexpr double iconEdge = 6;        ///< free within the icon
constexpr double widestLetter = 1.55; ///< of bold words, in letters of running text

double longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const auto &word : text.split(u' '))
        longest = std::max(longest, word.size());
    return static_cast<double>(longest);
}

} // namespace

bool BlockWriter::hasRoom(double least)
{
    m_pageMap.tables.push_back(least);
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
    context.size = coverTextSize;
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

void BlockWriter::writeCover(const Header &header)
{
    const auto &cover = *header.cover;
    QTextBlockFormat above;
    above.setTextIndent(-m_style.textSpace(iconEdge));
    above.setBottomMargin(m_style.textSpace(12));
    if (!cover.icon.isNull()) {
        startBlock(above, m_style.charFormat());
        m_inlines.writePicture({cover.icon, cover.icon.deviceIndependentSize()}, {}, {},
                               m_style.charFormat());
    }
    QTextBlockFormat block;
    block.setHeadingLevel(1);
    block.setBottomMargin(m_style.textSpace(6));
    const bool fits = hasRoom(titleSize * widestLetter * longestWord(cover.title));
    auto title = m_style.charFormat(fits ? titleSize : smallTitleSize);
    title.setFontWeight(QFont::DemiBold);
    startBlock(block, title);
    m_inlines.writeText(breakable(cover.title.toStdString()), title);
    const double below = m_style.textSpace(20); // the last of the lines
    if (!cover.subtitle.isEmpty())
        writeCoverLine(cover.subtitle, subtitleSize,
                       header.facts.isEmpty() ? below : m_style.textSpace(6));
    if (!header.facts.isEmpty())
        writeCoverLine(header.facts, coverNoteSize, below);
    writeButtons(cover.buttons);
    if (!header.warning.title.isEmpty())
        m_spaceDue = below;
    writeWarning(header.warning);
}

void BlockWriter::writeCoverLine(const QString &words, double size, double below)
{
    auto text = m_style.charFormat(size);
    text.setForeground(m_style.colours().muted);
    QTextBlockFormat block;
    block.setLineHeight(m_style.lineHeight(1.4), QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(below);
    startBlock(block, text);
    m_inlines.writeText(breakable(words.toStdString()), text);
}

void BlockWriter::writeFacts(const std::vector<CoverFact> &facts)
{
    if (facts.empty())
        return;
    const auto count = static_cast<int>(facts.size());
    const bool beside = hasRoomBeside(coverMinBeside);
    auto format = boxFormat({});
    format.setTopMargin(m_style.textSpace(24));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (beside)
        format.setColumnWidthConstraints(
            QList<QTextLength>(count, QTextLength(QTextLength::PercentageLength, 100.0 / count)));
    auto *table = m_cursor.insertTable(beside ? 1 : count, beside ? count : 1, format);
    Context context{.gap = 2, .size = coverNoteSize, .boxes = 1, .bold = true};
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

} // namespace render
