#include "hosts/printedaddress.h"

#include "hosts/namedhost.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace hosts {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Signs of the sentence, and those that stand between words, as spaces; curly apostrophes too.
std::string spaced(std::string_view utf8)
{
    constexpr std::u32string_view signs = U"\u00a0\u202f\u2009«»“”„‘’…–—|<>[]\t\n";
    std::string result;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = text::next(utf8, i);
        text::append(result, signs.find(c) == std::u32string_view::npos ? c : U' ');
    }
    return result;
}

/// "org.example.app": the name of an app, its maker's host turned round.
bool isOfApp(std::string_view host)
{
    constexpr std::array<std::string_view, 4> ends = {"com", "io", "net", "org"};
    return std::ranges::count(host, '.') > 1
        && std::ranges::find(ends, host.substr(0, host.find('.'))) != ends.end();
}

/// The digits of a number, group by group.
struct Groups {
    std::vector<std::string> digits;
    std::string signs; ///< between them; '2' for two or more at once
    bool hasPlus = false;
    std::size_t end = 0;

    std::string joined() const
    {
        std::string result(hasPlus ? "+" : "");
        for (const auto &group : digits)
            result += group;
        return result;
    }
    std::size_t count() const { return joined().size() - (hasPlus ? 1 : 0); }
};

/// The number that begins at start, which is a digit or "+".
Groups groupsAt(std::string_view text, std::size_t start)
{
    Groups groups;
    groups.hasPlus = text[start] == '+';
    const std::string_view between = groups.hasPlus ? " -.()" : " -.)"; // "+44 (0)20", "(01) 44"
    auto i = start + (groups.hasPlus ? 1 : 0);
    while (i < text.size()) {
        const auto first = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        groups.digits.emplace_back(text.substr(first, i - first));
        groups.end = i;
        const auto gap = i;
        while (i < text.size() && between.find(text[i]) != std::string_view::npos)
            ++i;
        if (i == gap || i > gap + 2 || i == text.size() || !isDigit(text[i]))
            break;
        groups.signs += i == gap + 1 ? text[gap] : '2';
    }
    return groups;
}

bool isYear(const std::string &digits)
{
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

/// "1 000 000", "2012-2016", "2026-11-30", "30.11.2026", "25.38.60".
bool isOtherwise(const Groups &groups)
{
    const auto &digits = groups.digits;
    if (std::ranges::any_of(digits, isYear) && digits.size() <= 3)
        return true;
    const bool thousands = digits.front().size() <= 3 && digits.front().front() != '0'
        && std::all_of(digits.begin() + 1, digits.end(),
                       [](const auto &group) { return group.size() == 3; });
    const bool dotted = groups.signs.find('.') != std::string::npos && digits.size() < 4;
    return thousands || dotted;
}

bool looksLikeNumber(const Groups &groups)
{
    constexpr std::size_t shortest = 7;
    if (groups.count() < shortest)
        return false;
    if (groups.hasPlus)
        return true;
    const bool isOneRun = groups.digits.size() == 1;
    return isOneRun ? groups.digits.front().front() == '0' : !isOtherwise(groups);
}

/// True if the text up to here ends by telling to call: "Call", "dial the number", "appelez le".
bool tellsToCall(std::string_view before)
{
    constexpr std::array<std::string_view, 14> verbs = {
        "call",     "dial",     "phone",      "ring",       "appelez", "appeler",   "appelle",
        "composez", "composer", "telephonez", "telephoner", "joignez", "contactez", "text"};
    constexpr std::array<std::string_view, 9> between = {"the", "number", "le", "la",    "au",
                                                         "to",  "numero", "a",  "either"};
    auto folded =
        text::fold(before.substr(before.size() - std::min<std::size_t>(before.size(), 48)));
    while (true) {
        while (!folded.empty() && (folded.back() == ' ' || folded.back() == ':'))
            folded.pop_back();
        const auto space = folded.rfind(' ');
        const auto word = folded.substr(space == std::string::npos ? 0 : space + 1);
        if (std::ranges::find(verbs, word) != verbs.end())
            return true;
        if (space == std::string::npos || std::ranges::find(between, word) == between.end())
            return false;
        folded.resize(space);
    }
}

class Scanner
{
public:
    explicit Scanner(std::string_view utf8) : m_text(spaced(utf8)) {}

    std::vector<PrintedAddress> run()
    {
        for (std::size_t start = 0; start < m_text.size();) {
            if (m_text[start] == ' ') {
                ++start;
                continue;
            }
            const auto end = std::min(m_text.find(' ', start), m_text.size());
            start = std::max(takeWord(start, end), end);
        }
        return std::move(m_found);
    }

private:
    /// Returns where to go on: a number may run over several words.
    std::size_t takeWord(std::size_t start, std::size_t end)
    {
        const auto word = std::string_view(m_text).substr(start, end - start);
        if (const auto mail = mailIn(word); !mail.empty()) {
            m_found.push_back({PrintedAddress::Kind::Mail, mail});
            return end;
        }
        if (const auto host = hostNamedBy(word); host.isValid() && !isOfApp(host.encoded)) {
            m_found.push_back({PrintedAddress::Kind::Host, host.encoded});
            return end;
        }
        const auto digit = std::find_if(word.begin(), word.end(), isDigit) - word.begin();
        const auto first = start + static_cast<std::size_t>(digit);
        return first < end ? takeNumber(start, first) : end;
    }

    std::size_t takeNumber(std::size_t wordStart, std::size_t digit)
    {
        // "CVE-2026", "HT212960" and "v18" are names.
        const auto before = std::string_view(m_text).substr(wordStart, digit - wordStart);
        const bool isLink = text::asciiLower(before).starts_with("tel:");
        if (!isLink && std::ranges::any_of(before, isAsciiLetter))
            return digit;
        const bool hasPlus = !before.empty() && before.back() == '+';
        const auto groups = groupsAt(m_text, hasPlus ? digit - 1 : digit);
        if (isLink || looksLikeNumber(groups)
            || tellsToCall(std::string_view(m_text).substr(0, wordStart)))
            m_found.push_back({PrintedAddress::Kind::Number, groups.joined()});
        return groups.end;
    }

    static std::string mailIn(std::string_view word)
    {
        if (text::asciiLower(word).starts_with("mailto:"))
            word.remove_prefix(7);
        word = word.substr(0, word.find('?'));
        const auto at = word.find('@');
        if (at == std::string_view::npos)
            return {};
        auto local = word.substr(0, at);
        local.remove_prefix(std::min(local.find_first_not_of("\"'({*_`:;,"), local.size()));
        const auto host = hostNamedBy(word.substr(at + 1));
        return local.empty() || !host.isValid() ? std::string()
                                                : text::asciiLower(local) + '@' + host.encoded;
    }

    const std::string m_text;
    std::vector<PrintedAddress> m_found;
};

} // namespace

std::vector<PrintedAddress> printedAddresses(std::string_view utf8)
{
    return text::isUtf8(utf8) ? Scanner(utf8).run() : std::vector<PrintedAddress>();
}

std::string dialled(std::string_view number)
{
    std::string result;
    for (const char c : number)
        if (isDigit(c) || (c == '+' && result.empty()))
            result += c;
    return result;
}

} // namespace hosts
