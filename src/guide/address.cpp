#include "guide/address.h"

#include "text/fold.h"

#include <algorithm>
#include <array>
#include <vector>

namespace guide {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The numbers a name opens with, without leading zeros: "011-11-how" -> {"11", "11"}.
std::vector<std::string> leadingNumbers(std::string_view name)
{
    std::vector<std::string> numbers;
    while (!name.empty() && isDigit(name.front())) {
        const auto end = std::min(name.find_first_not_of("0123456789"), name.size());
        const auto start = std::min(name.find_first_not_of('0'), end);
        numbers.emplace_back(name.substr(start, end - start));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return numbers;
}

} // namespace

std::string_view schemeOf(std::string_view address)
{
    const auto colon = address.find(':');
    const auto scheme = address.substr(0, colon);
    const bool valid =
        colon != std::string_view::npos && colon > 1 && std::ranges::all_of(scheme, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || c == '+' || c == '-' || c == '.';
        });
    return valid ? scheme : std::string_view();
}

std::optional<std::string> normalized(std::string_view path)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    while (start <= path.size()) {
        const auto end = std::min(path.find('/', start), path.size());
        const auto part = path.substr(start, end - start);
        if (part == "..") {
            if (parts.empty())
                return std::nullopt;
            parts.pop_back();
        } else if (!part.empty() && part != ".") {
            parts.push_back(part);
        }
        start = end + 1;
    }
    std::string result;
    for (const auto part : parts) {
        if (!result.empty())
            result += '/';
        result += part;
    }
    return result;
}

std::string_view withoutEnding(std::string_view path)
{
    constexpr std::array<std::string_view, 5> endings = {".md", ".markdown", ".html", ".htm",
                                                         ".php"};
    while (path.ends_with('/'))
        path.remove_suffix(1);
    for (const auto ending : endings)
        if (path.ends_with(ending))
            path.remove_suffix(ending.size());
    if (path.ends_with("/index") || path.ends_with("/_index"))
        path = path.substr(0, path.rfind('/'));
    return path;
}

std::string_view lastPart(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string chapterNumber(std::string_view name)
{
    const bool named = name.starts_with("chapter-") || name.starts_with("chapter_");
    const auto numbers =
        leadingNumbers(name.substr(named ? std::string_view("chapter-").size() : 0));
    return numbers.empty() || (named && numbers.size() > 1) ? std::string() : numbers.back();
}

std::string_view withoutNumbers(std::string_view name)
{
    const auto start = name.find_first_not_of("0123456789-_");
    return start == std::string_view::npos ? std::string_view() : name.substr(start);
}

bool looksLikeHost(std::string_view path)
{
    return text::asciiLower(path).starts_with("www.")
        && path.find('.', 4) != std::string_view::npos;
}

bool isOtherFile(std::string_view path)
{
    const auto name = lastPart(path);
    const auto dot = name.rfind('.');
    return dot != std::string_view::npos && dot > 0 && name.size() - dot >= 3
        && name.size() - dot <= 5
        && std::ranges::none_of(name.substr(dot + 1), [](char c) { return c == ' '; })
        && withoutEnding(name) == name;
}
} // namespace guide
