#include "search/index.h"

#include "search/languageindex.h"
#include "text/decode.h"
#include "text/utf8.h"

#include <algorithm>

namespace search {

/// The order of the members matters: FTS5 keeps raw pointers to the ranker and the indexes.
class Index::Parts
{
public:
    explicit Parts(const std::vector<Term> &terms) : glossary(analyzer, terms) {}

    Analyzer analyzer;
    Glossary glossary;
    Ranker ranker;
    Database database = Database::open();
    std::vector<std::unique_ptr<LanguageIndex>> indexes;
};

Index::Index(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Index::~Index() = default;

std::unique_ptr<Index> Index::create(const std::vector<Term> &terms)
{
    auto parts = std::make_unique<Parts>(terms);
    if (!parts->database || !parts->ranker.registerWith(parts->database.fts5(), "look")
        || !parts->database.run("BEGIN"))
        return nullptr;
    return std::unique_ptr<Index>(new Index(std::move(parts)));
}

LanguageIndex *Index::indexFor(const text::Language &language)
{
    auto &indexes = m_parts->indexes;
    const auto found =
        std::ranges::find(indexes, language, [](const auto &index) { return index->language(); });
    if (found != indexes.end())
        return found->get();
    auto index =
        LanguageIndex::create(m_parts->analyzer, m_parts->database, language, indexes.size());
    if (!index)
        return nullptr;
    indexes.push_back(std::move(index));
    return indexes.back().get();
}

bool Index::add(Page page)
{
    auto *index = indexFor(page.language);
    if (index == nullptr || !index->add(std::move(page)))
        return false;
    ++m_size;
    return true;
}

void Index::settle()
{
    // Commits what FTS5 still buffers; a page added later gets a transaction of its own.
    m_parts->database.run("COMMIT");
}

std::vector<LanguageIndex *> Index::indexesFor(const Query &query) const
{
    std::vector<LanguageIndex *> result;
    for (const auto &index : m_parts->indexes)
        if (!query.only || index->language() == *query.only)
            result.push_back(index.get());
    // Not std::ranges: clang 14 cannot compile what it returns.
    std::stable_partition(result.begin(), result.end(), [&](const LanguageIndex *index) {
        return index->language() == query.reader;
    });
    return result;
}

Results Index::find(const ParsedQuery &parsed, const Query &query)
{
    Results results;
    for (auto *index : indexesFor(query)) {
        auto group = index->find(parsed, query, m_parts->ranker);
        if (group.pages > 0)
            results.groups.push_back(std::move(group));
    }
    return results;
}

Results Index::search(const Query &query)
{
    auto clean = query;
    if (!text::isUtf8(clean.text))
        clean.text = text::decode(clean.text, {}).text;
    auto parsed = parse(m_parts->analyzer, clean.text, clean.manner);
    if (clean.manner == Query::Manner::Exact)
        return find(parsed, clean);
    const auto asTyped = parsed;
    m_parts->glossary.apply(parsed);
    auto results = find(parsed, clean);
    if (results.groups.empty())
        results.suggestion = suggestionFor(asTyped, clean);
    return results;
}

/// The text with each word that no page contains replaced by its nearest neighbour, if that finds
/// something.
std::string Index::suggestionFor(const ParsedQuery &parsed, const Query &query)
{
    const auto indexes = indexesFor(query);
    auto better = query;
    better.manner = Query::Manner::Wide;
    better.limit = 1;
    for (auto clause = parsed.clauses.rbegin(); clause != parsed.clauses.rend(); ++clause) {
        for (auto atom = clause->atoms.rbegin(); atom != clause->atoms.rend(); ++atom) {
            for (auto word = atom->words.rbegin(); word != atom->words.rend(); ++word) {
                const auto isKnown = [&](const LanguageIndex *index) {
                    return index->vocabulary().pagesWith(word->folded) > 0;
                };
                if (std::ranges::any_of(indexes, isKnown))
                    continue;
                for (const auto *index : indexes) {
                    const auto nearest = index->vocabulary().nearest(word->folded);
                    if (nearest.empty())
                        continue;
                    better.text.replace(word->begin, word->end - word->begin, nearest);
                    break;
                }
            }
        }
    }
    if (better.text == query.text)
        return {};
    auto corrected = parse(m_parts->analyzer, better.text, better.manner);
    m_parts->glossary.apply(corrected);
    return find(corrected, better).groups.empty() ? std::string() : better.text;
}

std::size_t Index::memory() const
{
    auto bytes = m_parts->database.memory();
    for (const auto &index : m_parts->indexes)
        bytes += index->memory();
    return bytes;
}

} // namespace search
