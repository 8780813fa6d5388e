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

/// How well what was typed fits the names of a tool or a term, from best to worst.
enum class NameFit {
    Same,        ///< it is one of the names
    Whole,       ///< one of the names stands in it
    NameBegins,  ///< all its words begin words of the name, the first of them the name
    WordOfName,  ///< all its words begin words of the name
    WordOfAlias, ///< all its words begin words of another name
    Inside,      ///< it stands inside a word
    None,
};

/// Finds tools and terms by their names, for the search box and the list of tools alike. Those in
/// whose names or lines stands what is excluded do not fit. Addresses and packages
/// ("org.example.app") count whole or from their beginning.
class NameFinder
{
public:
    explicit NameFinder(const std::string &typed);

    NameFit fit(const content::Tool &tool);

    /// Those that somebody may mean who types a query, not in the middle of a word. What is typed
    /// as a name comes first.
    std::vector<const content::Tool *> find(const std::vector<content::Tool> &tools,
                                            std::size_t most);
    std::vector<const content::Term *> find(const std::vector<content::Term> &terms,
                                            std::size_t most);
    /// Whether it is obvious from the typed words why a name was found.
    bool means(const std::string &name);
    /// The words of a name that are typed, or begin as typed.
    std::vector<search::Range> marks(const std::string &name);

private:
    struct Name {
        std::string text;
        bool isAlias = true;
    };

    static std::vector<Name> namesOf(const content::Tool &tool);
    static std::vector<Name> namesOf(const content::Term &term);

    template <class Subject>
    NameFit fitOf(const Subject &subject);
    NameFit fitOf(const Name &name);
    template <class Subject>
    std::vector<const Subject *> best(const std::vector<Subject> &subjects, std::size_t most);
    bool isExcluded(const std::string &text);

    search::Analyzer m_analyzer;
    std::string m_typed;                             ///< folded
    std::vector<std::string> m_words;                ///< folded
    std::vector<std::vector<std::string>> m_without; ///< phrases, folded
};

} // namespace search
