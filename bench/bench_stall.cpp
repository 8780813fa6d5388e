// How long the window stands still at most while a guide of 10,000 pages is indexed: as it is,
// while somebody types, and when another guide is opened; scripts/bench holds that against the
// budget.

#include "guide/guide.h"
#include "models/guideindex.h"
#include "searchpanel/searchfield.h"
#include "support/opened.h"
#include "support/temporaryguide.h"
#include "window/mainwindow.h"
#include "words.h"

#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <optional>

namespace {

using namespace Qt::StringLiterals;

constexpr int pages = 10'000;
constexpr int keyEvery = 60; ///< milliseconds: a fast typist

const text::Language french = *text::Language::parse("fr");

/// Pages of sections and paragraphs, as files.
class Guide
{
public:
    Guide()
    {
        bench::Words words(french);
        for (int i = 0; i < pages; ++i) {
            QByteArray body;
            for (int section = 0; section < 6; ++section) {
                body += "## " + QByteArray::fromStdString(words.sentence(4)) + "\n\n";
                for (int paragraph = 0; paragraph < 3; ++paragraph)
                    body += QByteArray::fromStdString(words.sentence(45)) + "\n\n";
            }
            const auto folder = "fr/" + QByteArray::number(i / 100);
            const auto path = folder + "/p" + QByteArray::number(i) + ".md";
            m_folder.writePage(path.constData(), "Page " + QByteArray::number(i), body);
        }
        m_other.writePage("fr/a.md", "Autre", "Rien.\n");
    }

    std::filesystem::path path() const { return m_folder.path(); }
    std::filesystem::path other() const { return m_other.path(); }

    static const Guide &instance()
    {
        static const Guide guide;
        return guide;
    }

private:
    support::TemporaryGuide m_folder;
    support::TemporaryGuide m_other;
};

/// Measures how far apart events are.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        m_timer.callOnTimeout([this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_longestBusy = std::max(m_longestBusy, threadTime() - m_busySince);
            restart();
        });
        restart();
        m_timer.start();
    }

    void tell(benchmark::State &state) const
    {
        state.counters["stall_ms"] = static_cast<double>(m_longest) / 1e6;
        state.counters["busy_ms"] = static_cast<double>(m_longestBusy) / 1e6;
    }

private:
    static qint64 threadTime()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return now.tv_sec * 1'000'000'000 + now.tv_nsec;
    }

    void restart()
    {
        m_clock.start();
        m_busySince = threadTime();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_busySince = 0;
    qint64 m_longest = 0;
    qint64 m_longestBusy = 0;
};

/// The window with the guide, its first page painted.
struct Reader {
    Reader()
    {
        guide.emplace(std::move(*guide::Guide::open(Guide::instance().path())));
        window.emplace(support::opened(*guide), window::MainWindow::Start{french, french});
        window->resize(1280, 800);
        window->show();
        window->open({});
        if (!QTest::qWaitForWindowActive(&*window))
            qFatal("no window");
        index = window->findChild<models::GuideIndex *>();
    }

    template <class Meanwhile>
    void awaitIndex(const Meanwhile &meanwhile) const
    {
        QElapsedTimer patience;
        for (patience.start(); !index->isComplete() && patience.elapsed() < 300'000;)
            meanwhile();
        QTest::qWait(300); // what is left to do at its end
    }

    std::optional<guide::Guide> guide;
    std::optional<window::MainWindow> window;
    models::GuideIndex *index = nullptr;
};

void indexing(benchmark::State &state)
{
    const Reader reader;
    for ([[maybe_unused]] auto _ : state) {
        const Pulse pulse;
        reader.awaitIndex([] { QTest::qWait(10); });
        pulse.tell(state);
    }
}

void typing(benchmark::State &state)
{
    const Reader reader;
    auto *field = reader.window->findChild<searchpanel::SearchField *>();
    field->setFocus();
    const auto words = u"securite telephone encrypted messages "_s;
    qsizetype next = 0;
    for ([[maybe_unused]] auto _ : state) {
        const Pulse pulse;
        reader.awaitIndex([&] {
            if (next % words.size() == 0)
                field->clear();
            QTest::keyClick(field, words[next++ % words.size()].toLatin1());
            QTest::qWait(keyEvery);
        });
        pulse.tell(state);
    }
}

/// Once all is indexed, and in the middle of it.
void anotherGuide(benchmark::State &state)
{
    Reader reader;
    if (state.range(0) == 1)
        reader.awaitIndex([] { QTest::qWait(10); });
    else
        QTest::qWait(500);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QString::fromStdString(Guide::instance().other()))});
    for ([[maybe_unused]] auto _ : state) {
        const Pulse pulse;
        QTest::qWait(20);
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(&*reader.window, &enter);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(&*reader.window, &drop);
        QTest::qWait(200);
        if (reader.index->progress() != 100)
            qFatal("the other guide is not there");
        pulse.tell(state);
    }
}

BENCHMARK(indexing)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(typing)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(anotherGuide)->Arg(0)->Arg(1)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
