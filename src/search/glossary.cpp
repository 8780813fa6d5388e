#include "search/glossary.h"

#include "content/term.h"

#include <algorithm>
#include <array>
#include <set>

namespace search {

namespace {

constexpr std::size_t maxAlternatives = 50; ///< to a clause

/// Makes "numero securite" match "numéro de sécurité".
bool matters(const std::string &folded)
{
    constexpr std::array<std::string_view, 24> fillers = {
        "a",   "au", "aux", "d",  "de",  "des", "du",  "en", "et", "l",  "la",  "le",
        "les", "un", "une", "an", "and", "by",  "for", "in", "of", "on", "the", "to"};
    return std::ranges::find(fillers, folded) == fillers.end();
}

/// The words of clauses that can be part of a name: not quoted.
bool isPlain(const Clause &clause)
{
    return clause.alternatives.empty()
        && std::ranges::none_of(clause.atoms, [](const Atom &atom) { return atom.quoted; });
}

void append(std::vector<QueryWord> &words, const Clause &clause)
{
    for (const auto &atom : clause.atoms)
        words.insert(words.end(), atom.words.begin(), atom.words.end());
}

} // namespace

std::vector<Term> termsOf(const std::vector<content::Term> &glossary)
{
    std::vector<Term> result;
    for (const auto &term : glossary) {
        auto &names = result.emplace_back().names;
        for (const auto &[language, wording] : term.wordings) {
            names.push_back({language, wording.term});
            for (const auto *more : {&wording.names, &wording.synonyms})
                for (const auto &name : *more)
                    names.push_back({language, name});
        }
    }
    return result;
}

Glossary::Glossary(Analyzer &analyzer, const std::vector<Term> &terms)
{
    for (std::size_t i = 0; i < terms.size(); ++i) {
        for (const auto &name : terms[i].names) {
            m_stemmers.try_emplace(name.language, name.language);
            Known known{name.text, queryWords(analyzer, name.text, 0, name.text.size()), {}, i};
            known.key = keyOf(known.words, name.language);
            if (known.key.empty())
                continue;
            m_longest = std::max(m_longest, known.words.size());
            m_byKey[name.language].emplace(known.key, m_names.size());
            m_names.push_back(std::move(known));
        }
    }
}

std::string Glossary::keyOf(const std::vector<QueryWord> &words,
                            const text::Language &language) const
{
    std::string key;
    for (const auto &word : words)
        if (matters(word.folded))
            key += m_stemmers.at(language).stem(word.folded) + ' ';
    return key;
}

void Glossary::apply(ParsedQuery &query) const
{
    auto &clauses = query.clauses;
    for (std::size_t first = 0; first < clauses.size(); ++first) {
        // The longest name that starts here.
        for (auto last = std::min(clauses.size(), first + m_longest); last > first; --last) {
            std::vector<QueryWord> words;
            bool plain = true;
            for (auto i = first; i < last; ++i) {
                plain = plain && isPlain(clauses[i]);
                append(words, clauses[i]);
            }
            if (!plain)
                continue;
            std::set<std::size_t> terms;
            std::set<std::size_t> typed;
            for (const auto &[language, names] : m_byKey) {
                const auto [begin, end] = names.equal_range(keyOf(words, language));
                for (auto found = begin; found != end; ++found) {
                    typed.insert(found->second);
                    terms.insert(m_names[found->second].term);
                }
            }
            if (terms.empty())
                continue;
            auto &clause = clauses[first];
            for (auto i = first + 1; i < last; ++i)
                std::ranges::move(clauses[i].atoms, std::back_inserter(clause.atoms));
            clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                          clauses.begin() + static_cast<std::ptrdiff_t>(last));
            clause.joined = clause.atoms.size() > 1;
            for (std::size_t i = 0; i < m_names.size(); ++i) {
                const auto &name = m_names[i];
                if (terms.contains(name.term) && !typed.contains(i)
                    && clause.alternatives.size() < maxAlternatives)
                    clause.alternatives.push_back({name.text, name.words});
                else if (typed.contains(i) && name.words.size() > clause.atoms.size())
                    clause.names.push_back(name.words);
            }
            break;
        }
    }
}

} // namespace search
