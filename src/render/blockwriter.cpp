#include "render/blockwriter.h"

#include "render/plaintext.h"
#include "render/style.h"

#include <QTextDocument>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace render {

using namespace Qt::StringLiterals;
using markup::BlockKind;

namespace {

bool isImage(const markup::Inline &inlined)
{
    return inlined.kind == markup::InlineKind::Image;
}

} // namespace

BlockWriter::BlockWriter(QTextDocument &target, const Style &style, const Words &words,
                         const PageResolver &resolver, const text::Deadline &deadline,
                         PageMap &pageMap)
    : m_cursor(&target),
      m_style(style),
      m_words(words),
      m_resolver(resolver),
      m_pageMap(pageMap),
      m_deadline(deadline),
      m_inlines(m_cursor, style, words, resolver, m_deadline, pageMap),
      m_rightToLeft(target.defaultTextOption().textDirection() == Qt::RightToLeft)
{
    m_cursor.beginEditBlock(); // otherwise Qt measures the line after each piece
}

void BlockWriter::writeFrom(const markup::Document &document, std::size_t first)
{
    m_pageMap.blocks.assign(std::min(first, document.blocks.size()), 0);
    bool inFootnotes = false;
    const auto factsAt =
        m_cover != nullptr ? endOfFirstSection(document, first) : document.blocks.size() + 1;
    for (std::size_t i = 0; i < first && i < document.blocks.size(); ++i)
        for (const auto &id : document.blocks[i].ids)
            m_pageMap.ids.emplace(id, 0);
    for (std::size_t i = first; i < document.blocks.size(); ++i) {
        const auto &block = document.blocks[i];
        if (m_deadline.isPast()) {
            m_pageMap.blocks.resize(document.blocks.size(), m_cursor.position());
            break;
        }
        if (i == factsAt)
            writeFacts(m_cover->facts);
        if (block.kind == BlockKind::Footnote && !inFootnotes) {
            m_spaceDue = std::max(m_spaceDue, m_style.textSpace(24));
            writeRule({});
            inFootnotes = true;
        }
        m_blockDue = true;
        write(block, m_cover != nullptr ? coverContext(block) : Context());
        if (std::exchange(m_blockDue, false)) // it has nothing to show
            m_pageMap.blocks.push_back(m_cursor.position());
    }
    if (m_deadline.isPast())
        writeEnd();
    if (factsAt == document.blocks.size())
        writeFacts(m_cover->facts);
    for (const auto &id : m_idsDue)
        m_pageMap.ids.emplace(id, m_cursor.position());
}

void BlockWriter::finish()
{
    m_cursor.endEditBlock();
}

void BlockWriter::write(const std::vector<markup::Block> &blocks, const Context &context)
{
    for (const auto &block : blocks) {
        if (m_deadline.isPast())
            return;
        write(block, context);
    }
}

void BlockWriter::writeEnd()
{
    auto format = blockFormat({});
    format.setTopMargin(m_style.textSpace(24));
    auto text = m_style.charFormat();
    text.setFontItalic(true);
    text.setProperty(ownWordsProperty, true);
    startBlock(format, text);
    m_cursor.insertText(m_words.restLeftOut, text);
}

void BlockWriter::write(const markup::Block &block, const Context &context)
{
    noteIds(block);
    switch (block.kind) {
    case BlockKind::Heading:
        return writeHeading(block, context);
    case BlockKind::Paragraph:
        return writeParagraph(block, context);
    case BlockKind::List:
        return writeList(block, context);
    case BlockKind::Quote:
        return writeQuote(block, context);
    case BlockKind::Callout:
        return writeCallout(block, context);
    case BlockKind::Code:
        return writeCode(block, context);
    case BlockKind::Table:
        return writeTable(block, context);
    case BlockKind::Rule:
        return writeRule(context);
    case BlockKind::Footnote:
        return writeFootnote(block, context);
    case BlockKind::Item:
    case BlockKind::Row:
    case BlockKind::Cell:
        return write(block.blocks, context); // stray, without their list or table
    }
}

void BlockWriter::writeHeading(const markup::Block &block, const Context &context)
{
    const int level = std::clamp(block.level, 1, 6);
    auto format = blockFormat(context);
    format.setHeadingLevel(level);
    format.setTopMargin(m_style.textSpace(level <= 2 ? 26 : 20));
    format.setBottomMargin(m_style.textSpace(level <= 2 ? 8 : 6));
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    auto text = m_style.headingFormat(level);
    text.setFontPointSize(text.fontPointSize() * context.size);
    startBlock(format, text);
    m_inlines.write(block.inlines, text);
}

