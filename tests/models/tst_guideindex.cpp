#include "models/guideindex.h"

#include "guide/guide.h"
#include "support/opened.h"
#include "support/temporaryguide.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using models::GuideIndex;

namespace {

const text::Language french = *text::Language::parse("fr");
constexpr int pages = 1000;
constexpr qint64 maxStallMs = 250; ///< five times what is promised: the machine may be busy

text::Problems faultsOf(const guide::Guide &guide,
                        std::size_t maxBytes = GuideIndex::defaultMaxBytes)
{
    GuideIndex index(nullptr, maxBytes);
    text::Problems faults;
    QObject::connect(&index, &GuideIndex::problemsFound, [&faults](const text::Problems &found) {
        faults.insert(faults.end(), found.begin(), found.end());
    });
    index.setGuide(support::opened(guide, {}));
    index.begin();
    if (!QTest::qWaitFor([&] { return index.isComplete(); }))
        qFatal("the index does not end");
    return faults;
}

} // namespace

/// A guide is indexed while the window lives.
class TestGuideIndex final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsReadBeforeItBegins();
    void theEventLoopGoesOnMeanwhile();
    void itAnswersMeanwhileAndOnceMore();
    void canBeDestroyedWhileIndexing();
    void anotherGuideLeavesNothingOfTheFirst();
    void whatIsReadIsKeptByWhoReads();
    void aGuideMayGoOnceThereIsAnother();
    void whatIsNotWantedIsNotAnswered();
    void tellsWhichToolsPagesName();
    void faultsAreToldUpToABound();
    void whatIsRefusedIsToldBeyondIt();
    void whatSearchDoesNotCoverIsTold();
    void readingAgainTellsWhatHasChanged();
    void whatTheReadingBeforeFoundComesTooLate();
    void readingAgainInTheMiddleBeginsAtTheStart();

private:
    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
};

void TestGuideIndex::initTestCase()
{
    const auto filler = QByteArray("Des mots, **encore** des mots et [un lien](1).\n\n");
    for (int i = 0; i < pages; ++i) {
        QByteArray body;
        for (int line = 0; line < 8; ++line)
            body += "Le mot" + QByteArray::number((i * 7919 + line * 31) % 5000) + ". " + filler;
        const auto path = "fr/p" + QByteArray::number(i) + ".md";
        m_folder.writePage(path.constData(), "Page " + QByteArray::number(i), body);
    }
    auto guide = guide::Guide::open(m_folder.path());
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestGuideIndex::nothingIsReadBeforeItBegins()
{
    GuideIndex index;
    index.setGuide(support::opened(*m_guide, {}));
    QVERIFY(!index.hasBegun());
    QCOMPARE(index.progress(), 0);
    QVERIFY(!index.isComplete());
}

void TestGuideIndex::theEventLoopGoesOnMeanwhile()
{
    GuideIndex index;
    index.setGuide(support::opened(*m_guide, {}));
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this,
            [&] { longest = std::max(longest, sinceTick.restart()); });
    QSignalSpy progress(&index, &GuideIndex::progressed);
    QSignalSpy answers(&index, &GuideIndex::answered);
    sinceTick.start();
    ticks.start(1);
    index.search(u"mots"_s, french, 20);
    QTRY_VERIFY_WITH_TIMEOUT(index.isComplete(), 120000);
    const auto isAnswered = [&answers] {
        return !answers.isEmpty()
            && answers.last().front().value<search::Worker::Answer>().complete;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 120000);
    qInfo() << "longest stall" << longest << "ms";
    QVERIFY2(longest < maxStallMs, qPrintable(QString::number(longest)));
    QVERIFY(progress.size() > 20);
    const auto answer = answers.last().front().value<search::Worker::Answer>();
    QCOMPARE(answer.pages, std::size_t(pages));
    QCOMPARE(answer.results.groups.front().pages, std::size_t(pages));
}

void TestGuideIndex::itAnswersMeanwhileAndOnceMore()
{
    GuideIndex index;
    index.setGuide(support::opened(*m_guide, {}));
    QSignalSpy answers(&index, &GuideIndex::answered);
    index.search(u"mots"_s, french, 20);
    QTRY_VERIFY(!answers.isEmpty());
    QVERIFY(!answers.first().front().value<search::Worker::Answer>().complete);
    QVERIFY(!index.isComplete());
    const auto isAnswered = [&answers] {
        return answers.last().front().value<search::Worker::Answer>().complete;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 120000);
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers.last().front().value<search::Worker::Answer>().complete);
}

