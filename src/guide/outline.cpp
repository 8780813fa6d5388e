#include "guide/outline.h"

#include "text/fold.h"

#include <algorithm>

namespace guide {

namespace {

using markup::Block;
using markup::BlockKind;

void collect(const std::vector<Block> &blocks, std::size_t topLevel, bool nested,
             std::vector<OutlineEntry> &entries)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto &block = blocks[i];
        const auto top = nested ? topLevel : i;
        if (block.kind == BlockKind::Heading)
            entries.push_back({block.level,
                               text::collapseWhitespace(markup::plainText(block.inlines)),
                               block.ids.front(), top});
        collect(block.blocks, top, true, entries);
    }
}

template <typename Matches>
bool holdsId(const Block &block, Matches matches)
{
    return std::ranges::any_of(block.ids, matches)
        || std::ranges::any_of(block.blocks,
                               [&](const Block &inner) { return holdsId(inner, matches); });
}

template <typename Matches>
std::optional<std::size_t> findId(const std::vector<Block> &blocks, Matches matches)
{
    const auto found =
        std::ranges::find_if(blocks, [&](const Block &block) { return holdsId(block, matches); });
    if (found == blocks.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - blocks.begin());
}

/// Follows headings through a document and counts them at each level.
class Counter
{
public:
    /// To be called for each top-level block in order.
    void pass(const Block &block)
    {
        if (block.kind != BlockKind::Heading) {
            ++m_offset;
            return;
        }
        while (!m_open.empty() && m_open.back().level >= block.level) {
            m_siblings = m_open.back().ordinal;
            m_open.pop_back();
        }
        m_open.push_back({block.level, m_siblings + 1});
        m_siblings = 0;
        m_offset = 0;
    }

    text::BlockPath path() const
    {
        text::BlockPath result;
        for (const auto &heading : m_open)
            result.headings.push_back(heading.ordinal);
        result.offset = m_offset;
        return result;
    }

private:
    struct Heading {
        int level;
        int ordinal;
    };
    std::vector<Heading> m_open;
    int m_siblings = 0; ///< headings already seen under the innermost open one
    int m_offset = -1;  ///< the first block before any heading is number 0
};

} // namespace

std::vector<OutlineEntry> outline(const markup::Document &document)
{
    std::vector<OutlineEntry> entries;
    collect(document.blocks, 0, false, entries);
    return entries;
}

std::optional<std::size_t> findAnchor(const markup::Document &document, std::string_view fragment)
{
    if (const auto exact =
            findId(document.blocks, [&](const std::string &id) { return id == fragment; }))
        return exact;
    const auto folded = text::fold(fragment);
    return findId(document.blocks, [&](const std::string &id) { return text::fold(id) == folded; });
}

text::BlockPath pathOf(const markup::Document &document, std::size_t block)
{
    Counter counter;
    for (std::size_t i = 0; i <= block && i < document.blocks.size(); ++i)
        counter.pass(document.blocks[i]);
    return counter.path();
}

std::size_t blockAt(const markup::Document &document, const text::BlockPath &path)
{
    // The longest common run of headings wins, then the greatest offset that is not past the one
    // asked for.
    std::size_t best = 0;
    std::size_t bestDepth = 0;
    int bestOffset = -1;
    Counter counter;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        counter.pass(document.blocks[i]);
        const auto here = counter.path();
        const auto common = static_cast<std::size_t>(
            std::ranges::mismatch(here.headings, path.headings).in1 - here.headings.begin());
        if (here.headings.size() > common) // inside a section that is not on the path
            continue;
        const bool whole = common == path.headings.size();
        const auto offset = whole ? here.offset : 0;
        if (offset > path.offset && whole)
            continue;
        if (common > bestDepth || (common == bestDepth && offset > bestOffset)) {
            best = i;
            bestDepth = common;
            bestOffset = offset;
        }
    }
    return best;
}

std::size_t blockAtLine(const markup::Document &document, int line)
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < document.blocks.size(); ++i)
        if (document.blocks[i].line > 0 && document.blocks[i].line <= line)
            found = i;
    return found;
}

} // namespace guide
