#include "text/language.h"

#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cctype>
#include <unordered_set>
#include <utility>

namespace text {

namespace {

bool isKnownLanguage(std::string_view code)
{
    static const auto known = [] {
        std::unordered_set<std::string_view> codes;
        for (const char *const *each = icu::Locale::getISOLanguages(); *each != nullptr; ++each)
            codes.insert(*each);
        return codes;
    }();
    return known.contains(code);
}

} // namespace

std::optional<Language> Language::parse(std::string_view tag)
{
    std::string spelled(tag);
    std::ranges::replace(spelled, '_', '-');
    const auto primary = spelled.find('-');
    const auto primaryLength = primary == std::string::npos ? spelled.size() : primary;
    const bool plain = std::ranges::all_of(
        spelled, [](unsigned char c) { return c < 0x80 && (std::isalnum(c) != 0 || c == '-'); });
    if (!plain || primaryLength < 2 || primaryLength > 3 || spelled.size() > 35)
        return std::nullopt;

    if (spelled.size() == 2 && isKnownLanguage(spelled)) // as ICU would spell it
        return Language(std::move(spelled));
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = icu::Locale::forLanguageTag(spelled, status);
    if (U_FAILURE(status) || locale.isBogus() || !isKnownLanguage(locale.getLanguage()))
        return std::nullopt;
    auto canonical = locale.toLanguageTag<std::string>(status);
    if (U_FAILURE(status))
        return std::nullopt;
    return Language(std::move(canonical));
}

bool Language::isRightToLeft() const
{
    return uloc_isRightToLeft(m_tag.c_str()) != 0;
}

std::string Language::ownName() const
{
    if (isUndetermined())
        return {};
    const auto locale = icu::Locale(m_tag.c_str());
    icu::UnicodeString name;
    locale.getDisplayName(locale, name);
    if (!name.isEmpty()) {
        const auto first = name.moveIndex32(0, 1);
        name = icu::UnicodeString(name, 0, first).toUpper(locale) + icu::UnicodeString(name, first);
    }
    std::string result;
    return name.toUTF8String(result);
}

std::optional<Language> matching(const Language &wanted, const std::vector<Language> &offered)
{
    if (std::ranges::find(offered, wanted) != offered.end())
        return wanted;
    const auto near = std::ranges::find(offered, wanted.primary(), &Language::primary);
    return near == offered.end() ? std::nullopt : std::optional(*near);
}

std::vector<Language> inShownOrder(std::vector<Language> languages)
{
    std::ranges::stable_sort(languages, {}, [](const Language &language) {
        const int place = language.isFrench() ? 0 : language.isEnglish() ? 1 : 2;
        return std::pair(place, language.ownName());
    });
    return languages;
}

} // namespace text
