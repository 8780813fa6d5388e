#include "content/freshness.h"
#include "support/roomtests.h"

#include <QTest>

using content::Freshness;

/// How old evidence is, and a clock that can't be right.
class TestFreshness : public QObject
{
    Q_OBJECT

private slots:
    void agesByMonths_data()
    {
        QTest::addColumn<QByteArray>("verified");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *verified, Freshness expected) {
            QTest::newRow(verified) << QByteArray(verified) << static_cast<int>(expected);
        };
        row("2026-11-26", Freshness::Fresh);
        row("2026-05-26", Freshness::Fresh);
        row("2026-05-25", Freshness::Ageing);
        row("2025-11-26", Freshness::Ageing);
        row("2025-11-25", Freshness::Stale);
        row("2026-05", Freshness::Ageing); // perhaps of the first of May
        row("2026-06", Freshness::Fresh);
        row("2026", Freshness::Ageing);
        row("2025", Freshness::Stale);
        row("", Freshness::Stale);
        row("last week", Freshness::Stale);
        row("2026-11-27", Freshness::ClockWrong);
        row("2026-12", Freshness::ClockWrong);
    }
    void agesByMonths()
    {
        QFETCH(QByteArray, verified);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(content::freshness(verified.toStdString(), {2026, 11, 26})),
                 expected);
    }
};

ROOM_TEST(TestFreshness)
#include "tst_freshness.moc"
