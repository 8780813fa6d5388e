#include "hosts/barehost.h"
#include "hosts/hosts.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace hosts {

namespace {

/// Whether one of two hosts is the other, or lies below it.
bool areRelated(std::string_view left, std::string_view right)
{
    left = bareHost(left);
    right = bareHost(right);
    return isOrIsBelow(left, right) || isOrIsBelow(right, left);
}

/// Endings of files and of libraries' names, which stand in texts as hosts do.
bool isOfFile(std::string_view ending)
{
    constexpr std::array<std::string_view, 41> endings = {
        "md",  "txt", "html", "htm", "pdf",  "doc",  "docx", "odt", "ods", "xls", "xlsx",
        "py",  "sh",  "js",   "ts",  "rs",   "rb",   "pl",   "php", "c",   "cpp", "h",
        "css", "xml", "json", "yml", "yaml", "toml", "ini",  "cfg", "zip", "gz",  "tar",
        "exe", "apk", "dmg",  "deb", "rpm",  "png",  "jpg",  "svg"};
    return std::ranges::find(endings, ending) != endings.end();
}

bool isLetters(std::string_view text)
{
    return std::ranges::all_of(
        text, [](char c) { return c < 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// The punctuation of the sentence around a word.
std::string_view unquoted(std::string_view word)
{
    constexpr std::string_view around = "\"'()<>[]{},;:!?*_`.";
    const auto start = std::min(word.find_first_not_of(around), word.size());
    word.remove_prefix(start);
    return word.substr(0, word.find_last_not_of(around) + 1);
}

} // namespace

Host hostNamedBy(std::string_view word)
{
    word = unquoted(word);
    if (const auto parsed = WebAddress::parse(word); parsed.isWeb)
        return {parsed.encoded, parsed.shown};
    const auto end = std::min(word.find_first_of("/?#:"), word.size());
    const auto name = word.substr(0, end);
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || name.find('@') != std::string_view::npos)
        return {};
    const auto ending = text::asciiLower(name.substr(dot + 1));
    const bool isWww = text::asciiLower(name.substr(0, 4)) == "www.";
    // "Node.js" is no host; "www.example.rs" is one.
    const bool isName = ending.size() > 1 && isLetters(ending) && (isWww || !isOfFile(ending));
    return isName ? Host::of(name) : Host{};
}

std::string otherHostNamed(std::string_view linkText, const WebAddress &address)
{
    constexpr std::size_t maxTextLength = 2000;
    if (linkText.size() > maxTextLength || !text::isUtf8(linkText) || address.encoded.empty())
        return {};
    std::string result;
    const auto spaced = text::collapseWhitespace(linkText);
    for (std::size_t start = 0; start < spaced.size();) {
        const auto end = std::min(spaced.find(' ', start), spaced.size());
        const auto named = hostNamedBy(std::string_view(spaced).substr(start, end - start));
        start = end + 1;
        if (!named.isValid())
            continue;
        if (areRelated(named.encoded, address.encoded))
            return {};
        result = named.encoded;
    }
    return result;
}

} // namespace hosts