void TestGuideIndex::canBeDestroyedWhileIndexing()
{
    QElapsedTimer clock;
    for (const int percent : {0, 1, 5, 20}) {
        GuideIndex index;
        index.setGuide(support::opened(*m_guide, {}));
        index.begin();
        QTRY_VERIFY(index.progress() >= percent);
        clock.start();
    }
    QVERIFY2(clock.elapsed() < maxStallMs, qPrintable(QString::number(clock.elapsed())));
}

void TestGuideIndex::anotherGuideLeavesNothingOfTheFirst()
{
    const support::TemporaryGuide folder;
    folder.writePage("fr/a.md", "Autre", "Un seul mot.\n");
    const auto other = guide::Guide::open(folder.path());
    QVERIFY(other);
    GuideIndex index;
    index.setGuide(support::opened(*m_guide, {}));
    index.search(u"mot"_s, french, 20);
    QTRY_VERIFY(index.progress() > 0);
    QSignalSpy answers(&index, &GuideIndex::answered);
    index.setGuide(support::opened(*other, {}));
    QCoreApplication::processEvents();
    QVERIFY(answers.isEmpty());
    index.search(u"mot"_s, french, 20);
    QTRY_VERIFY(!answers.isEmpty()
                && answers.last().front().value<search::Worker::Answer>().complete);
    for (const auto &answer : answers)
        QVERIFY(answer.front().value<search::Worker::Answer>().pages <= 1);
}

/// Nobody else has to keep it: not the window, and not until the thread has ended.
void TestGuideIndex::whatIsReadIsKeptByWhoReads()
{
    GuideIndex index;
    auto opened = support::opened(*m_guide, {});
    const std::weak_ptr kept = opened;
    index.setGuide(std::move(opened));
    index.begin();
    QTRY_VERIFY(index.progress() > 0);
    QVERIFY(!index.isComplete());
    QVERIFY(!kept.expired());
    index.setGuide(support::opened(*m_guide, {}));
    QVERIFY(!kept.expired()); // by the thread, which has yet to end
    index.begin();
    index.setGuide(support::opened(*m_guide, {}));
    QTRY_VERIFY(kept.expired());
}

void TestGuideIndex::aGuideMayGoOnceThereIsAnother()
{
    GuideIndex index;
    for (int i = 0; i < 4; ++i) {
        const auto guide = std::make_unique<guide::Guide>(*guide::Guide::open(m_folder.path()));
        index.setGuide(support::opened(*guide, {}));
        index.begin();
        QTest::qWait(i);
        index.setGuide(support::opened(*m_guide, {}));
    }
    index.search(u"mots"_s, french, 20);
    QTRY_VERIFY(!index.isAwaited());
}

void TestGuideIndex::whatIsNotWantedIsNotAnswered()
{
    GuideIndex index;
    index.setGuide(support::opened(*m_guide, {}));
    QSignalSpy answers(&index, &GuideIndex::answered);
    index.search(u"mot"_s, french, 20);
    index.forget();
    QTRY_VERIFY(index.progress() > 5); // it answers between pages
    QVERIFY(answers.isEmpty());
}

void TestGuideIndex::tellsWhichToolsPagesName()
{
    const support::TemporaryGuide folder;
    const auto builtIn = guide::Guide::open(QStringLiteral(CONTENT).toStdString());
    QVERIFY(builtIn);
    folder.writePage("fr/a.md", "A", "Rien.\n\n## Suite\n\nOstel, puis **Ostel**.\n");
    folder.writePage("en/a.md", "A", "Ostel.\n");
    folder.writePage("fr/b.md", "B", "Rien.\n");
    const auto guide = guide::Guide::open(folder.path());
    QVERIFY(guide);
    GuideIndex index;
    index.setGuide(support::opened(*guide, builtIn->tools()));
    QSignalSpy found(&index, &GuideIndex::found);
    index.begin();
    QTRY_VERIFY(index.isComplete());
    const auto &named = index.namedTools().on("a", french);
    QCOMPARE(named.size(), 1U);
    QCOMPARE(named.front().tool, "ostel");
    QCOMPARE(named.front().count, 2);
    QCOMPARE(named.front().first.headings.size(), 1U);
    QCOMPARE(index.namedTools().on("a", *text::Language::parse("en")).front().count, 1);
    QVERIFY(index.namedTools().on("b", french).empty());
    QCOMPARE(found.count(), 1); // the page that names one
    index.setGuide(support::opened(*m_guide, {}));
    QVERIFY(index.namedTools().on("a", french).empty());
}

void TestGuideIndex::faultsAreToldUpToABound()
{
    support::TemporaryGuide folder;
    QByteArray body;
    for (int i = 0; i < 100; ++i)
        body += "[un lien](absent" + QByteArray::number(i) + ")\n\n";
    for (int i = 0; i < 25; ++i)
        folder.writePage(("fr/p" + QByteArray::number(i) + ".md").constData(), "Une", body);
    const auto guide = *guide::Guide::open(folder.path());
    const auto faults = faultsOf(guide);
    QCOMPARE(faults.size(), std::size_t{2001});
    QCOMPARE(faults.front().message, "link 'absent0' leads to no page of this guide");
    QVERIFY(faults.back().message.starts_with("more than 2000 faults"));
}

