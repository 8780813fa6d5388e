#include "words/toolwords.h"

#include <QDate>

namespace words {

using namespace Qt::StringLiterals;
using content::ToolState;

QString ToolWords::state(ToolState state)
{
    switch (state) {
    case ToolState::Active:
        return tr("active");
    case ToolState::Maintenance:
        return tr("fixes only");
    case ToolState::AtRisk:
        return tr("future uncertain");
    case ToolState::Superseded:
        return tr("superseded");
    case ToolState::Discontinued:
        return tr("discontinued");
    case ToolState::Unknown:
        break;
    }
    return tr("to be checked");
}

look::Glyph ToolWords::glyph(ToolState state)
{
    switch (state) {
    case ToolState::Active:
        return look::Glyph::Active;
    case ToolState::Maintenance:
        return look::Glyph::FixesOnly;
    case ToolState::AtRisk:
        return look::Glyph::AtRisk;
    case ToolState::Superseded:
        return look::Glyph::Superseded;
    case ToolState::Discontinued:
        return look::Glyph::Discontinued;
    case ToolState::Unknown:
        break;
    }
    return look::Glyph::Unknown;
}

QString ToolWords::date(const QString &written, const QLocale &locale)
{
    const auto date = text::Date::parse(written.toStdString());
    return date ? ToolWords::date(*date, locale) : written;
}

QString ToolWords::date(const text::Date &date, const QLocale &locale)
{
    if (date.month == 0)
        return u"%1"_s.arg(date.year, 4, 10, QChar(u'0'));
    const auto first = date.first();
    const QDate day(first.year, first.month, first.day);
    if (!date.namesDay())
        return locale.toString(day, u"MMMM yyyy"_s);
    const bool frenchFirst = locale.language() == QLocale::French && date.day == 1;
    return locale.toString(day, frenchFirst ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString ToolWords::safety(content::SafetyFlag flag)
{
    switch (flag) {
    case content::SafetyFlag::Unsafe:
        return tr("do not use");
    case content::SafetyFlag::Caution:
        return tr("take care");
    case content::SafetyFlag::None:
        break;
    }
    return {};
}

look::Glyph ToolWords::glyph(content::SafetyFlag flag)
{
    return flag == content::SafetyFlag::Unsafe ? look::Glyph::Discontinued : look::Glyph::AtRisk;
}

QString ToolWords::stateLine(const content::Status &status, const text::Date &today)
{
    const auto state = status.state;
    const auto word = ToolWords::state(state);
    const bool kept = state == ToolState::Active || state == ToolState::Maintenance;
    const auto &written = kept ? status.evidence.asOf : status.since;
    if (written.empty() || state == ToolState::Unknown)
        return word;
    const auto date = text::Date::parse(written);
    if (kept && !date)
        return tr("%1, to be checked again", "state").arg(word);
    if (kept && date->first().isOverAYearBefore(today))
        return tr("%1 in %2, to be checked again", "state, month or year")
            .arg(word, ToolWords::date({date->year, date->month, 0}));
    const auto said = ToolWords::date(QString::fromStdString(written));
    const bool isDay = date && date->namesDay();
    if (kept)
        return isDay ? tr("%1, seen on %2", "state, day").arg(word, said)
                     : tr("%1, seen in %2", "state, month or year").arg(word, said);
    return isDay ? tr("%1 since %2", "state, day").arg(word, said)
                 : tr("%1 since %2", "state, month or year").arg(word, said);
}

QString ToolWords::group(toolfacts::Suitability group, int count)
{
    switch (group) {
    case toolfacts::Suitability::Matches:
        return tr("%n tool(s), by name", nullptr, count);
    case toolfacts::Suitability::ToBeChecked:
        return tr("%n tool(s) to be checked", nullptr, count);
    case toolfacts::Suitability::NotToBeUsed:
        return tr("%n tool(s) not to be used", nullptr, count);
    case toolfacts::Suitability::Old:
        return tr("%n old tool(s)", nullptr, count);
    case toolfacts::Suitability::LeftOut:
        break;
    case toolfacts::Suitability::Unreadable:
        return tr("%n tool(s) could not be read", nullptr, count);
    }
    return {};
}

QString ToolWords::need(toolfacts::Need need)
{
    switch (need) {
    case toolfacts::Need::Voice:
        return tr("Voice calls");
    case toolfacts::Need::Messages:
        return tr("Messages");
    case toolfacts::Need::Meetings:
        return tr("Meetings");
    case toolfacts::Need::Groups:
        return tr("Groups");
    case toolfacts::Need::Android:
        return tr("Android");
    case toolfacts::Need::IPhone:
        return tr("iPhone");
    case toolfacts::Need::Computer:
        return tr("Computer");
    case toolfacts::Need::NoPhoneNumber:
        return tr("No phone number");
    case toolfacts::Need::ThroughTor:
        return tr("Through Tor");
    case toolfacts::Need::WithoutInternet:
        return tr("Without internet");
    case toolfacts::Need::DeviceSeizure:
        return tr("Seized device");
    case toolfacts::Need::BlockedNetwork:
        return tr("Blocked network");
    }
    return {};
}

QString ToolWords::needAsked(toolfacts::Need need)
{
    switch (need) {
    case toolfacts::Need::Voice:
        return tr("Calls by voice");
    case toolfacts::Need::Messages:
        return tr("Written messages");
    case toolfacts::Need::Meetings:
        return tr("Meetings of several people by voice or video");
    case toolfacts::Need::Groups:
        return tr("Groups of several people");
    case toolfacts::Need::Android:
        return tr("Works on an Android phone");
    case toolfacts::Need::IPhone:
        return tr("Works on an iPhone");
    case toolfacts::Need::Computer:
        return tr("Works on a computer");
    case toolfacts::Need::NoPhoneNumber:
        return tr("Asks for no phone number");
    case toolfacts::Need::ThroughTor:
        return tr("Can be used through Tor");
    case toolfacts::Need::WithoutInternet:
        return tr("Works nearby when the internet is cut off");
    case toolfacts::Need::DeviceSeizure:
        return tr("Made for when the device may be seized");
    case toolfacts::Need::BlockedNetwork:
        return tr("Made for networks that block tools");
    }
    return {};
}

QString ToolWords::sentence(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace words
