#include "guide/namedtools.h"

#include "text/fold.h"
#include "text/words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace guide {

namespace {

std::size_t firstMention(const std::string &folded, const std::string &name)
{
    for (auto at = folded.find(name); at != std::string::npos; at = folded.find(name, at + 1))
        if (text::isWholeWord(folded, at, at + name.size()))
            return at;
    return std::string::npos;
}

} // namespace

std::vector<const content::Tool *> namedTools(std::string_view text,
                                              const std::vector<content::Tool> &tools)
{
    const auto folded = text::fold(text);
    std::vector<std::pair<std::size_t, const content::Tool *>> found;
    for (const auto &tool : tools) {
        auto first = firstMention(folded, text::fold(tool.name));
        for (const auto &alias : tool.aliases)
            if (!alias.empty())
                first = std::min(first, firstMention(folded, text::fold(alias)));
        if (first != std::string::npos)
            found.emplace_back(first, &tool);
    }
    std::ranges::stable_sort(found, {}, &std::pair<std::size_t, const content::Tool *>::first);
    std::vector<const content::Tool *> result;
    for (const auto &[at, tool] : found)
        result.push_back(tool);
    return result;
}

} // namespace guide
