#include "search/namefinder.h"

#include "content/term.h"
#include "content/tool.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace search {

namespace {

enum Fit { None, Beginning, Whole, Same };

std::vector<std::string> namesOf(const content::Tool &tool)
{
    auto names = tool.aliases;
    names.push_back(tool.name);
    std::ranges::copy(tool.names | std::views::values, std::back_inserter(names));
    return names;
}

std::vector<std::string> namesOf(const content::Term &term)
{
    std::vector<std::string> names;
    for (const auto &wording : term.wordings | std::views::values) {
        names.push_back(wording.term);
        for (const auto *more : {&wording.names, &wording.synonyms})
            names.insert(names.end(), more->begin(), more->end());
    }
    return names;
}

std::vector<std::string> linesOf(const content::Tool &tool)
{
    std::vector<std::string> lines;
    std::ranges::copy(tool.summaries | std::views::values, std::back_inserter(lines));
    return lines;
}

std::vector<std::string> linesOf(const content::Term &term)
{
    std::vector<std::string> lines;
    for (const auto &wording : term.wordings | std::views::values)
        lines.push_back(wording.definition);
    return lines;
}

std::vector<std::string> foldedWords(const search::Atom &atom)
{
    std::vector<std::string> words;
    for (const auto &word : atom.words)
        words.push_back(word.folded);
    return words;
}

} // namespace

NameFinder::NameFinder(const std::string &typed)
{
    const auto query = search::parse(m_reading, typed, search::Query::Manner::Typed);
    std::ranges::transform(query.without, std::back_inserter(m_without), foldedWords);
    if (typed.size() < 2) // a letter begins too many names
        return;
    for (const auto &clause : query.clauses)
        for (const auto &atom : clause.atoms)
            std::ranges::copy(foldedWords(atom), std::back_inserter(m_words));
}

template <class Subject>
std::vector<const Subject *> NameFinder::best(const std::vector<Subject> &subjects,
                                              std::size_t most)
{
    std::vector<std::pair<int, const Subject *>> found;
    for (const auto &subject : subjects) {
        const auto names = namesOf(subject);
        if (const int fits = fit(names);
            fits > None && !isExcluded(names) && !isExcluded(linesOf(subject)))
            found.emplace_back(-fits, &subject);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const Subject *>::first);
    found.resize(std::min(found.size(), most));
    std::vector<const Subject *> result;
    for (const auto &each : found)
        result.push_back(each.second);
    return result;
}

std::vector<const content::Tool *> NameFinder::find(const std::vector<content::Tool> &tools,
                                                    std::size_t most)
{
    return best(tools, most);
}

std::vector<const content::Term *> NameFinder::find(const std::vector<content::Term> &terms,
                                                    std::size_t most)
{
    return best(terms, most);
}

bool NameFinder::isExcluded(const std::vector<std::string> &texts)
{
    return !m_without.empty() && std::ranges::any_of(texts, [this](const std::string &text) {
        const auto words = search::words(m_reading, text);
        return std::ranges::any_of(m_without, [&](const auto &phrase) {
            return !std::ranges::search(words, phrase).empty();
        });
    });
}

std::vector<search::Range> NameFinder::marks(const std::string &name)
{
    std::vector<search::Range> marks;
    search::WordReader reader(m_reading, name);
    while (reader.next())
        if (std::ranges::any_of(m_words, [&](const std::string &typed) {
                return reader.word().starts_with(typed);
            }))
            marks.push_back({reader.begin(), reader.end()});
    return marks;
}

int NameFinder::fit(const std::vector<std::string> &names)
{
    if (m_words.empty())
        return None;
    int result = None;
    for (const auto &name : names) {
        const auto words = search::words(m_reading, name);
        if (words.empty())
            continue;
        if (words == m_words)
            return Same;
        const auto begins = [&](const std::string &typed) {
            return std::ranges::any_of(
                words, [&](const std::string &word) { return word.starts_with(typed); });
        };
        if (!std::ranges::search(m_words, words).empty())
            result = std::max<int>(result, Whole);
        else if (std::ranges::all_of(m_words, begins))
            result = std::max<int>(result, Beginning);
    }
    return result;
}

} // namespace search
