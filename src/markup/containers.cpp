#include "markup/containers.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace markup {

namespace {

constexpr std::array<std::string_view, 10> blockTags = {
    "div",        "aside",   "section", "article", "p",
    "blockquote", "details", "figure",  "header",  "footer"};

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_';
}

/// Position after the ">" that closes the tag starting at start; npos if it is not closed on this
/// line.
std::size_t tagEnd(std::string_view line, std::size_t start)
{
    char quote = '\0';
    for (auto i = start; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return std::string_view::npos;
}

/// True if the tag has the attribute markdown, bare or with a value other than 0 and "false".
bool hasMarkdownAttribute(std::string_view tag)
{
    constexpr std::string_view name = "markdown";
    const auto lower = text::asciiLower(tag);
    for (auto at = lower.find(name); at != std::string::npos; at = lower.find(name, at + 1)) {
        const auto after = at + name.size();
        if (lower[at - 1] != ' ' && lower[at - 1] != '\t')
            continue;
        if (after < lower.size() && lower[after] == '=') {
            const auto value = text::trimmed(std::string_view(lower).substr(after + 1));
            const auto digits =
                value.substr(value.starts_with('"') || value.starts_with('\'') ? 1 : 0);
            return !digits.starts_with('0') && !digits.starts_with("false");
        }
        return after >= lower.size() || !isNameCharacter(lower[after]);
    }
    return false;
}

std::string_view tagNameAt(std::string_view line, std::size_t start)
{
    auto end = start;
    while (end < line.size() && isNameCharacter(line[end]))
        ++end;
    return line.substr(start, end - start);
}

std::size_t findTag(std::string_view line, std::string_view opening, std::string_view name)
{
    const auto lower = text::asciiLower(line);
    const auto wanted = std::string(opening) + std::string(name);
    for (auto at = lower.find(wanted); at != std::string::npos; at = lower.find(wanted, at + 1))
        if (at + wanted.size() >= lower.size() || !isNameCharacter(lower[at + wanted.size()]))
            return at;
    return std::string_view::npos;
}

std::string escaped(std::string_view value)
{
    std::string result;
    for (const char c : value) {
        if (c == '&')
            result += "&amp;";
        else if (c == '"')
            result += "&quot;";
        else if (c == '<')
            result += "&lt;";
        else
            result += c;
    }
    return result;
}

} // namespace

std::optional<TagPlace> containerTagOf(std::string_view line)
{
    const auto start = line.find_first_not_of(" \t");
    if (start == std::string_view::npos || line[start] != '<')
        return std::nullopt;
    const auto name = tagNameAt(line, start + 1);
    if (std::ranges::find(blockTags, text::asciiLower(name)) == blockTags.end())
        return std::nullopt;
    const auto end = tagEnd(line, start);
    if (end == std::string_view::npos || !hasMarkdownAttribute(line.substr(start, end - start)))
        return std::nullopt;
    return TagPlace{name, start, end};
}

std::optional<TagPlace> closesTag(std::string_view line, std::string_view name)
{
    const auto start = findTag(line, "</", text::asciiLower(name));
    if (start == std::string_view::npos)
        return std::nullopt;
    const auto end = tagEnd(line, start);
    return TagPlace{line.substr(start + 2, name.size()), start, std::min(end, line.size())};
}

bool opensTag(std::string_view line, std::string_view name)
{
    return findTag(line, "<", text::asciiLower(name)) != std::string_view::npos;
}

bool isLoneInlineTag(std::string_view line)
{
    line = text::trimmed(line);
    const auto lower = text::asciiLower(line.substr(0, 4));
    return (lower == "<img" || lower.starts_with("<br")) && tagEnd(line, 0) == line.size();
}

std::optional<Admonition> admonitionOf(std::string_view line)
{
    auto rest = text::trimmed(line);
    if (!rest.starts_with("!!! ") && !rest.starts_with("??? ") && !rest.starts_with("???+ "))
        return std::nullopt;
    rest = text::trimmed(rest.substr(rest.find(' ')));
    const auto quote = rest.find('"');
    const auto type = text::trimmed(rest.substr(0, quote));
    if (type.empty()
        || !std::ranges::all_of(type, [](char c) { return isNameCharacter(c) || c == ' '; }))
        return std::nullopt;
    std::string tag = "<div class=\"" + text::asciiLower(type) + "\" markdown=\"1\"";
    if (quote != std::string_view::npos) {
        const auto title = rest.substr(quote + 1, rest.rfind('"') - quote - 1);
        tag += " title=\"" + escaped(title) + '"';
    }
    return Admonition{tag + '>'};
}

} // namespace markup
