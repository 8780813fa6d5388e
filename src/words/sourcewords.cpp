#include "words/sourcewords.h"

#include "content/freshness.h"
#include "words/toolwords.h"

namespace words {

using namespace Qt::StringLiterals;
using content::Freshness;

namespace {

QString dateOf(const content::Evidence &evidence, const QLocale &locale)
{
    return ToolWords::date(QString::fromStdString(evidence.asOf), locale);
}

/// Whether a name says the date of what it names, in English or in the reader's language.
bool namesDate(const QString &name, const content::Evidence &evidence)
{
    return name.contains(dateOf(evidence, {})) || name.contains(dateOf(evidence, QLocale::English));
}

} // namespace

QString SourceWords::source(const content::Tool &tool, const content::Evidence &evidence)
{
    QStringList parts;
    const auto name = named(tool, evidence);
    if (!name.isEmpty())
        parts += tr("Source: %1").arg(name);
    if (const auto date = dateOf(evidence, {}); !date.isEmpty() && !namesDate(name, evidence))
        parts += date;
    if (const auto who = whoSays(evidence); !who.isEmpty())
        parts += who;
    return parts.join(u" · "_s);
}

QString SourceWords::named(const content::Tool &tool, const content::Evidence &evidence)
{
    const auto found = tool.sources.find(evidence.source);
    const auto guide = !fromOpenedGuide(evidence).isEmpty();
    if (found == tool.sources.end() || found->second.text.empty())
        return QString::fromStdString(evidence.source).mid(guide ? 6 : 0);
    auto name = QString::fromStdString(found->second.text);
    if (guide || tool.fromOpenedGuide || QLocale().language() == QLocale::English)
        return name;
    const auto ending = u", "_s + dateOf(evidence, QLocale::English);
    if (name.endsWith(ending))
        name.chop(ending.size());
    return name + QChar(QChar::Nbsp) + u"(en)"_s;
}

QString SourceWords::dated(const content::Evidence &evidence)
{
    QStringList parts;
    for (const auto &part : {dateOf(evidence, {}), whoSays(evidence)})
        if (!part.isEmpty())
            parts += part;
    return parts.join(u" · "_s);
}

QString SourceWords::caveat(const content::Evidence &evidence, const text::Date &today)
{
    return content::freshness(evidence.asOf, today) == Freshness::Stale ? dated(evidence)
                                                                        : whoSays(evidence);
}

QString SourceWords::whoSays(const content::Evidence &evidence)
{
    QStringList parts;
    if (evidence.confidence == content::Confidence::Claimed)
        parts += tr("says the vendor");
    if (const auto guide = fromOpenedGuide(evidence); !guide.isEmpty())
        parts += guide;
    return parts.join(u" · "_s);
}

QString SourceWords::fromOpenedGuide(const content::Evidence &evidence)
{
    return evidence.source.starts_with("guide:") ? tr("says the guide that is open") : QString();
}

QString SourceWords::checked(const std::string &lastVerified, const text::Date &today)
{
    const auto day = text::Date::parse(lastVerified);
    if (!day)
        return tr("Nobody says when this was checked: to be checked again.");
    const auto date = ToolWords::date(QString::fromStdString(lastVerified));
    switch (content::freshness(lastVerified, today)) {
    case Freshness::Fresh:
        return tr("Checked %1 (%2).", "how long ago, date").arg(age(*day, today), date);
    case Freshness::Ageing:
        return tr("Checked %1 (%2): it may have changed since.", "how long ago, date")
            .arg(age(*day, today), date);
    case Freshness::Stale:
        return tr("Checked %1 (%2): to be checked again.", "how long ago, date")
            .arg(age(*day, today), date);
    case Freshness::ClockWrong:
        break;
    }
    return tr("This computer’s clock stands before the date of these data (%1): how old they are "
              "cannot be told.")
        .arg(date);
}

// A date without a day counts from its first, as freshness() does.
QString SourceWords::age(const text::Date &day, const text::Date &today)
{
    const auto from = day.first();
    const int months =
        (today.year - from.year) * 12 + today.month - from.month - (today.day < from.day ? 1 : 0);
    if (months < 1)
        return tr("less than a month ago");
    return months < 24 ? tr("%n month(s) ago", nullptr, months)
                       : tr("%n year(s) ago", nullptr, months / 12);
}

} // namespace words
