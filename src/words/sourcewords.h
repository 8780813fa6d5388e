#pragma once

#include "content/tool.h"

#include <QCoreApplication>

namespace words {

/// Who says something of a tool and when, in the interface's language.
class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(words::SourceWords)

public:
    /// "Source: Privacy Guides … · 16 October 2025 · says the vendor"; empty if none is named. Our
    /// own sources are named in English: for other readers a mark says so, and the date is theirs.
    static QString source(const content::Tool &tool, const content::Evidence &evidence);
    /// The same without what the source is: a date, and whether only the vendor says so.
    static QString dated(const content::Evidence &evidence);
    /// Who says it, unless everybody can see for themselves; the date too if it is over a year old.
    static QString caveat(const content::Evidence &evidence, const text::Date &today);
    /// The source of a value or a sentence that an opened guide has added; empty for built-in ones.
    static QString fromOpenedGuide(const content::Evidence &evidence);
    /// "Checked 3 months ago (20 August 2026)", or why that can't be said.
    static QString checked(const std::string &lastVerified, const text::Date &today);

private:
    static QString named(const content::Tool &tool, const content::Evidence &evidence);
    static QString whoSays(const content::Evidence &evidence);
    static QString age(const text::Date &day, const text::Date &today);
};

} // namespace words
