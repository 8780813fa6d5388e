#include "words/systemlanguages.h"

#include <QLocale>

namespace words {

std::vector<text::Language> systemLanguages()
{
    std::vector<text::Language> result;
    for (const auto &tag : QLocale::system().uiLanguages())
        if (const auto language = text::Language::parse(tag.toStdString()))
            result.push_back(*language);
    return result;
}

} // namespace words
