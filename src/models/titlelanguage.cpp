#include "models/titlelanguage.h"

#include "guide/guide.h"

namespace models {

std::optional<text::Language> foreignTitle(const guide::Entry &entry, const guide::Edition &edition,
                                           const text::Language &reader)
{
    if (edition.page.language != reader)
        return edition.page.language.isUndetermined() ? std::nullopt : std::optional(edition.page.language);
    if (!edition.titleUntranslated)
        return std::nullopt;
    for (const auto &[language, other] : entry.editions)
        if (language != reader && other.title == edition.title)
            return language;
    return std::nullopt;
}

} // namespace models
