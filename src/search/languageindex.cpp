#include "search/languageindex.h"

#include <algorithm>

namespace search {

namespace {

// FTS5 would merge its segments by itself, but too many at once: no page may take 10 ms. Instead we
// merge a few leaves at a time, as many as the pages add.
constexpr std::size_t mergedAfter = 8; ///< pages
constexpr int mergedLeaves = 32;

} // namespace

std::unique_ptr<LanguageIndex> LanguageIndex::create(Analyzer &analyzer, const Database &database,
                                                     const text::Language &language,
                                                     std::size_t number)
{
    auto index = std::unique_ptr<LanguageIndex>(new LanguageIndex(analyzer, language));
    const auto table = "pages" + std::to_string(number);
    const auto command = [&](const std::string &values) {
        return "INSERT INTO " + table + '(' + table + ", rank) VALUES(" + values + ')';
    };
    const auto tokenizer = "words" + std::to_string(number);
    // A contentless table: the texts are kept here, and only once.
    const auto create = "CREATE VIRTUAL TABLE " + table
        + " USING fts5(title, headings, keywords, text, content='', tokenize='" + tokenizer + "')";
    if (!index->m_tokenizer.registerWith(database.fts5(), tokenizer)
        || !database.run(create.c_str()) || !database.run(command("'automerge', 0").c_str()))
        return nullptr;
    index->m_merge =
        Statement(database.handle(), command("'merge', " + std::to_string(mergedLeaves)));
    index->m_insert =
        Statement(database.handle(),
                  "INSERT INTO " + table
                      + "(rowid, title, headings, keywords, text) VALUES (?1, ?2, ?3, ?4, ?5)");
    index->m_find =
        Statement(database.handle(),
                  "SELECT look(" + table + ") FROM " + table + " WHERE " + table + " MATCH ?1");
    index->m_list = Statement(database.handle(),
                              "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?1");
    const bool prepared = index->m_merge && index->m_insert && index->m_find && index->m_list;
    return prepared ? std::move(index) : nullptr;
}

bool LanguageIndex::add(Page page)
{
    const auto number = static_cast<std::uint32_t>(m_rows.size() + 1);
    m_tokenizer.begin(number, page.blocks);
    m_insert.bind(1, number);
    m_insert.bind(2, page.title);
    m_insert.bind(3, page.headings);
    m_insert.bind(4, page.keywords);
    m_insert.bind(5, page.text);
    m_insert.step();
    if (!m_insert.reset())
        return false;
    auto places = m_tokenizer.takePlaces();
    m_lengths.push_back(places.count);
    m_totalLength += places.count;
    m_rows.push_back({std::move(page), std::move(places)});
    if (m_rows.size() % mergedAfter == 0) {
        m_merge.step();
        return m_merge.reset();
    }
    return true;
}

std::vector<Found> LanguageIndex::findPages(const Expression &expression, std::size_t limit,
                                            Ranker &ranker, std::size_t &count)
{
    const auto match = expression.match();
    ranker.begin(expression, m_lengths, m_totalLength, limit);
    m_find.bind(1, match);
    while (m_find.step()) {}
    m_find.reset();
    count = ranker.count();
    return ranker.take();
}

/// All pages except those that contain something excluded.
std::vector<Found> LanguageIndex::findOthers(const Expression &expression)
{
    std::vector<bool> excluded(m_rows.size(), false);
    m_list.bind(1, expression.excluded);
    while (m_list.step())
        excluded[static_cast<std::size_t>(m_list.integer(0)) - 1] = true;
    m_list.reset();
    std::vector<Found> others;
    for (std::size_t i = 0; i < excluded.size(); ++i)
        if (!excluded[i])
            others.push_back({static_cast<std::uint32_t>(i + 1), 0, {}, {}});
    return others;
}

Group LanguageIndex::find(const ParsedQuery &parsed, const Query &query, Ranker &ranker)
{
    Group group{m_language, 0, {}, false};
    if (parsed.isEmpty() || m_rows.empty())
        return group;
    const auto expression = expressionOf(parsed, query.manner, vocabulary());
    std::vector<Found> found;
    if (expression.wanted.empty()) {
        found = findOthers(expression);
        group.pages = found.size();
    } else {
        found = findPages(expression, query.limit, ranker, group.pages);
    }
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (auto &candidate : sectionsOf(m_rows[found[i].page - 1], found[i], expression)) {
            candidate.found = i;
            candidates.push_back(std::move(candidate));
        }
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
    group.isCut = found.size() < group.pages || candidates.size() > query.limit;
    candidates.resize(std::min(candidates.size(), query.limit));
    for (const auto &candidate : candidates) {
        const auto &page = found[candidate.found];
        const auto &row = m_rows[page.page - 1];
        auto hit = hitOf(m_analyzer, row, page, candidate, expression);
        if (query.withWords)
            hit.words = wordsOn(m_analyzer, row.page, page, expression);
        group.hits.push_back(std::move(hit));
    }
    return group;
}

std::size_t LanguageIndex::memory() const
{
    std::size_t bytes = m_tokenizer.vocabulary().memory();
    for (const auto &[page, places] : m_rows)
        bytes += page.text.size() + page.headings.size() + page.keywords.size() + page.title.size()
            + page.sections.size() * sizeof(Section) + page.blocks.size() * sizeof(BlockStart)
            + (places.bytes.size() + places.blockWords.size()) * sizeof(std::uint32_t)
            + sizeof(Row);
    return bytes;
}

} // namespace search
