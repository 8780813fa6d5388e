#include "search/sections.h"

#include "text/fold.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace search {

namespace {

constexpr double standBack = 0.8;    ///< factor for the score of each further section of a page
constexpr std::uint32_t window = 25; ///< approximate length of an excerpt in words

std::size_t blockOf(const Row &row, std::uint32_t word)
{
    const auto after = std::ranges::upper_bound(row.places.blockWords, word);
    return after == row.places.blockWords.begin()
        ? 0
        : static_cast<std::size_t>(after - row.places.blockWords.begin()) - 1;
}

/// The parts of a query that a section contains.
struct Content {
    std::uint32_t section = 0;
    std::vector<Occurrence> heading;
    std::vector<Occurrence> body;
    std::set<std::size_t> units;
    std::size_t clauses = 0;
    std::string through;
};

std::vector<Content> contentsOf(const Row &row, const Found &found, const Expression &expression)
{
    std::map<std::uint32_t, Content> contents;
    for (const auto &here : found.inText) {
        const auto &block = row.page.blocks[blockOf(row, here.word)];
        auto &content = contents[block.section];
        content.section = block.section;
        const bool isHeading = block.offset == 0 && row.page.sections[block.section].ordinal > 0;
        (isHeading ? content.heading : content.body).push_back(here);
        content.units.insert(expression.phrases[here.phrase].unit);
    }
    std::vector<Content> result;
    for (auto &[section, content] : contents)
        result.push_back(std::move(content));
    return result;
}

/// Counts the clauses that are met, and notes the term by which alone one is.
void countClauses(Content &content, const Expression &expression)
{
    using Kind = Expression::Unit::Kind;
    const auto &units = expression.units;
    for (std::size_t first = 0; first < units.size();) {
        bool atoms = true;
        const std::string *term = nullptr;
        auto i = first;
        for (; i < units.size() && units[i].clause == units[first].clause; ++i) {
            const bool there = content.units.contains(i);
            atoms = atoms && (there || units[i].kind != Kind::Atom);
            if (there && units[i].kind == Kind::Alternative && term == nullptr)
                term = &units[i].term;
        }
        content.clauses += atoms || term != nullptr ? 1 : 0;
        if (!atoms && term != nullptr && content.through.empty())
            content.through = *term;
        first = i;
    }
}

/// The word from which an excerpt shows the most distinct matches.
std::size_t bestWord(std::vector<Occurrence> occurrences, const Expression &expression)
{
    std::ranges::sort(occurrences, {}, &Occurrence::word);
    std::size_t best = occurrences.empty() ? 0 : occurrences.front().word;
    std::size_t most = 0;
    for (std::size_t i = 0; i < occurrences.size(); ++i) {
        std::set<std::size_t> units;
        for (auto j = i; j < occurrences.size() && j < i + window
             && occurrences[j].word < occurrences[i].word + window;
             ++j)
            units.insert(expression.phrases[occurrences[j].phrase].unit);
        if (units.size() > most) {
            most = units.size();
            best = occurrences[i].word;
        }
    }
    return best;
}

} // namespace

std::vector<Candidate> sectionsOf(const Row &row, const Found &found, const Expression &expression)
{
    auto contents = contentsOf(row, found, expression);
    if (contents.empty())
        contents.emplace_back();
    const auto clauses = expression.units.empty() ? 0 : expression.units.back().clause + 1;
    for (auto &content : contents) {
        for (const auto &here : found.inTitle)
            content.units.insert(expression.phrases[here.phrase].unit);
        countClauses(content, expression);
    }
    const auto rank = [](const Content &content) {
        return std::tuple(content.clauses, content.through.empty(), !content.heading.empty(),
                          content.units.size(), content.body.size());
    };
    std::ranges::stable_sort(contents, [&](const Content &left, const Content &right) {
        return rank(left) > rank(right);
    });
    std::vector<Candidate> result;
    double score = found.score;
    for (const auto &content : contents) {
        if (!result.empty() && content.clauses < clauses)
            break;
        result.push_back(
            {0, content.section,
             bestWord(content.body.empty() ? content.heading : content.body, expression), score,
             content.through});
        score *= standBack;
    }
    return result;
}

std::vector<std::string> wordsOn(Analyzer &analyzer, const Page &page, const Found &found,
                                 const Expression &expression)
{
    auto words = wordsOf(analyzer, page.text, found.inText, expression);
    std::ranges::move(wordsOf(analyzer, page.title, found.inTitle, expression),
                      std::back_inserter(words));
    std::set<std::string> seen;
    std::erase_if(words, [&](const auto &word) { return !seen.insert(text::fold(word)).second; });
    return words;
}

Hit hitOf(Analyzer &analyzer, const Row &row, const Found &found, const Candidate &candidate,
          const Expression &expression)
{
    const auto &page = row.page;
    Hit hit;
    hit.language = page.language;
    hit.title = page.title;
    hit.titleMarks = marksIn(analyzer, page.title, spansOf(found.inTitle, expression));
    hit.score = candidate.score;
    hit.through = candidate.through;
    hit.place = placeOf(page, blockOf(row, static_cast<std::uint32_t>(candidate.word)));
    if (candidate.section < page.sections.size())
        hit.section = page.sections[candidate.section].id;
    hit.headings = headingsOf(page, candidate.section);

    // The heading is shown elsewhere, unless what was found stands in it alone.
    const auto &blocks = page.blocks;
    auto first = std::ranges::find(blocks, candidate.section, &BlockStart::section);
    auto last = first;
    while (last != blocks.end() && last->section == candidate.section)
        ++last;
    const auto word = static_cast<std::uint32_t>(candidate.word);
    if (first != last && std::next(first) != last && !hit.headings.empty()
        && (found.inText.empty()
            || blockOf(row, word) != static_cast<std::size_t>(first - blocks.begin())))
        ++first;
    if (first == last)
        return hit;
    const Range part{first->byte, last == blocks.end() ? page.text.size() : last->byte};
    hit.excerpt = cutExcerpt(analyzer, page.text, row.places, part, candidate.word,
                             spansOf(found.inText, expression));
    return hit;
}

} // namespace search
