#pragma once

#include "search/query.h"
#include "search/stemmer.h"

#include <map>
#include <string>
#include <vector>

namespace content {
struct Term;
}

namespace search {

/// One concept with all its names, in any number of languages, synonyms included.
struct Term {
    struct Name {
        text::Language language;
        std::string text;
    };
    std::vector<Name> names;
};

/// The terms of a guide with everything people may type for them.
std::vector<Term> termsOf(const std::vector<content::Term> &glossary);

/// Finds the terms of a query and offers their other names.
class Glossary
{
public:
    Glossary(Analyzer &analyzer, const std::vector<Term> &terms);

    /// Joins the clauses that make up a name into one and adds the other names as alternatives.
    void apply(ParsedQuery &query) const;

private:
    struct Known {
        std::string text;
        std::vector<QueryWord> words;
        std::string key; ///< stems of the words that matter, in order
        std::size_t term = 0;
    };

    std::string keyOf(const std::vector<QueryWord> &words, const text::Language &language) const;

    std::map<text::Language, Stemmer> m_stemmers;
    std::vector<Known> m_names;
    std::map<text::Language, std::multimap<std::string, std::size_t>> m_byKey;
    std::size_t m_longest = 0; ///< of the longest name, in words
};

} // namespace search
