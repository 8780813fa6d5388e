#include "search/pagequeue.h"
#include "search/searching.h"

#include <QTest>

#include <thread>

/// Pages on their way from one thread to another.
class TestPageQueue final : public QObject
{
    Q_OBJECT

private slots:
    void pagesComeInTheirOrder()
    {
        search::PageQueue queue;
        queue.put(searching::page("a", searching::french, "A", "Un."));
        queue.put(searching::page("b", searching::french, "B", "Deux."));
        QCOMPARE(queue.size(), std::size_t(2));
        queue.close();
        QCOMPARE(queue.take()->id, std::string("a"));
        QCOMPARE(queue.take()->id, std::string("b"));
        QVERIFY(!queue.take());
    }

    void whoTakesWaitsForTheNext()
    {
        search::PageQueue queue;
        std::thread other([&queue] {
            QTest::qSleep(20);
            queue.put(searching::page("a", searching::french, "A", "Un."));
            QTest::qSleep(20);
            queue.close();
        });
        QVERIFY(queue.take());
        QVERIFY(!queue.take());
        other.join();
    }
};

QTEST_GUILESS_MAIN(TestPageQueue)
#include "tst_pagequeue.moc"
