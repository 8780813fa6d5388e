#include "search/namefinder.h"

#include "content/term.h"
#include "content/tool.h"
#include "text/fold.h"

#include <algorithm>
#include <utility>

namespace search {

namespace {

std::vector<std::string> linesOf(const content::Tool &tool)
{
    std::vector<std::string> lines;
    for (const auto &[language, summary] : tool.summaries)
        lines.push_back(summary);
    return lines;
}

std::vector<std::string> linesOf(const content::Term &term)
{
    std::vector<std::string> lines;
    for (const auto &[language, wording] : term.wordings)
        lines.push_back(wording.definition);
    return lines;
}

/// Not std::ranges::search: clang 14 cannot compile what it returns.
bool holds(const std::vector<std::string> &words, const std::vector<std::string> &phrase)
{
    return !phrase.empty()
        && std::search(words.begin(), words.end(), phrase.begin(), phrase.end()) != words.end();
}

std::vector<std::string> foldedWords(const search::Atom &atom)
{
    std::vector<std::string> words;
    for (const auto &word : atom.words)
        words.push_back(word.folded);
    return words;
}

bool isAddress(std::string_view name)
{
    return name.find('.') != std::string_view::npos && name.find(' ') == std::string_view::npos;
}

/// A letter begins too many names for a query to mean them all.
constexpr std::size_t minTyped = 2;

} // namespace

NameFinder::NameFinder(const std::string &typed)
    : m_typed(text::fold(text::collapseWhitespace(typed)))
{
    const auto query = search::parse(m_analyzer, typed, search::Query::Manner::Typed);
    std::ranges::transform(query.without, std::back_inserter(m_without), foldedWords);
    for (const auto &clause : query.clauses)
        for (const auto &atom : clause.atoms)
            std::ranges::copy(foldedWords(atom), std::back_inserter(m_words));
}

std::vector<NameFinder::Name> NameFinder::namesOf(const content::Tool &tool)
{
    std::vector<Name> names = {{tool.name, false}};
    if (tool.naming.isLookedFor) // "phone" is a word of people in need
        names.push_back({tool.id});
    for (const auto &[language, name] : tool.names)
        names.push_back({name, false});
    for (const auto &alias : tool.aliases)
        names.push_back({alias});
    return names;
}

std::vector<NameFinder::Name> NameFinder::namesOf(const content::Term &term)
{
    std::vector<Name> names;
    for (const auto &[language, wording] : term.wordings) {
        names.push_back({wording.term, false});
        for (const auto *more : {&wording.names, &wording.synonyms})
            for (const auto &name : *more)
                names.push_back({name});
    }
    return names;
}

NameFit NameFinder::fit(const content::Tool &tool)
{
    return fitOf(tool);
}

template <class Subject>
NameFit NameFinder::fitOf(const Subject &subject)
{
    auto best = NameFit::None;
    const auto names = namesOf(subject);
    for (const auto &name : names)
        best = std::min(best, fitOf(name));
    const auto isOut = [this](const std::string &text) { return isExcluded(text); };
    if (best == NameFit::None || m_without.empty())
        return best;
    return std::ranges::any_of(names, isOut, &Name::text)
            || std::ranges::any_of(linesOf(subject), isOut)
        ? NameFit::None
        : best;
}

NameFit NameFinder::fitOf(const Name &name)
{
    using enum NameFit;
    const auto words = search::words(m_analyzer, name.text);
    if (!words.empty() && words == m_words)
        return Same;
    if (holds(m_words, words))
        return Whole;
    const auto folded = text::fold(name.text);
    if (m_typed.empty() || (isAddress(folded) && !folded.starts_with(m_typed)))
        return None;
    const auto begins = [&](const std::string &typed) {
        return std::ranges::any_of(
            words, [&](const std::string &word) { return word.starts_with(typed); });
    };
    if (!m_words.empty() && std::ranges::all_of(m_words, begins)) {
        if (name.isAlias)
            return WordOfAlias;
        return words.front().starts_with(m_words.front()) ? NameBegins : WordOfName;
    }
    return folded.find(m_typed) != std::string::npos ? Inside : None;
}

template <class Subject>
std::vector<const Subject *> NameFinder::best(const std::vector<Subject> &subjects,
                                              std::size_t most)
{
    std::vector<std::pair<NameFit, const Subject *>> found;
    if (m_typed.size() >= minTyped)
        for (const auto &subject : subjects)
            if (const auto fit = fitOf(subject); fit < NameFit::Inside)
                found.emplace_back(std::min(fit, NameFit::NameBegins), &subject);
    std::ranges::stable_sort(found, {}, &std::pair<NameFit, const Subject *>::first);
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

bool NameFinder::means(const std::string &name)
{
    return m_typed.size() >= minTyped && fitOf(Name{name}) < NameFit::Inside;
}

bool NameFinder::isExcluded(const std::string &text)
{
    const auto words = search::words(m_analyzer, text);
    return std::ranges::any_of(m_without, [&](const auto &phrase) { return holds(words, phrase); });
}

std::vector<search::Range> NameFinder::marks(const std::string &name)
{
    std::vector<search::Range> marks;
    if (m_typed.size() < minTyped)
        return marks;
    search::WordReader reader(m_analyzer, name);
    while (reader.next())
        if (std::ranges::any_of(m_words, [&](const std::string &typed) {
                return reader.word().starts_with(typed);
            }))
            marks.push_back({reader.begin(), reader.end()});
    return marks;
}

} // namespace search
