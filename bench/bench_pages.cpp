// What a page costs beside plain text of the same length; scripts/bench holds the ratios against
// the budgets.

#include "actions/actions.h"
#include "guide/builtin.h"
#include "guide/guide.h"
#include "markup/document.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "render/style.h"
#include "support/chapter.h"
#include "support/opened.h"
#include "support/temporaryguide.h"
#include "widgets/appearance.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLoggingCategory>
#include <QTest>
#include <QTextBrowser>

#include <benchmark/benchmark.h>

namespace {

constexpr int pageBytes = 20'000;

const text::Language french = *text::Language::parse("fr");

/// Pages of 20 KB in both languages, in the whole window with its list of tools.
struct Reader {
    Reader()
    {
        for (const char *language : {"fr", "en"})
            for (const char *page : {"a", "b", "c"})
                folder.writePage((QByteArray(language) + '/' + page + ".md").constData(), page,
                                 support::chapter(language, pageBytes));
        guide.emplace(std::move(*guide::Guide::open(folder.path())));
        window.emplace(support::opened(*guide, guide::builtInTools()),
                       window::MainWindow::Start{french, french});
        window->show();
        window->open({});
        if (!QTest::qWaitForWindowExposed(&*window))
            qFatal("no window");
        actions = window->findChild<actions::Actions *>();
    }

    reader::ReaderView &view() const { return *window->findChild<reader::PagePane *>()->current(); }

    /// Until what it leads to is painted, which is posted; what was there before is taken apart
    /// later.
    static void trigger(QAction *action, benchmark::State &state)
    {
        action->trigger();
        QCoreApplication::sendPostedEvents();
        state.PauseTiming();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        state.ResumeTiming();
    }

    support::TemporaryGuide folder;
    std::optional<guide::Guide> guide;
    std::optional<window::MainWindow> window;
    actions::Actions *actions = nullptr;
};

void plainText(benchmark::State &state)
{
    Reader reader;
    const auto *edition = reader.guide->edition("a", french);
    const auto text = QString::fromStdString(markup::plainText(*reader.guide->read(*edition)));
    QTextBrowser browser;
    browser.setFont(render::Style(QApplication::palette(), QApplication::font()).font());
    browser.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    browser.resize(reader.view().size());
    browser.show();
    if (!QTest::qWaitForWindowExposed(&browser))
        qFatal("no window");
    for ([[maybe_unused]] auto _ : state) {
        browser.setPlainText(text);
        browser.viewport()->repaint();
    }
}

/// To a page that was read before, or ahead.
void page(benchmark::State &state)
{
    Reader reader;
    auto *step = reader.actions->nextPage;
    for ([[maybe_unused]] auto _ : state) {
        if (!step->isEnabled())
            step = step == reader.actions->nextPage ? reader.actions->previousPage
                                                    : reader.actions->nextPage;
        reader.trigger(step, state);
    }
}

void languageSwitch(benchmark::State &state)
{
    Reader reader;
    QTest::qWait(500); // the other language is filled when the program is idle
    const auto &languages = reader.actions->languages();
    qsizetype next = 0;
    for ([[maybe_unused]] auto _ : state) {
        next = languages[next]->isChecked() ? 1 - next : next;
        reader.trigger(languages[next], state);
    }
}

BENCHMARK(plainText)->Unit(benchmark::kMillisecond);
BENCHMARK(page)->Unit(benchmark::kMillisecond);
BENCHMARK(languageSwitch)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    // The offscreen platform complains of each size hint, which takes time.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const widgets::Appearance appearance;
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
