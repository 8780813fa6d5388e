#pragma once

#include "text/date.h"

#include <QCoreApplication>

#include <string_view>

namespace content {
struct Page;
}

namespace words {

/// How old the advice on a page is, in the interface's language.
class AdviceAge
{
    Q_DECLARE_TR_FUNCTIONS(words::AdviceAge)

public:
    /// "Advice checked on 23 November 2026", from "reviewed:", else from "date:". Dates that are
    /// not understood, or that are still to come, count as none; that there is none is said.
    static QString sentence(const content::Page &page, const text::Date &today);
    /// "Edition of 23 November 2026", likewise.
    static QString edition(std::string_view written, const text::Date &today);
    /// "Latest evidence about a tool: 14 September 2026", likewise.
    static QString evidence(std::string_view written, const text::Date &today);
};

} // namespace words
