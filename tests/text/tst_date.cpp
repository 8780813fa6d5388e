#include "support/roomtests.h"
#include "text/date.h"

#include <QTest>

using text::Date;

/// Dates that may name a year or a month only.
class TestDate : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsWritten()
    {
        QVERIFY(Date::parse("2025") == (Date{2025, 0, 0}));
        QVERIFY(Date::parse("2025-05") == (Date{2025, 5, 0}));
        QVERIFY(Date::parse("2024-02-29") == (Date{2024, 2, 29}));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QByteArray>("written");
        for (const char *written :
             {"", "25", "2025-13", "2025-00", "2025-00-01", "2025-01-00", "2025-02-30", "2025--1",
              "2025-5-1", "2025-05-05T10:00", "May 2025", "2025-", "-2025", "0000"})
            QTest::newRow(written) << QByteArray(written);
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QByteArray, written);
        QVERIFY(!Date::parse(written.toStdString()));
    }

    void knowsTheDaysItMayMean()
    {
        QVERIFY((Date{2025, 0, 0}.first()) == (Date{2025, 1, 1}));
        QVERIFY((Date{2025, 0, 0}.last()) == (Date{2025, 12, 31}));
        QVERIFY((Date{2024, 2, 0}.last()) == (Date{2024, 2, 29}));
        QVERIFY((Date{2100, 2, 0}.last()) == (Date{2100, 2, 28}));
        QVERIFY((Date{2025, 5, 7}.last()) == (Date{2025, 5, 7}));
    }

    void countsMonths()
    {
        QVERIFY((Date{2026, 8, 31}.plusMonths(6)) == (Date{2027, 2, 28}));
        QVERIFY((Date{2026, 12, 1}.plusMonths(12)) == (Date{2027, 12, 1}));
        QVERIFY((Date{2026, 6, 15}.plusMonths(-6)) == (Date{2025, 12, 15}));
        QVERIFY((Date{2024, 2, 29}.plusMonths(12)) == (Date{2025, 2, 28}));
    }

    void knowsTheNextDay()
    {
        QVERIFY((Date{2026, 11, 30}.nextDay()) == (Date{2026, 12, 1}));
        QVERIFY((Date{2026, 12, 31}.nextDay()) == (Date{2027, 1, 1}));
    }

    void tellsWhatIsOverAYearAgo()
    {
        QVERIFY(!(Date{2025, 11, 26}.isOverAYearBefore({2026, 11, 26})));
        QVERIFY((Date{2025, 11, 25}.isOverAYearBefore({2026, 11, 26})));
        QVERIFY((Date{2024, 2, 29}.isOverAYearBefore({2025, 3, 1})));
        QVERIFY(!(Date{2027, 1, 1}.isOverAYearBefore({2026, 11, 26})));
    }

    void orders()
    {
        QVERIFY((Date{2025, 5, 5}) < (Date{2025, 5, 6}));
        QVERIFY((Date{2024, 12, 31}) < (Date{2025, 1, 1}));
        QVERIFY(Date::today() > (Date{2025, 1, 1}));
    }
};

ROOM_TEST(TestDate)
#include "tst_date.moc"
