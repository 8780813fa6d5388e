#include "render/blockwriter.h"
#include "render/style.h"

#include <QTextBlock>

#include <algorithm>
#include <array>
#include <cmath>

namespace render {

using namespace Qt::StringLiterals;
using markup::BlockKind;

namespace {

QString bullet(int depth)
{
    static const std::array signs = {u"•"_s, u"◦"_s, u"–"_s};
    return signs.at(static_cast<std::size_t>(std::min(depth, 2)));
}

QString marker(const markup::Block &list, std::size_t index, int depth)
{
    switch (list.blocks[index].task) {
    case markup::Task::Open:
        return u"☐"_s;
    case markup::Task::Done:
        return u"☑"_s;
    case markup::Task::None:
        break;
    }
    return list.ordered
        ? u"%1."_s.arg(static_cast<qlonglong>(list.start) + static_cast<qlonglong>(index))
        : bullet(depth);
}

} // namespace

double BlockWriter::markerWidth(const QString &widest) const
{
    const double step = m_style.tabStop();
    const double least = m_style.markerWidth(widest) + m_style.textSpace(6);
    return step * std::max(1.0, std::ceil(least / step));
}

// Markers are plain text instead of a QTextList: they are copied and read aloud with the item, and
// may start at any number.
void BlockWriter::writeList(const markup::Block &list, const Context &context)
{
    if (list.blocks.empty())
        return;
    const double indent = markerWidth(marker(list, list.blocks.size() - 1, context.lists));
    auto inside = context;
    inside.gap = 5;
    for (std::size_t i = 0; i < list.blocks.size(); ++i) {
        noteIds(list.blocks[i]);
        writeItem(list.blocks[i], marker(list, i, context.lists), indent, inside);
    }
    m_spaceDue = std::max(m_spaceDue, m_style.textSpace(context.gap));
}

void BlockWriter::writeItem(const markup::Block &item, const QString &marker, double indent,
                            const Context &context)
{
    auto inside = context;
    ++inside.lists;
    writeHanging(item, marker, indent, inside);
}

void BlockWriter::writeHanging(const markup::Block &block, const QString &marker, double indent,
                               const Context &context)
{
    auto inside = context;
    inside.left += indent;
    auto format = blockFormat(inside);
    format.setTextIndent(-indent);
    const auto text = charFormat(inside);
    startBlock(format, text);
    m_inlines.writeText(marker + u'\t', text);
    writeTask(block.task, inside);

    auto first = block.blocks.begin();
    if (first != block.blocks.end() && first->kind == BlockKind::Paragraph) {
        for (const auto &id : first->ids)
            m_pageMap.ids.emplace(id, m_cursor.block().position());
        m_inlines.write(first->inlines, text);
        ++first;
    }
    for (; first != block.blocks.end(); ++first)
        write(*first, inside);
}

// In words too, because screen readers ignore the box or do not say whether it is ticked.
void BlockWriter::writeTask(markup::Task task, const Context &context)
{
    if (task == markup::Task::None)
        return;
    auto small = m_style.charFormat(0.85 * context.size);
    small.setForeground(m_style.colours().muted);
    const auto &word = task == markup::Task::Done ? m_words.done : m_words.toDo;
    m_inlines.writeText(u"(%1)%2"_s.arg(word).arg(QChar(QChar::Nbsp)), small);
}

void BlockWriter::writeFootnote(const markup::Block &footnote, const Context &context)
{
    auto inside = context;
    inside.size = 0.9;
    inside.gap = 5;
    const auto marker = u"%1."_s.arg(QString::fromStdString(footnote.label));
    writeHanging(footnote, marker, markerWidth(marker), inside);
    if (footnote.ids.empty())
        return;
    const auto text = charFormat(inside);
    m_inlines.writeText(QChar(QChar::Nbsp), text);
    m_inlines.writeOwnLink(u"↩"_s, backAddress(footnote.ids.front()), m_words.backToText, text);
}

} // namespace render
