#pragma once

#include <QDate>
#include <QString>

namespace support {

/// A day, as "2026-10-15", whose evidence is fresh whenever the tests run.
inline QString recentDay()
{
    return QDate::currentDate().addDays(-60).toString(Qt::ISODate);
}

} // namespace support
