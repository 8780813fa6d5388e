#include "search/index.h"

#include "search/shelf.h"
#include "text/decode.h"
#include "text/utf8.h"

#include <algorithm>

namespace search {

/// In the order they are made; FTS5 knows the ranker and the shelves by their addresses.
class Index::Parts
{
public:
    explicit Parts(const std::vector<Term> &terms) : glossary(reading, terms) {}

    Reading reading;
    Glossary glossary;
    Ranker ranker;
    Database database = Database::open();
    std::vector<std::unique_ptr<Shelf>> shelves;
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

Shelf *Index::shelfFor(const text::Language &language)
{
    auto &shelves = m_parts->shelves;
    const auto found =
        std::ranges::find(shelves, language, [](const auto &shelf) { return shelf->language(); });
    if (found != shelves.end())
        return found->get();
    auto shelf = Shelf::create(m_parts->reading, m_parts->database, language, shelves.size());
    if (!shelf)
        return nullptr;
    shelves.push_back(std::move(shelf));
    return shelves.back().get();
}

bool Index::add(Page page)
{
    auto *shelf = shelfFor(page.language);
    if (shelf == nullptr || !shelf->add(std::move(page)))
        return false;
    ++m_size;
    return true;
}

void Index::settle()
{
    // What FTS5 still holds aside is sorted in; a page that comes later is added on its own.
    m_parts->database.run("COMMIT");
}

std::vector<Shelf *> Index::shelvesFor(const Query &query) const
{
    std::vector<Shelf *> result;
    for (const auto &shelf : m_parts->shelves)
        if (!query.only || shelf->language() == *query.only)
            result.push_back(shelf.get());
    // Not std::ranges: clang 14 cannot compile what it returns.
    std::stable_partition(result.begin(), result.end(),
                          [&](const Shelf *shelf) { return shelf->language() == query.reader; });
    return result;
}

Results Index::find(const ParsedQuery &parsed, const Query &query)
{
    Results results;
    for (auto *shelf : shelvesFor(query)) {
        auto group = shelf->find(parsed, query, m_parts->ranker);
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
    auto parsed = parse(m_parts->reading, clean.text, clean.manner);
    if (clean.manner == Query::Manner::Exact)
        return find(parsed, clean);
    const auto asTyped = parsed;
    m_parts->glossary.apply(parsed);
    auto results = find(parsed, clean);
    if (results.groups.empty())
        results.suggestion = suggestionFor(asTyped, clean);
    return results;
}

/// The text with the words that no page holds replaced by their nearest, if that finds something.
std::string Index::suggestionFor(const ParsedQuery &parsed, const Query &query)
{
    const auto shelves = shelvesFor(query);
    auto better = query;
    better.manner = Query::Manner::Wide;
    better.limit = 1;
    for (auto clause = parsed.clauses.rbegin(); clause != parsed.clauses.rend(); ++clause) {
        for (auto atom = clause->atoms.rbegin(); atom != clause->atoms.rend(); ++atom) {
            for (auto word = atom->words.rbegin(); word != atom->words.rend(); ++word) {
                const auto isKnown = [&](const Shelf *shelf) {
                    return shelf->vocabulary().pagesWith(word->folded) > 0;
                };
                if (std::ranges::any_of(shelves, isKnown))
                    continue;
                for (const auto *shelf : shelves) {
                    const auto nearest = shelf->vocabulary().nearest(word->folded);
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
    auto corrected = parse(m_parts->reading, better.text, better.manner);
    m_parts->glossary.apply(corrected);
    return find(corrected, better).groups.empty() ? std::string() : better.text;
}

std::size_t Index::memory() const
{
    auto bytes = m_parts->database.memory();
    for (const auto &shelf : m_parts->shelves)
        bytes += shelf->memory();
    return bytes;
}

} // namespace search
