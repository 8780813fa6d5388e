#include "words/adviceage.h"

#include "content/page.h"
#include "text/fold.h"
#include "words/toolwords.h"

#include <optional>

namespace words {

namespace {

std::optional<text::Date> past(const std::optional<text::Date> &date, const text::Date &today)
{
    // It may already be tomorrow where it was written.
    return date && date->first() <= today.nextDay() ? date : std::nullopt;
}

std::optional<text::Date> past(std::string_view scalar, const text::Date &today)
{
    return past(text::Date::parse(text::trimmed(scalar)), today);
}

/// Serves only as a translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(words::AdviceAge)
};

QString aged(const QString &said, const text::Date &date, const text::Date &today)
{
    if (date.last().isOverAYearBefore(today))
        return Words::tr("%1, over a year ago, check again", "advice checked or published")
            .arg(said);
    if (date.first().isOverAYearBefore(today))
        return Words::tr("%1, perhaps over a year ago, check again", "advice checked or published")
            .arg(said);
    return said;
}

} // namespace

QString AdviceAge::sentence(const content::Page &page, const text::Date &today)
{
    auto date = past(page.reviewed, today);
    const bool isReviewed = date.has_value();
    if (!isReviewed)
        date = past(page.date, today);
    if (!date)
        return tr("Advice not dated");

    QString said;
    if (isReviewed)
        said = date->namesDay() ? tr("Advice checked on %1", "day")
                                : tr("Advice checked in %1", "month or year");
    else
        said = date->namesDay() ? tr("Advice published on %1", "day")
                                : tr("Advice published in %1", "month or year");
    return aged(said.arg(ToolWords::date(*date)), *date, today);
}

QString AdviceAge::edition(std::string_view written, const text::Date &today)
{
    const auto date = past(written, today);
    return date ? aged(tr("Edition of %1").arg(ToolWords::date(*date)), *date, today)
                : tr("Edition not dated");
}

QString AdviceAge::evidence(std::string_view written, const text::Date &today)
{
    const auto date = past(written, today);
    return date
        ? aged(tr("Latest evidence about a tool: %1").arg(ToolWords::date(*date)), *date, today)
        : tr("Evidence about tools not dated");
}

} // namespace words
