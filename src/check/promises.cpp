#include "check/promises.h"

#include "text/fold.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <span>

namespace check {

namespace {

using namespace std::string_view_literals;

struct Language {
    std::span<const std::string_view> promises;
    std::span<const std::string_view> negations;
    std::span<const std::string_view> contrasts;   ///< a negation does not reach past them
    std::span<const std::string_view> definitions; ///< what follows a word that is explained
};

// All folded. A negation that is part of a promise ("no metadata") does not excuse it.
constexpr std::array frenchPromises = {
    "intracable"sv,      "intracables"sv,      "inviolable"sv,     "inviolables"sv,
    "100 %"sv,           "100 pour cent"sv,    "totalement sur"sv, "totalement sure"sv,
    "totalement surs"sv, "totalement sures"sv, "anonyme"sv,        "anonymes"sv,
};
constexpr std::array frenchNegations = {"ne"sv,     "n"sv,  "pas"sv, "jamais"sv, "aucun"sv,
                                        "aucune"sv, "ni"sv, "non"sv, "sans"sv,   "rien"sv};
constexpr std::array frenchContrasts = {"mais"sv, "pourtant"sv, "donc"sv};
constexpr std::array frenchDefinitions = {"signifie"sv, "veut dire"sv, "designe"sv, "se dit"sv};

constexpr std::array englishPromises = {
    "untraceable"sv,  "unbreakable"sv,       "military-grade"sv, "military grade"sv,
    "no metadata"sv,  "anonymous"sv,         "100 %"sv,          "100 percent"sv,
    "100 per cent"sv, "completely secure"sv, "totally secure"sv,
};
constexpr std::array englishNegations = {"not"sv,     "no"sv,      "never"sv, "cannot"sv,
                                         "t"sv,       "neither"sv, "nor"sv,   "without"sv,
                                         "nothing"sv, "nobody"sv};
constexpr std::array englishContrasts = {"but"sv, "yet"sv, "so"sv};
constexpr std::array englishDefinitions = {"means"sv, "is said of"sv, "refers to"sv};

constexpr Language french = {frenchPromises, frenchNegations, frenchContrasts, frenchDefinitions};
constexpr Language english = {englishPromises, englishNegations, englishContrasts,
                              englishDefinitions};

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

/// The last clause of what stands before a phrase: no end of a sentence, no semicolon or colon.
std::string_view clauseBefore(std::string_view before)
{
    const auto end = before.find_last_of(".;:!?\n");
    return end == std::string_view::npos ? before : before.substr(end + 1);
}

/// Whether the clause denies what follows it: the last negation is not undone by a contrast.
bool denies(std::string_view clause, const Language &language)
{
    bool denied = false;
    std::size_t at = 0;
    while (at < clause.size()) {
        const auto start = std::find_if(clause.begin() + static_cast<std::ptrdiff_t>(at),
                                        clause.end(), isWordByte);
        const auto end = std::find_if_not(start, clause.end(), isWordByte);
        const std::string_view word(start, end);
        if (std::ranges::find(language.negations, word) != language.negations.end())
            denied = true;
        else if (std::ranges::find(language.contrasts, word) != language.contrasts.end())
            denied = false;
        at = static_cast<std::size_t>(end - clause.begin());
    }
    return denied;
}

std::size_t count(std::string_view text, std::string_view what)
{
    std::size_t found = 0;
    for (auto at = text.find(what); at != std::string_view::npos;
         at = text.find(what, at + what.size()))
        ++found;
    return found;
}

/// Whether a quotation that was opened before is still open.
bool isQuoted(std::string_view before)
{
    return count(before, "«") > count(before, "»") || count(before, "“") > count(before, "”")
        || count(before, "\"") % 2 == 1;
}

/// "100%" as "100 %".
std::string spacedPercents(std::string_view folded)
{
    std::string result;
    for (const char c : folded) {
        if (c == '%' && !result.empty() && result.back() != ' ')
            result += ' ';
        result += c;
    }
    return result;
}

bool isDefined(std::string_view after, const Language &language)
{
    after.remove_prefix(std::min(after.find_first_not_of(" \"»”*,"), after.size()));
    return std::ranges::any_of(language.definitions,
                               [&](auto verb) { return after.starts_with(verb); });
}

} // namespace

std::vector<std::string> promises(std::string_view text, const text::Language &language)
{
    if (!language.isFrench() && !language.isEnglish())
        return {};
    const auto &rules = language.isFrench() ? french : english;
    const auto folded = spacedPercents(text::fold(text));

    std::vector<std::string> found;
    for (const auto phrase : rules.promises) {
        for (auto at = folded.find(phrase); at != std::string::npos;
             at = folded.find(phrase, at + 1)) {
            if (!text::isWholeWord(folded, at, at + phrase.size()))
                continue;
            const auto before = std::string_view(folded).substr(0, at);
            const auto after = std::string_view(folded).substr(at + phrase.size());
            if (!denies(clauseBefore(before), rules) && !isQuoted(before)
                && !isDefined(after, rules))
                found.emplace_back(phrase);
        }
    }
    return found;
}

} // namespace check
