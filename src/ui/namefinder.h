#pragma once

#include "search/excerpt.h"
#include "search/wordreader.h"

#include <cstddef>
#include <string>
#include <vector>

namespace content {
struct Term;
struct Tool;
} // namespace content

namespace ui {

/// The tools and terms that somebody may mean who types words: those with a name in which all
/// words begin a word, and those whose whole name is typed. Words typed as names come first.
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
    /// 0: not meant; more for better.
    int fit(const std::vector<std::string> &names);

    search::Reading m_reading;
    std::vector<std::string> m_words; ///< folded
};

} // namespace ui
