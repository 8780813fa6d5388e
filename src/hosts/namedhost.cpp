#include "hosts/namedhost.h"

#include "hosts/barehost.h"
#include "text/fold.h"
#include "text/looks.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hosts {

namespace {

/// Whether one of two bare hosts is the other, or lies below it.
bool areRelated(std::string_view left, std::string_view right)
{
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

/// "here.Now": a space is missing behind a sentence.
bool isCapitalised(std::string_view written, std::string_view ending)
{
    const auto at = written.size() > ending.size() ? written.size() - ending.size() : 0;
    const auto last = written.substr(at);
    return last.size() > 1 && last[0] >= 'A' && last[0] <= 'Z' && last[1] >= 'a' && last[1] <= 'z'
        && (written[0] < 'A' || written[0] > 'Z');
}

std::string lookOf(std::string_view encodedOrShown)
{
    return text::lookOfName(bareHost(encodedOrShown));
}

/// The hosts that the words of a text name, as they look.
std::vector<std::string> namedByWords(std::string_view text)
{
    const text::Looks looks(text);
    const auto folded = looks.folded();
    std::vector<std::string> result;
    for (std::size_t start = 0; start < folded.size();) {
        const auto end = std::min(folded.find_first_of(" \"<>|", start), folded.size());
        auto word = std::string(unquoted(folded.substr(start, end - start)));
        const auto from = looks.written(start);
        const auto written = unquoted(text.substr(from, looks.written(end) - from));
        start = end + 1;
        if (word.starts_with("hxxp"))
            word.replace(0, 4, "http");
        const auto named = hostNamedBy(word);
        if (!named.isValid() || isCapitalised(written, word.substr(word.rfind('.') + 1)))
            continue;
        result.push_back(lookOf(named.shown));
    }
    return result;
}

/// What could be hosts in a text however their dots are spelled: "a[.]b", "a (dot) b", "a . b".
std::vector<std::string> namedInAnySpelling(std::string_view text)
{
    constexpr std::array<std::string_view, 3> dots = {".", "dot", "point"};
    std::string spaced;
    for (const char c : text::lookOfName(text))
        if (c == '.' || c == ',')
            spaced += " . ";
        else
            spaced +=
                std::string_view("[](){}<>/?#:;\"'|").find(c) == std::string_view::npos ? c : ' ';
    std::vector<std::string> result(1);
    bool isOpen = false; // a dot was read
    for (std::size_t start = 0; start < spaced.size();) {
        const auto end = std::min(spaced.find(' ', start), spaced.size());
        const auto word = spaced.substr(start, end - start);
        start = end + 1;
        if (word.empty())
            continue;
        if (std::ranges::find(dots, word) != dots.end()) {
            isOpen = true;
        } else if (isOpen && !result.back().empty()) {
            result.back() += '.' + word;
            isOpen = false;
        } else {
            result.push_back(word);
            isOpen = false;
        }
    }
    return result;
}

/// Other full stops, which browsers read as dots in a host.
std::string withPlainDots(std::string_view text)
{
    constexpr std::array<std::string_view, 2> stops = {"\u3002", "\uFF61"};
    std::string result(text);
    for (const auto stop : stops)
        for (auto at = result.find(stop); at != std::string::npos; at = result.find(stop, at))
            result.replace(at, stop.size(), ".");
    return result;
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

std::string otherHostNamed(std::string_view linkText, const WebAddress &address,
                           const std::vector<std::string> &known)
{
    constexpr std::size_t maxTextLength = 2000;
    if (linkText.size() > maxTextLength || !text::isUtf8(linkText) || address.encoded.empty())
        return {};
    const auto text = withPlainDots(linkText);
    const auto target = lookOf(address.shown);
    for (const auto &named : namedInAnySpelling(text))
        if (!areRelated(named, target) && std::ranges::any_of(known, [&](const std::string &host) {
                return isOrIsBelow(named, host);
            }))
            return std::string(bareHost(named));
    std::string other;
    for (auto &named : namedByWords(text)) {
        if (areRelated(named, target))
            return {};
        other = std::move(named);
    }
    return other;
}

} // namespace hosts
