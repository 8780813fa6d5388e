#pragma once

#include "search/excerpt.h"
#include "search/query.h"

#include <cstddef>
#include <string>
#include <vector>

namespace content {
struct Term;
struct Tool;
} // namespace content

namespace search {

/// The tools and terms that somebody may mean who types a query: those with a name in which all
/// words begin a word, and those whose whole name is typed, but for those in whose names or lines
/// stands what is excluded. Words typed as names come first.
class NameFinder
{
public:
    explicit NameFinder(const std::string &typed);

    std::vector<const content::Tool *> find(const std::vector<content::Tool> &tools,
                                            std::size_t most);
    std::vector<const content::Term *> find(const std::vector<content::Term> &terms,
                                            std::size_t most);
    /// Whether somebody who typed the words sees themselves why a name was found.
    bool means(const std::string &name) { return fit({name}) > 0; }
    /// The words of a name that are typed, or begin as typed.
    std::vector<search::Range> marks(const std::string &name);

private:
    template <class Subject>
    std::vector<const Subject *> best(const std::vector<Subject> &subjects, std::size_t most);
    /// 0: not meant; more for better.
    int fit(const std::vector<std::string> &names);
    bool isExcluded(const std::vector<std::string> &texts);

    search::Reading m_reading;
    std::vector<std::string> m_words;                ///< folded
    std::vector<std::vector<std::string>> m_without; ///< phrases, folded
};

} // namespace search
