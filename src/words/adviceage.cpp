#include "words/adviceage.h"

#include "words/toolwords.h"
#include "yaml/node.h"

#include <QRegularExpression>

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

std::optional<Period> periodOf(std::string_view scalar, QDate today)
{
    static const QRegularExpression form(u"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"_s);
    const auto written =
        QString::fromUtf8(scalar.data(), static_cast<qsizetype>(scalar.size())).trimmed();
    const auto parts = form.match(written);
    if (!parts.hasMatch())
        return {};
    const auto number = [&parts](int group) {
        return parts.hasCaptured(group) ? parts.captured(group).toInt() : 1;
    };
    const QDate first(number(1), number(2), number(3));
    // Where it was written it may be tomorrow already.
    if (!first.isValid() || first > today.addDays(1))
        return {};
    const bool isDay = parts.hasCaptured(3);
    const auto next =
        isDay ? first.addDays(1) : (parts.hasCaptured(2) ? first.addMonths(1) : first.addYears(1));
    return Period{written, first, next.addDays(-1), isDay};
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

QString AdviceAge::sentence(const yaml::Node &frontMatter, QDate today)
{
    auto period = periodOf(frontMatter.scalarOf("reviewed"), today);
    const bool isReviewed = period.has_value();
    if (!isReviewed)
        period = periodOf(frontMatter.scalarOf("date"), today);
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
