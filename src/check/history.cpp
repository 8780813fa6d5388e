#include "check/history.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

using markup::BlockKind;

bool isHistoryHeading(const markup::Block &heading)
{
    constexpr std::array<std::string_view, 6> known = {
        "what it was",    "why not now",       "how to leave it",
        "ce que c'etait", "comment en sortir", "pourquoi ne plus l'utiliser"};
    const auto title = text::collapseWhitespace(text::fold(markup::plainText(heading.inlines)));
    return std::ranges::find(known, title) != known.end();
}

} // namespace

bool History::enter(const markup::Block &block)
{
    if (block.kind == BlockKind::Heading && (m_level == 0 || block.level <= m_level))
        m_level = isHistoryHeading(block) ? block.level : 0;
    // A footnote stands at the end of the document, under no heading.
    if (block.kind == BlockKind::Footnote)
        m_level = 0;
    return m_isAll || m_level != 0;
}

} // namespace check
