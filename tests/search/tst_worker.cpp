#include "search/searching.h"
#include "search/worker.h"
#include "support/roomtests.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <atomic>
#include <deque>

using search::Worker;

namespace {

/// Answers as they come.
class Answers
{
public:
    void put(Worker::Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answer));
        m_changed.notify_one();
    }

    /// The next one; request 0 if none comes.
    Worker::Answer take()
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(20),
                                [this] { return !m_answers.empty(); }))
            return {};
        auto answer = std::move(m_answers.front());
        m_answers.pop_front();
        return answer;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Worker::Answer> m_answers;
};

search::Page numbered(int number)
{
    return searching::page("p" + std::to_string(number), searching::french, "Page", "Un mot.");
}

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT

private slots:
    void tellsThatMemoryFailed()
    {
        Answers answers;
        Worker worker([]() -> std::optional<search::Page> { throw std::bad_alloc(); }, {},
                      [&](Worker::Answer answer) { answers.put(std::move(answer)); });
        const auto told = answers.take();
        QVERIFY(told.failed);
        QCOMPARE(told.request, 0U);
        const auto number = worker.search({"mot", searching::french});
        auto answer = answers.take();
        QVERIFY(answer.failed);
        QCOMPARE(answer.request, number);
        worker.stop();
    }

    void answersWhenAllPagesAreThere()
    {
        Answers answers;
        int left = 100;
        Worker worker([&] { return left-- > 0 ? std::optional(numbered(left)) : std::nullopt; }, {},
                      [&](Worker::Answer answer) { answers.put(std::move(answer)); });
        const auto number = worker.search({"mot", searching::french});
        auto answer = answers.take();
        if (!answer.complete)
            answer = answers.take();
        QCOMPARE(answer.request, number);
        QVERIFY(answer.complete);
        QCOMPARE(answer.pages, std::size_t(100));
        QCOMPARE(answer.results.groups.front().pages, std::size_t(100));
    }

    void answersBetweenPagesAndOnceMoreAtTheEnd()
    {
        Answers answers;
        std::atomic<bool> goOn = false;
        std::atomic<int> given = 0;
        Worker worker(
            [&]() -> std::optional<search::Page> {
                if (given >= 3 && goOn)
                    return std::nullopt;
                if (given >= 3)
                    QThread::msleep(1);
                const int number = given < 3 ? given.load() : 0;
                given += given < 3 ? 1 : 0;
                return numbered(number);
            },
            {}, [&](Worker::Answer answer) { answers.put(std::move(answer)); });
        const auto number = worker.search({"mot", searching::french});
        auto answer = answers.take();
        QCOMPARE(answer.request, number);
        QVERIFY(!answer.complete);
        goOn = true;
        answer = answers.take();
        QCOMPARE(answer.request, number);
        QVERIFY(answer.complete);
    }

    void onlyTheLatestOfWaitingSearchesIsAnswered()
    {
        Answers answers;
        std::atomic<bool> goOn = false;
        std::atomic<bool> isAsked = false;
        Worker worker(
            [&]() -> std::optional<search::Page> {
                isAsked = true;
                while (!goOn)
                    QThread::msleep(1);
                return std::nullopt;
            },
            {}, [&](Worker::Answer answer) { answers.put(std::move(answer)); });
        QTRY_VERIFY(isAsked);
        worker.search({"a", searching::french});
        worker.search({"b", searching::french});
        const auto last = worker.search({"c", searching::french});
        goOn = true;
        QCOMPARE(answers.take().request, last);
    }

    void stoppingWaitsForNothing()
    {
        std::atomic<int> asked = 0;
        std::atomic<bool> goOn = false;
        const auto held = std::make_shared<int>(0);
        const std::weak_ptr<int> isHeld = held;
        Worker worker(
            [&, kept = held] {
                const auto number = asked++;
                while (!goOn)
                    QThread::msleep(1);
                return std::optional(numbered(number));
            },
            {}, [](const Worker::Answer &) {});
        QTRY_COMPARE(asked.load(), 1);
        QElapsedTimer timer;
        timer.start();
        worker.stop();
        QVERIFY2(timer.elapsed() < 1000, "it waited");
        QVERIFY(!worker.hasEnded());
        goOn = true;
        QTRY_VERIFY(worker.hasEnded());
        QCOMPARE(asked.load(), 1);
        QCOMPARE(isHeld.use_count(), 1L); // what the pages are read from is not kept
    }

    void endsInTheMiddleOfItsWork()
    {
        Answers answers;
        int next = 0;
        {
            Worker worker([&] { return std::optional(numbered(next++)); }, {},
                          [&](Worker::Answer answer) { answers.put(std::move(answer)); });
            worker.search({"mot", searching::french});
            answers.take();
        }
        const int made = next;
        QTest::qWait(20);
        QCOMPARE(next, made);
    }
};

ROOM_TEST(TestWorker)
#include "tst_worker.moc"
