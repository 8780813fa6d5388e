#include "author/toolmentions.h"

#include "check/history.h"
#include "text/looks.h"

#include <algorithm>
#include <climits>
#include <utility>

namespace author {

namespace {

using markup::Block;
using markup::Inline;
using markup::InlineKind;

/// Finds the lines of words that stand in a file in the order in which they are asked for.
class SourceLines
{
public:
    explicit SourceLines(std::string_view source) : m_source(source), m_looks(source)
    {
        for (auto at = m_source.find('\n'); at != std::string_view::npos;
             at = m_source.find('\n', at + 1))
            m_starts.push_back(at + 1);
    }

    /// The line of the next of these words from a line on; that line if they are not found as they
    /// are, as where the format changes in them. Before the line of another block none is found.
    int lineOf(std::string_view words, int from, int before)
    {
        const auto start = m_looks.placeOf(startOf(from));
        m_at = std::max(m_at, start);
        const auto wanted = text::lookOfName(words);
        const auto found = m_looks.folded().find(wanted, m_at);
        if (found == std::string_view::npos || m_looks.written(found) >= startOf(before))
            return from;
        m_at = found + wanted.size();
        const auto next = std::ranges::upper_bound(m_starts, m_looks.written(found));
        return static_cast<int>(next - m_starts.begin());
    }

private:
    std::size_t startOf(int line) const
    {
        const auto index = static_cast<std::size_t>(std::max(line - 1, 0));
        return index < m_starts.size() ? m_starts[index] : m_source.size();
    }

    std::string_view m_source;
    text::Looks m_looks;
    std::vector<std::size_t> m_starts = {0};
    std::size_t m_at = 0; ///< in m_looks, behind what was found last
};

class Collector
{
public:
    Collector(const content::Page &page, const mentions::Names &names, std::string_view source)
        : m_page(page), m_names(names), m_lines(source), m_history(page)
    {
    }

    std::vector<ToolMention> run(markup::Document document)
    {
        m_names.mark(document, m_page.language, m_page.tool);
        collectLines(document.blocks);
        std::ranges::sort(m_blockLines);
        for (const auto &block : document.blocks)
            take(block);
        return std::move(m_found);
    }

private:
    void collectLines(const std::vector<Block> &blocks)
    {
        for (const auto &block : blocks) {
            if (block.line > 0)
                m_blockLines.push_back(block.line);
            collectLines(block.blocks);
        }
    }

    void take(const Block &block)
    {
        m_isHistory = m_history.enter(block);
        m_line = block.line > 0 ? block.line : m_line;
        takeAlone(block.title);
        std::string words;
        take(block.inlines, words);
        for (const auto &inner : block.blocks)
            take(inner);
    }

    void take(const std::vector<Inline> &inlines, std::string &words)
    {
        for (const auto &piece : inlines) {
            if (piece.kind == InlineKind::Image)
                takeAlone(piece.text);
            if (const auto id = mentions::idOf(piece.target, mentions::Subject::Kind::Tool);
                piece.kind == InlineKind::Mention && !id.empty()) {
                words += markup::plainText(piece.children);
                if (!piece.goesOn)
                    add(std::exchange(words, {}), id);
            }
            take(piece.children, words);
        }
    }

    /// A text that stands by itself.
    void takeAlone(const std::string &text)
    {
        if (text.empty())
            return;
        markup::Document alone;
        alone.blocks.emplace_back();
        alone.blocks.front().inlines.push_back({InlineKind::Text, text, {}, {}});
        m_names.mark(alone, m_page.language, m_page.tool);
        std::string words;
        take(alone.blocks.front().inlines, words);
    }

    void add(std::string words, std::string_view id)
    {
        const auto next = std::ranges::upper_bound(m_blockLines, m_line);
        const int before = next == m_blockLines.end() ? INT_MAX : *next;
        const int line = m_lines.lineOf(words, m_line, before);
        m_found.push_back({line, std::move(words), std::string(id), m_isHistory});
    }

    const content::Page &m_page;
    const mentions::Names &m_names;
    SourceLines m_lines;
    check::History m_history;
    std::vector<int> m_blockLines; ///< sorted
    bool m_isHistory = false;
    int m_line = 1;
    std::vector<ToolMention> m_found;
};

} // namespace

std::vector<ToolMention> toolMentions(markup::Document document, const content::Page &page,
                                      const mentions::Names &names, std::string_view source)
{
    return Collector(page, names, source).run(std::move(document));
}

} // namespace author