void BlockWriter::writeParagraph(const markup::Block &block, const Context &context)
{
    const auto text = charFormat(context);
    const bool onlyBox = block.inlines.size() == 1 && isImage(block.inlines[0])
        && m_inlines.picture(block.inlines[0]).size.isEmpty();
    if (!onlyBox) {
        auto format = blockFormat(context);
        // A line height proportional to a picture would be as large as a page.
        if (std::ranges::any_of(block.inlines, isImage))
            format.setLineHeight(m_style.textSpace(6), QTextBlockFormat::LineDistanceHeight);
        startBlock(format, text);
        return m_inlines.write(block.inlines, text);
    }
    const auto inside = openBox(m_style.colours().edge, m_style.colours().tintNote, context);
    auto muted = charFormat(inside);
    muted.setForeground(m_style.colours().muted);
    startBlock(blockFormat(inside), muted);
    m_inlines.writeText(m_inlines.imageText(block.inlines[0]), muted);
    closeBox(inside);
}

void BlockWriter::writeCode(const markup::Block &block, const Context &context)
{
    const auto inside = openBox(m_style.colours().line, m_style.colours().tintNote, context);
    auto text = m_inlines.codeFormat(charFormat(inside));
    text.clearBackground();
    auto format = blockFormat(inside);
    format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    format.setLayoutDirection(Qt::LeftToRight);
    startBlock(format, text);
    const std::string_view code = block.text;
    m_inlines.writeText(
        breakableLines(code.ends_with('\n') ? code.substr(0, code.size() - 1) : code), text);
    closeBox(inside);
}

void BlockWriter::writeRule(const Context &context)
{
    auto format = blockFormat(context);
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    format.setTopMargin(m_style.textSpace(12));
    format.setBottomMargin(m_style.textSpace(12));
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                       QTextLength(QTextLength::PercentageLength, 100));
    format.setBackground(m_style.colours().line);
    auto text = charFormat(context);
    text.setFontPointSize(1);
    startBlock(format, text);
    m_inlines.writeText(QChar(u'\u200b'),
                        text); // Qt moves an empty block below a table out of the way
}

QTextBlockFormat BlockWriter::blockFormat(const Context &context) const
{
    const auto [known, isNew] = m_blockFormats.try_emplace(
        {context.left, context.gap, static_cast<int>(context.alignment)});
    auto &format = known->second;
    if (!isNew)
        return format;
    if (m_rightToLeft) {
        format.setLayoutDirection(Qt::RightToLeft);
        format.setRightMargin(context.left);
    } else {
        format.setLeftMargin(context.left);
    }
    format.setBottomMargin(m_style.textSpace(context.gap));
    format.setLineHeight(m_style.lineHeight(1.5), QTextBlockFormat::ProportionalHeight);
    format.setAlignment(context.alignment);
    return format;
}

QTextCharFormat BlockWriter::charFormat(const Context &context) const
{
    auto format = m_style.charFormat(context.size);
    if (context.bold)
        format.setFontWeight(QFont::DemiBold);
    if (context.muted)
        format.setForeground(m_style.colours().muted);
    return format;
}

void BlockWriter::startBlock(QTextBlockFormat format, const QTextCharFormat &charFormat)
{
    if (const double due = std::exchange(m_spaceDue, 0); due > format.topMargin())
        format.setTopMargin(due);
    if (auto *table = std::exchange(m_tableAbove, nullptr)) {
        // Qt lays a block below a table without the block's own space above.
        auto above = table->format();
        above.setBottomMargin(std::max(above.bottomMargin(), format.topMargin()));
        table->setFormat(above);
    }
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format, charFormat);
    }
    m_fresh = false;
    if (std::exchange(m_blockDue, false))
        m_pageMap.blocks.push_back(m_cursor.position());
    for (const auto &id : m_idsDue)
        m_pageMap.ids.emplace(id, m_cursor.position());
    m_idsDue.clear();
}

void BlockWriter::noteIds(const markup::Block &block)
{
    m_idsDue.insert(m_idsDue.end(), block.ids.begin(), block.ids.end());
}

} // namespace render
