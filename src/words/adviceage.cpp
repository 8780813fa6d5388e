#include "words/adviceage.h"

#include "content/page.h"
#include "text/fold.h"
#include "words/toolwords.h"

#include <optional>

namespace words {

using namespace Qt::StringLiterals;

namespace {

/// A day, a month or a year, with its first and last day.
struct Period {
    QString written;
    QDate first;
    QDate last;
    bool isDay = false;
};

QDate dayOf(const text::Date &date)
{
    return {date.year, date.month, date.day};
}

/// As data write it.
QString written(const text::Date &date)
{
    QString said = u"%1"_s.arg(date.year, 4, 10, QChar(u'0'));
    for (const int part : {date.month, date.day})
        if (part != 0)
            said += u"-%1"_s.arg(part, 2, 10, QChar(u'0'));
    return said;
}

std::optional<Period> periodOf(const std::optional<text::Date> &date, QDate today)
{
    // Where it was written it may be tomorrow already.
    if (!date || dayOf(date->first()) > today.addDays(1))
        return {};
    return Period{written(*date), dayOf(date->first()), dayOf(date->last()), date->day != 0};
}

std::optional<Period> periodOf(std::string_view scalar, QDate today)
{
    return periodOf(text::Date::parse(text::trimmed(scalar)), today);
}

/// Only a name for the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(words::AdviceAge)
};

QString aged(const QString &said, const Period &period, QDate today)
{
    if (period.last.addYears(1) < today)
        return Words::tr("%1, over a year ago, check again", "advice checked or published")
            .arg(said);
    if (period.first.addYears(1) < today)
        return Words::tr("%1, perhaps over a year ago, check again", "advice checked or published")
            .arg(said);
    return said;
}

} // namespace

QString AdviceAge::sentence(const content::Page &page, QDate today)
{
    auto period = periodOf(page.reviewed, today);
    const bool isReviewed = period.has_value();
    if (!isReviewed)
        period = periodOf(page.date, today);
    if (!period)
        return tr("Advice not dated");

    const auto date = ToolWords::date(period->written);
    QString said;
    if (isReviewed)
        said = period->isDay ? tr("Advice checked on %1", "day").arg(date)
                             : tr("Advice checked in %1", "month or year").arg(date);
    else
        said = period->isDay ? tr("Advice published on %1", "day").arg(date)
                             : tr("Advice published in %1", "month or year").arg(date);
    return aged(said, *period, today);
}

QString AdviceAge::edition(std::string_view date, QDate today)
{
    const auto period = periodOf(date, today);
    return period ? aged(tr("Edition of %1").arg(ToolWords::date(period->written)), *period, today)
                  : tr("Edition not dated");
}

QString AdviceAge::evidence(std::string_view date, QDate today)
{
    const auto period = periodOf(date, today);
    return period
        ? aged(tr("Latest evidence about a tool: %1").arg(ToolWords::date(period->written)),
               *period, today)
        : tr("Evidence about tools not dated");
}

} // namespace words
