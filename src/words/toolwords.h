#pragma once

#include "content/tool.h"
#include "look/icons.h"
#include "text/date.h"
#include "toolfacts/toolneeds.h"

#include <QCoreApplication>
#include <QLocale>
#include <QModelIndex>

namespace words {

/// The state of a tool in words and signs, in the interface's language.
class ToolWords
{
    Q_DECLARE_TR_FUNCTIONS(words::ToolWords)

public:
    static QString state(content::ToolState state);
    static look::Glyph glyph(content::ToolState state);
    /// "do not use", "take care"; empty if there is nothing to say.
    static QString safety(content::SafetyFlag flag);
    static look::Glyph glyph(content::SafetyFlag flag);
    /// The state with its date: "discontinued since 5 May 2025", "active, seen on 20 August 2026".
    static QString stateLine(const content::Status &status, const text::Date &today);
    /// How a group of the list is headed: "5 tools, by name", "2 tools to be checked".
    static QString group(toolfacts::Suitability group, int count);
    static QString need(toolfacts::Need need);
    /// The same as a whole sentence.
    static QString needAsked(toolfacts::Need need);
    /// The same with an initial capital.
    static QString sentence(const QString &text);
    /// "2025-05-05" -> "5 May 2025", "2025-05" -> "May 2025", anything else as it is.
    static QString date(const QString &written, const QLocale &locale = {});
    static QString date(const text::Date &date, const QLocale &locale = {});
};

} // namespace words
