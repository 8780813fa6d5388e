#include "words/startlanguage.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace words {

namespace {

std::string_view primary(const text::Language &language)
{
    const std::string_view tag = language.tag();
    return tag.substr(0, tag.find('-'));
}

} // namespace

std::optional<text::Language> matching(const text::Language &wanted,
                                       const std::vector<text::Language> &offered)
{
    if (std::ranges::find(offered, wanted) != offered.end())
        return wanted;
    const auto near = std::ranges::find(offered, primary(wanted), primary);
    return near == offered.end() ? std::nullopt : std::optional(*near);
}

std::vector<text::Language> inShownOrder(std::vector<text::Language> languages)
{
    std::ranges::stable_sort(languages, {}, [](const text::Language &language) {
        const int place = primary(language) == "fr" ? 0 : primary(language) == "en" ? 1 : 2;
        return std::pair(place, language.ownName());
    });
    return languages;
}

std::vector<text::Language> systemLanguages()
{
    std::vector<text::Language> result;
    for (const auto &tag : QLocale::system().uiLanguages())
        if (const auto language = text::Language::parse(tag.toStdString()))
            result.push_back(*language);
    return result;
}

} // namespace words
