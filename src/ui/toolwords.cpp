#include "ui/toolwords.h"

#include "models/toolsmodel.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using content::ToolState;
using models::ToolsModel;

namespace {

/// The day that a date of year, month and perhaps day stands for, its month's first if it names
/// none.
QDate parsed(const QString &written)
{
    return QDate::fromString(written.size() == 7 ? written + u"-01"_s : written, Qt::ISODate);
}

bool namesDay(const QString &written)
{
    return written.size() > 7;
}

} // namespace

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

Glyph ToolWords::glyph(ToolState state)
{
    switch (state) {
    case ToolState::Active:
        return Glyph::Active;
    case ToolState::Maintenance:
        return Glyph::FixesOnly;
    case ToolState::AtRisk:
        return Glyph::AtRisk;
    case ToolState::Superseded:
        return Glyph::Superseded;
    case ToolState::Discontinued:
        return Glyph::Discontinued;
    case ToolState::Unknown:
        break;
    }
    return Glyph::Unknown;
}

QString ToolWords::date(const QString &written)
{
    const auto day = parsed(written);
    if (!day.isValid())
        return written;
    const QLocale locale;
    if (!namesDay(written))
        return locale.toString(day, u"MMMM yyyy"_s);
    const bool frenchFirst = locale.language() == QLocale::French && day.day() == 1;
    return locale.toString(day, frenchFirst ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString ToolWords::stateLine(const QModelIndex &tool, QDate today)
{
    const auto state = static_cast<ToolState>(tool.data(ToolsModel::StateRole).toInt());
    const auto word = ToolWords::state(state);
    const bool kept = state == ToolState::Active || state == ToolState::Maintenance;
    const auto written = tool.data(kept ? ToolsModel::AsOfRole : ToolsModel::SinceRole).toString();
    if (written.isEmpty() || state == ToolState::Unknown)
        return word;
    const auto date = ToolWords::date(written);
    if (kept && parsed(written).addYears(1) < today)
        return tr("%1 in %2, to be checked again", "state, month")
            .arg(word, QLocale().toString(parsed(written), u"MMMM yyyy"_s));
    if (kept)
        return namesDay(written) ? tr("%1, seen on %2", "state, day").arg(word, date)
                                 : tr("%1, seen in %2", "state, month or year").arg(word, date);
    return namesDay(written) ? tr("%1 since %2", "state, day").arg(word, date)
                             : tr("%1 since %2", "state, month or year").arg(word, date);
}

} // namespace ui
