#include "content/evidence.h"

#include <algorithm>

namespace content {

const std::string &wordsFor(const Words &words, const text::Language &reader)
{
    static const std::string none;
    for (const auto &wanted : {reader, *text::Language::parse("en")})
        if (const auto found = words.find(wanted); found != words.end())
            return found->second;
    return words.empty() ? none : words.begin()->second;
}

bool Fact::has(std::string_view value) const
{
    return std::ranges::find(values, value) != values.end();
}

} // namespace content
