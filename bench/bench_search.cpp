// What the search costs beside SQLite's own on the same text: the index, and one more letter typed;
// scripts/bench holds the ratios against the budgets.

#include "search/database.h"
#include "search/index.h"
#include "words.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <map>

namespace {

constexpr std::size_t shown = 20; ///< hits with excerpts in the box
const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

/// Pages of sections and paragraphs.
class Writer
{
public:
    explicit Writer(const text::Language &language) : m_language(language), m_words(language) {}

    search::Page write(std::size_t number)
    {
        markup::Document document;
        for (int section = 0; section < 6; ++section) {
            markup::Block heading{markup::BlockKind::Heading};
            heading.level = 2;
            heading.ids = {std::to_string(section)};
            heading.inlines = {{markup::InlineKind::Text, m_words.sentence(4), {}, {}}};
            document.blocks.push_back(std::move(heading));
            for (int paragraph = 0; paragraph < 3; ++paragraph) {
                markup::Block block{markup::BlockKind::Paragraph};
                block.inlines = {{markup::InlineKind::Text, m_words.sentence(45), {}, {}}};
                document.blocks.push_back(std::move(block));
            }
        }
        return search::pageOf(document, std::to_string(number), m_language, m_words.sentence(4));
    }

private:
    text::Language m_language;
    bench::Words m_words;
};

const std::vector<search::Page> &pages(std::int64_t count)
{
    static std::map<std::int64_t, std::vector<search::Page>> made;
    auto &result = made[count];
    if (result.empty()) {
        Writer frenchWriter(french);
        Writer englishWriter(english);
        for (std::int64_t i = 0; i < count; ++i)
            result.push_back(
                (i % 2 == 0 ? frenchWriter : englishWriter).write(static_cast<std::size_t>(i / 2)));
    }
    return result;
}

/// The same text as it would be searched without us.
class Plain
{
public:
    explicit Plain(std::int64_t count)
    {
        m_database.run("BEGIN;"
                       "CREATE VIRTUAL TABLE pages USING fts5(title, headings, text,"
                       " tokenize='unicode61')");
        search::Statement insert(m_database.handle(), "INSERT INTO pages VALUES (?1, ?2, ?3)");
        for (const auto &page : pages(count)) {
            insert.bind(1, page.title);
            insert.bind(2, page.headings);
            insert.bind(3, page.text);
            insert.step();
            insert.reset();
        }
        m_database.run("COMMIT");
        m_find = search::Statement(
            m_database.handle(),
            "SELECT rowid FROM pages WHERE pages MATCH ?1 ORDER BY rank LIMIT 20");
    }

    std::size_t find(const std::string &match)
    {
        std::size_t rows = 0;
        m_find.bind(1, match);
        while (m_find.step())
            ++rows;
        m_find.reset();
        return rows;
    }

    std::size_t memory() const { return m_database.memory(); }

private:
    search::Database m_database = search::Database::open();
    search::Statement m_find;
};

/// Pages are moved into the index: what copying them costs is no part of it. longest: that a page
/// took.
std::unique_ptr<search::Index> fill(std::vector<search::Page> copies, std::clock_t &longest)
{
    auto index = search::Index::create();
    for (auto &page : copies) {
        const auto start = std::clock();
        index->add(std::move(page));
        longest = std::max(longest, std::clock() - start);
    }
    const auto start = std::clock();
    index->settle();
    longest = std::max(longest, std::clock() - start);
    return index;
}

void plainIndex(benchmark::State &state)
{
    pages(state.range(0));
    for ([[maybe_unused]] auto _ : state) {
        const Plain plain(state.range(0));
        benchmark::DoNotOptimize(plain.memory());
    }
}

void index(benchmark::State &state)
{
    std::size_t bytes = 0;
    for (const auto &page : pages(state.range(0)))
        bytes += page.text.size();
    std::size_t memory = 0;
    std::clock_t longest = 0;
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        auto copies = pages(state.range(0));
        state.ResumeTiming();
        auto index = fill(std::move(copies), longest);
        state.PauseTiming();
        memory = index->memory();
        index.reset();
        state.ResumeTiming();
    }
    state.counters["text_MB"] = static_cast<double>(bytes) / 1e6;
    state.counters["memory_MB"] = static_cast<double>(memory) / 1e6;
    state.counters["longest_ms"] = static_cast<double>(longest) * 1000 / CLOCKS_PER_SEC;
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
}

/// What is typed: all stages of two searches, each letter a search of its own.
std::vector<std::string> keystrokes()
{
    std::vector<std::string> result;
    for (const std::string words : {"securite telephone", "encrypted messages"})
        for (std::size_t length = 3; length <= words.size(); ++length)
            if (words[length - 1] != ' ')
                result.push_back(words.substr(0, length));
    return result;
}

void plainKeystroke(benchmark::State &state)
{
    static std::map<std::int64_t, std::unique_ptr<Plain>> made;
    auto &plain = made[state.range(0)];
    if (!plain)
        plain = std::make_unique<Plain>(state.range(0));
    std::vector<std::string> queries;
    for (const auto &typed : keystrokes()) {
        std::string query(1, '"');
        for (const char c : typed)
            query += c == ' ' ? std::string("\" AND \"") : std::string(1, c);
        queries.push_back(query.append("\" *"));
    }
    std::size_t next = 0;
    for ([[maybe_unused]] auto _ : state)
        for (const auto &query : queries)
            next += plain->find(query);
    benchmark::DoNotOptimize(next);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(queries.size()));
}

void keystroke(benchmark::State &state)
{
    static std::map<std::int64_t, std::unique_ptr<search::Index>> made;
    auto &index = made[state.range(0)];
    if (!index) {
        std::clock_t ignored = 0;
        index = fill(pages(state.range(0)), ignored);
    }
    std::vector<search::Query> queries;
    for (const auto &typed : keystrokes())
        queries.push_back({typed, french, search::Query::Manner::Typed, shown / 2});
    std::size_t hits = 0;
    for ([[maybe_unused]] auto _ : state)
        for (const auto &query : queries)
            for (const auto &group : index->search(query).groups)
                hits += group.hits.size();
    benchmark::DoNotOptimize(hits);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(queries.size()));
}

BENCHMARK(plainIndex)->Arg(200)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(index)->Arg(200)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(plainKeystroke)->Arg(200)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystroke)->Arg(200)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
