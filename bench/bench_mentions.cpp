// What the marking of mentions costs beside the building of a page: reading, parsing, writing it
// into a document; no layout.

#include "content/library.h"
#include "guide/guide.h"
#include "mentions/marking.h"
#include "render/page.h"
#include "render/style.h"
#include "support/chapter.h"
#include "support/temporaryguide.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>

#include <benchmark/benchmark.h>

namespace {

constexpr int pageBytes = 20'000;

const text::Language french = *text::Language::parse("fr");

struct Page {
    Page()
    {
        folder.writePage("fr/a.md", "A", support::chapter("fr", pageBytes));
        guide.emplace(std::move(*guide::Guide::open(folder.path())));
    }

    markup::Document read() const { return *guide->read(*guide->edition("a", french)); }

    support::TemporaryGuide folder;
    std::optional<guide::Guide> guide;
};

mentions::Matcher builtInNames()
{
    const auto folder = storage::Folder::open(CONTENT);
    text::Problems problems;
    auto subjects =
        mentions::subjectsOf(content::loadTools(*folder, problems), mentions::Speaker::Program);
    for (auto &term : mentions::subjectsOf(content::loadTerms(*folder, problems), french,
                                           mentions::Speaker::Program))
        subjects.push_back(std::move(term));
    return mentions::Matcher(std::move(subjects));
}

void building(benchmark::State &state)
{
    const Page page;
    const render::Style style(QGuiApplication::palette(), QGuiApplication::font());
    for ([[maybe_unused]] auto _ : state) {
        QTextDocument target;
        render::render(page.read(), {}, style, {},
                       {[](const std::string &) { return render::LinkStyle(); }, {}}, target);
    }
}

void marking(benchmark::State &state)
{
    const auto document = Page().read();
    const auto names = builtInNames();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        auto marked = document;
        state.ResumeTiming();
        mentions::mark(marked, names, french);
    }
}

BENCHMARK(building)->Unit(benchmark::kMicrosecond);
BENCHMARK(marking)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
