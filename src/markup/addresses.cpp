#include "markup/addresses.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace markup {

namespace {

constexpr std::array<std::string_view, 3> openings = {"https://", "http://", "www."};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

/// Characters outside ASCII that close a sentence or a quotation, or are spaces.
bool isForeignEnd(std::string_view text)
{
    constexpr std::array<std::string_view, 9> ends = {
        "\u00A0", "\u202F", "\u00BB", "\u201D", "\u2019", "\u2026", "\u2013", "\u2014", "\u3002"};
    return std::ranges::any_of(ends, [&](std::string_view end) { return text.starts_with(end); });
}

/// The length of the address at the start of text, the punctuation of the sentence around it left
/// out.
std::size_t addressLength(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size()
           && std::string_view(" \t\n<>\"`").find(text[end]) == std::string_view::npos
           && !isForeignEnd(text.substr(end)))
        ++end;
    while (end > 0) {
        const char last = text[end - 1];
        const auto address = text.substr(0, end);
        const bool unopened =
            last == ')' && std::ranges::count(address, ')') > std::ranges::count(address, '(');
        if (!unopened && std::string_view("?!.,:;*_~'|").find(last) == std::string_view::npos)
            break;
        --end;
    }
    return end;
}

struct Found {
    std::size_t start = std::string::npos;
    std::size_t length = 0;
    bool withScheme = true;
};

Found findAddress(std::string_view text)
{
    const auto lower = text::asciiLower(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && isWordCharacter(text[i - 1]))
            continue;
        for (const auto opening : openings) {
            if (!std::string_view(lower).substr(i).starts_with(opening))
                continue;
            const auto length = addressLength(text.substr(i));
            const auto host = text.substr(i, length).substr(std::min(opening.size(), length));
            const bool isHost = !host.empty() && isWordCharacter(host.front())
                && host.find('.') != std::string_view::npos;
            if (isHost)
                return {i, length, opening != "www."};
        }
    }
    return {};
}

} // namespace

void readAddresses(std::vector<Inline> &inlines)
{
    std::vector<Inline> result;
    for (auto &piece : inlines) {
        if (piece.kind != InlineKind::Text) {
            if (piece.kind != InlineKind::Link)
                readAddresses(piece.children);
            result.push_back(std::move(piece));
            continue;
        }
        auto rest = std::string_view(piece.text);
        for (auto found = findAddress(rest); found.start != std::string::npos;
             found = findAddress(rest)) {
            if (found.start > 0)
                result.push_back(
                    {InlineKind::Text, std::string(rest.substr(0, found.start)), {}, {}});
            std::string address(rest.substr(found.start, found.length));
            auto target = (found.withScheme ? "" : "http://") + address;
            result.push_back({InlineKind::Link,
                              {},
                              std::move(target),
                              {{InlineKind::Text, std::move(address), {}, {}}}});
            rest.remove_prefix(found.start + found.length);
        }
        if (!rest.empty())
            result.push_back({InlineKind::Text, std::string(rest), {}, {}});
    }
    inlines = std::move(result);
}

} // namespace markup