/// A page that cannot be read says more than two thousand remarks.
void TestGuideIndex::whatIsRefusedIsToldBeyondIt()
{
    support::TemporaryGuide folder;
    QByteArray body;
    for (int i = 0; i < 900; ++i)
        body += "[un lien](absent)\n\n";
    for (const auto *page : {"fr/a1.md", "fr/a2.md", "fr/a3.md"})
        folder.writePage(page, "Une", body);
    folder.writePage("fr/b.md", "Deux", QByteArray(200, '>') + " profond\n");
    const auto guide = *guide::Guide::open(folder.path());
    const auto faults = faultsOf(guide);
    QCOMPARE(faults.size(), std::size_t{2002});
    QCOMPARE(faults.back().file, "fr/b.md");
    QVERIFY(faults.back().message.starts_with("refused: "));
}

/// 150 MB of pages took 340 MB.
void TestGuideIndex::whatSearchDoesNotCoverIsTold()
{
    const auto left = [](const text::Problem &fault) {
        return fault.message.starts_with("search covers no page after this one");
    };
    QVERIFY(std::ranges::none_of(faultsOf(*m_guide), left));
    const auto faults = faultsOf(*m_guide, 5000);
    QCOMPARE(std::ranges::count_if(faults, left), 1);
    QVERIFY(std::ranges::find_if(faults, left)->file.starts_with("fr/p"));
}

void TestGuideIndex::readingAgainTellsWhatHasChanged()
{
    const support::TemporaryGuide folder;
    folder.writePage("fr/a.md", "A", "Un chat. [lien](absent.md)\n");
    const auto guide = *guide::Guide::open(folder.path());
    GuideIndex index;
    QSignalSpy faults(&index, &GuideIndex::problemsFound);
    QSignalSpy answers(&index, &GuideIndex::answered);
    QSignalSpy again(&index, &GuideIndex::begunAgain);
    index.setGuide(support::opened(guide, {}));
    index.readAgain(); // nothing was read yet
    QVERIFY(!index.hasBegun() && again.isEmpty());
    index.begin();
    QTRY_VERIFY(index.isComplete());
    QCOMPARE(faults.size(), 1);
    folder.writePage("fr/a.md", "A", "Un chien. [lien](a.md)\n");
    index.readAgain();
    QCOMPARE(again.size(), 1);
    QVERIFY(!index.isComplete());
    index.search(u"chien"_s, french, 20);
    QTRY_VERIFY(index.isComplete() && !answers.isEmpty());
    QCOMPARE(answers.last().front().value<search::Worker::Answer>().results.groups.size(), 1U);
    QCOMPARE(faults.size(), 1);
}

void TestGuideIndex::whatTheReadingBeforeFoundComesTooLate()
{
    const support::TemporaryGuide folder;
    folder.writePage("fr/a.md", "A", "[lien](absent.md)\n");
    const auto guide = *guide::Guide::open(folder.path());
    GuideIndex index;
    QSignalSpy faults(&index, &GuideIndex::problemsFound);
    index.setGuide(support::opened(guide, {}));
    index.begin();
    QThread::msleep(200); // its events wait in the queue
    folder.writePage("fr/a.md", "A", "[lien](a.md)\n");
    index.readAgain();
    QTRY_VERIFY(index.isComplete());
    QVERIFY(faults.isEmpty());
}

void TestGuideIndex::readingAgainInTheMiddleBeginsAtTheStart()
{
    GuideIndex index;
    index.setGuide(support::opened(*m_guide, {}));
    QSignalSpy answers(&index, &GuideIndex::answered);
    for (const int percent : {0, 1, 5, 20}) {
        index.search(u"mots"_s, french, 20);
        QTRY_VERIFY(index.progress() >= percent);
        answers.clear();
        index.readAgain();
        QCOMPARE(index.progress(), 0);
        QVERIFY(!index.isAwaited());
        QCoreApplication::processEvents();
        QVERIFY(answers.isEmpty());
    }
    index.search(u"mots"_s, french, 20);
    QTRY_VERIFY_WITH_TIMEOUT(!answers.isEmpty()
                                 && answers.last().front().value<search::Worker::Answer>().complete,
                             120000);
    QCOMPARE(answers.last().front().value<search::Worker::Answer>().pages, std::size_t(pages));
}

QTEST_GUILESS_MAIN(TestGuideIndex)
#include "tst_guideindex.moc"
