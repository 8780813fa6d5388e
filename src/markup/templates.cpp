#include "markup/templates.h"

#include <algorithm>

namespace markup {

namespace {

/// Position after the code span that opens at start, or after its backticks if it is not closed on
/// this line.
std::size_t codeSpanEnd(std::string_view line, std::size_t start)
{
    const auto contentStart = std::min(line.find_first_not_of('`', start), line.size());
    const auto fence = line.substr(start, contentStart - start);
    for (auto at = contentStart; at < line.size();) {
        at = line.find('`', at);
        if (at == std::string_view::npos)
            break;
        const auto end = std::min(line.find_first_not_of('`', at), line.size());
        if (end - at == fence.size())
            return end;
        at = end;
    }
    return contentStart;
}

} // namespace

std::string withoutTemplates(std::string_view line)
{
    std::string result;
    std::size_t i = 0;
    while (i < line.size()) {
        if (line[i] == '`') {
            const auto end = codeSpanEnd(line, i);
            result.append(line, i, end - i);
            i = end;
            continue;
        }
        const auto opening = line.substr(i, 2);
        if (opening == "{%" || opening == "{{") {
            const auto *closing = opening == "{%" ? "%}" : "}}";
            if (const auto end = line.find(closing, i + 2); end != std::string_view::npos) {
                i = end + 2;
                continue;
            }
        }
        result += line[i++];
    }
    return result;
}

} // namespace markup
