#include "mentions/marking.h"

#include <set>

namespace mentions {

namespace {

using markup::Block;
using markup::Inline;
using markup::InlineKind;

/// Calls visit(id) for each mention of a tool, once for one in parts.
template <typename Visit>
void eachTool(const std::vector<Inline> &inlines, Visit visit)
{
    for (const auto &piece : inlines) {
        if (piece.kind == InlineKind::Mention && !piece.goesOn)
            if (const auto id = idOf(piece.target, Subject::Kind::Tool); !id.empty())
                visit(id);
        eachTool(piece.children, visit);
    }
}

template <typename Visit>
void eachTool(const Block &block, Visit visit)
{
    eachTool(block.inlines, visit);
    for (const auto &inner : block.blocks)
        eachTool(inner, visit);
}

} // namespace

std::map<std::string, Naming> countTools(const markup::Document &marked)
{
    std::map<std::string, Naming> result;
    for (std::size_t i = 0; i < marked.blocks.size(); ++i)
        eachTool(marked.blocks[i], [&](std::string_view id) {
            auto &naming = result.try_emplace(std::string(id), Naming{0, i}).first->second;
            ++naming.count;
        });
    return result;
}

std::vector<std::string> toolsNamed(const markup::Document &marked)
{
    std::vector<std::string> ids;
    std::set<std::string, std::less<>> known;
    for (const auto &block : marked.blocks)
        eachTool(block, [&](std::string_view id) {
            if (known.emplace(id).second)
                ids.emplace_back(id);
        });
    return ids;
}

} // namespace mentions
