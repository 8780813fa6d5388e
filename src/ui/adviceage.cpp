#include "ui/adviceage.h"

#include "content/yaml.h"
#include "ui/toolwords.h"

#include <QRegularExpression>

#include <optional>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// A day, a month or a year, with its first and last day.
struct Period {
    QString written;
    QDate first;
    QDate last;
    bool isDay = false;
};

std::optional<Period> periodOf(const content::YamlNode &frontMatter, std::string_view field,
                               QDate today)
{
    static const QRegularExpression form(u"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"_s);
    const auto scalar = frontMatter.scalarOf(field);
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

} // namespace

QString AdviceAge::sentence(const content::YamlNode &frontMatter, QDate today)
{
    auto period = periodOf(frontMatter, "reviewed", today);
    const bool isReviewed = period.has_value();
    if (!isReviewed)
        period = periodOf(frontMatter, "date", today);
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
    if (period->last.addYears(1) < today)
        return tr("%1, over a year ago, check again", "advice checked or published").arg(said);
    if (period->first.addYears(1) < today)
        return tr("%1, perhaps over a year ago, check again", "advice checked or published")
            .arg(said);
    return said;
}

} // namespace ui
