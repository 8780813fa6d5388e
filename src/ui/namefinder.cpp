#include "ui/namefinder.h"

#include "content/term.h"
#include "content/tool.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace ui {

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

template <class Subject, class Fits>
std::vector<const Subject *> best(const std::vector<Subject> &subjects, std::size_t most,
                                  const Fits &fits)
{
    std::vector<std::pair<int, const Subject *>> found;
    for (const auto &subject : subjects)
        if (const int fit = fits(namesOf(subject)); fit > None)
            found.emplace_back(-fit, &subject);
    std::ranges::stable_sort(found, {}, &std::pair<int, const Subject *>::first);
    found.resize(std::min(found.size(), most));
    std::vector<const Subject *> result;
    for (const auto &each : found)
        result.push_back(each.second);
    return result;
}

} // namespace

NameFinder::NameFinder(const std::string &typed)
{
    m_words = search::words(m_reading, typed);
    if (typed.size() < 2) // a letter begins too many names
        m_words.clear();
}

std::vector<const content::Tool *> NameFinder::find(const std::vector<content::Tool> &tools,
                                                    std::size_t most)
{
    return best(tools, most, [this](const auto &names) { return fit(names); });
}

std::vector<const content::Term *> NameFinder::find(const std::vector<content::Term> &terms,
                                                    std::size_t most)
{
    return best(terms, most, [this](const auto &names) { return fit(names); });
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

} // namespace ui
