#include "models/guideloader.h"
#include "support/opened.h"
#include "support/temporaryguide.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>

using models::GuideLoader;
using namespace Qt::StringLiterals;

namespace {

guide::SharedGuide openNow(const std::filesystem::path &path, const std::stop_token &stop)
{
    return guide::OpenedGuide::open(path, {}, stop);
}

/// Opens nothing before it is let go, by name; notes what has begun.
class Gates
{
public:
    GuideLoader::Open opener()
    {
        return [this](const std::filesystem::path &path, const std::stop_token &stop) {
            begin(path.native());
            while (!isOpen(path.native()) && (isDeaf || !stop.stop_requested()))
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            --m_living;
            return guide::SharedGuide();
        };
    }
    void open(const std::string &name)
    {
        const std::lock_guard lock(m_mutex);
        m_open[name] = true;
    }
    std::vector<std::string> begun()
    {
        const std::lock_guard lock(m_mutex);
        return m_begun;
    }
    int living() const { return m_living; }

    std::atomic<bool> isDeaf = false; ///< as where the disk does not answer

private:
    void begin(const std::string &name)
    {
        const std::lock_guard lock(m_mutex);
        m_begun.push_back(name);
        ++m_living;
    }
    bool isOpen(const std::string &name)
    {
        const std::lock_guard lock(m_mutex);
        return m_open[name];
    }

    std::mutex m_mutex;
    std::map<std::string, bool> m_open;
    std::vector<std::string> m_begun;
    std::atomic<int> m_living = 0;
};

using Names = std::vector<std::string>;

} // namespace

/// Guides are opened beside the thread that asks for them.
class TestGuideLoader final : public QObject
{
    Q_OBJECT

private slots:
    void aGuideIsHandedOverWhole();
    void whatHasNoPageFails();
    void whereMemoryFailsItFails();
    void theLastOneAskedForCounts();
    void nothingIsToldOfWhatIsCancelled();
    void oneAbandonedJobLivesAtMost();
    void anAbandonedGuideIsLeftSoon_data();
    void anAbandonedGuideIsLeftSoon();
};

void TestGuideLoader::aGuideIsHandedOverWhole()
{
    const support::TemporaryGuide folder;
    folder.writePage("en/1.md", "First", "Words.\n");
    const auto *const here = QThread::currentThread();
    std::atomic<bool> wasHere = false;
    GuideLoader loader([&](const auto &path, const auto &stop) {
        wasHere = QThread::currentThread() == here;
        return openNow(path, stop);
    });
    guide::SharedGuide guide;
    connect(&loader, &GuideLoader::opened, this, [&](const auto &opened) { guide = opened; });
    loader.open(folder.path());
    QVERIFY(loader.isOpening());
    QVERIFY(guide == nullptr);
    QTRY_VERIFY(guide != nullptr);
    QVERIFY(!loader.isOpening());
    QVERIFY(!wasHere);
    QCOMPARE(guide->guide.readingOrder().size(), std::size_t{1});
}

void TestGuideLoader::whatHasNoPageFails()
{
    GuideLoader loader(openNow);
    std::filesystem::path path;
    connect(&loader, &GuideLoader::failed, this, [&](const auto &failed) { path = failed; });
    loader.open("/nowhere/at/all");
    QTRY_COMPARE(path.native(), std::string("/nowhere/at/all"));
}

void TestGuideLoader::whereMemoryFailsItFails()
{
    GuideLoader loader(
        [](const auto &, const auto &) -> guide::SharedGuide { throw std::bad_alloc(); });
    const QSignalSpy failed(&loader, &GuideLoader::failed);
    loader.open("/");
    QTRY_COMPARE(failed.size(), 1);
}

void TestGuideLoader::theLastOneAskedForCounts()
{
    const support::TemporaryGuide slow;
    slow.writePage("en/1.md", "Slow", "Words.\n");
    const support::TemporaryGuide quick;
    quick.writePage("en/1.md", "Quick", "Words.\n");
    std::atomic<bool> mayGoOn = false;
    GuideLoader loader([&](const auto &path, const auto &) {
        while (path == slow.path() && !mayGoOn)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return openNow(path, {}); // even if it does not hear that it is abandoned
    });
    QStringList titles;
    connect(&loader, &GuideLoader::opened, this, [&](const auto &opened) {
        const auto &guide = opened->guide;
        titles += QString::fromStdString(
            guide.edition(guide.readingOrder().front(), guide.startLanguage())->title);
    });
    loader.open(slow.path());
    loader.open(quick.path());
    QTRY_COMPARE(titles, QStringList{u"Quick"_s});
    mayGoOn = true;
    QTest::qWait(100);
    QCOMPARE(titles, QStringList{u"Quick"_s});
}

void TestGuideLoader::nothingIsToldOfWhatIsCancelled()
{
    Gates gates;
    GuideLoader loader(gates.opener());
    const QSignalSpy failed(&loader, &GuideLoader::failed);
    loader.open("a");
    QTRY_COMPARE(gates.begun(), Names{"a"});
    loader.cancel();
    QVERIFY(!loader.isOpening());
    QTRY_COMPARE(gates.living(), 0);
    QTest::qWait(50);
    QCOMPARE(failed.size(), 0);
}

void TestGuideLoader::oneAbandonedJobLivesAtMost()
{
    Gates gates;
    gates.isDeaf = true;
    GuideLoader loader(gates.opener());
    QStringList failed;
    connect(&loader, &GuideLoader::failed, this,
            [&](const auto &path) { failed += QString::fromStdString(path.native()); });
    loader.open("a");
    loader.open("b"); // beside the first, which may never end
    QTRY_COMPARE(gates.begun().size(), std::size_t{2});
    QElapsedTimer timer;
    timer.start();
    loader.open("c");
    loader.open("d");
    QVERIFY2(timer.elapsed() < 1000, "it waited");
    QTest::qWait(50);
    QCOMPARE(gates.living(), 2);
    QVERIFY(loader.isOpening());
    gates.open("a");
    QTRY_COMPARE(gates.begun().back(), std::string("d"));
    QCOMPARE(gates.begun().size(), std::size_t{3}); // nobody waits for "c" any more
    gates.open("b");
    gates.open("d");
    QTRY_COMPARE(failed, QStringList{u"d"_s});
}

void TestGuideLoader::anAbandonedGuideIsLeftSoon_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 20, 60, 150, 400, 1000})
        QTest::addRow("after %d ms", after) << after;
}

void TestGuideLoader::anAbandonedGuideIsLeftSoon()
{
    QFETCH(int, after);
    static const auto folder = [] {
        auto large = std::make_unique<support::TemporaryGuide>();
        const auto text = QByteArray("A line of *text*, and [another](2.md).\n\n").repeated(100);
        for (int i = 0; i < 8000; ++i)
            large->write(("en/" + QByteArray::number(i % 50) + '/' + QByteArray::number(i) + ".md")
                             .constData(),
                         "# Page\n\n" + text);
        return large;
    }();
    GuideLoader loader(openNow);
    loader.open(folder->path());
    QTest::qWait(after);
    QElapsedTimer timer;
    timer.start();
    loader.cancel();
    loader.open("/nowhere/at/all");
    const QSignalSpy failed(&loader, &GuideLoader::failed);
    QTRY_COMPARE(failed.size(), 1);
    timer.restart();
    {
        GuideLoader other(openNow);
        other.open(folder->path());
        QTest::qWait(after);
        timer.restart();
    } // waits for the thread
    qInfo("left after %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5 * 50 + 200);
}

QTEST_GUILESS_MAIN(TestGuideLoader)
#include "tst_guideloader.moc"
