#include "guide/languageguess.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <map>

namespace guide {

namespace {

constexpr std::array<std::string_view, 28> english = {
    "the", "and",  "of",   "to",    "in", "is",  "you",  "your",  "with", "for",
    "how", "that", "this", "are",   "or", "be",  "from", "using", "can",  "about",
    "by",  "it",   "as",   "which", "an", "not", "will", "what"};
constexpr std::array<std::string_view, 30> french = {
    "le",    "la",   "les", "de",    "des",  "du",  "et",  "un",   "une", "vous",
    "votre", "vos",  "est", "pour",  "dans", "que", "qui", "avec", "sur", "par",
    "pas",   "sont", "ce",  "cette", "ou",   "au",  "aux", "nous", "en",  "comment"};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

struct Counts {
    int english = 0;
    int french = 0;
};

Counts countWords(std::string_view text)
{
    Counts counts;
    const auto lower = text::asciiLower(text);
    const std::string_view view(lower);
    for (std::size_t i = 0; i < view.size();) {
        auto end = i;
        while (end < view.size() && isWordCharacter(view[end]))
            ++end;
        const auto word = view.substr(i, end - i);
        counts.english += std::ranges::find(english, word) != english.end() ? 1 : 0;
        counts.french += std::ranges::find(french, word) != french.end() ? 1 : 0;
        i = end + 1;
    }
    return counts;
}

} // namespace

std::optional<text::Language> guessLanguage(std::string_view text)
{
    const auto counts = countWords(text);
    if (counts.english > 2 * counts.french)
        return text::Language::parse("en");
    if (counts.french > 2 * counts.english)
        return text::Language::parse("fr");
    return std::nullopt;
}

bool isInForeignScript(std::string_view text, const text::Language &language)
{
    std::array<UScriptCode, 16> own{};
    UErrorCode status = U_ZERO_ERROR;
    const auto count = uscript_getCode(language.tag().c_str(), own.data(),
                                       static_cast<int32_t>(own.size()), &status);
    if (U_FAILURE(status) || count <= 0)
        return false;
    int foreign = 0;
    int letters = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto script = uscript_getScript(static_cast<UChar32>(text::next(text, i)), &status);
        if (U_FAILURE(status) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
            continue;
        ++letters;
        foreign +=
            std::find(own.begin(), own.begin() + count, script) == own.begin() + count ? 1 : 0;
    }
    return letters > 50 && 2 * foreign > letters;
}

} // namespace guide
