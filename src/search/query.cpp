#include "search/query.h"

#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace search {

namespace {

constexpr std::array<std::string_view, 6> quotes = {"\"", "“", "”", "„", "«", "»"};
constexpr std::array<std::string_view, 5> spaces = {" ", "\t", "\n", "\u00A0", "\u202F"};
constexpr std::array<std::string_view, 2> minuses = {"-", "−"};

/// The length of the character at the position, 0 if it is none of these.
template <std::size_t count>
std::size_t lengthOf(const std::array<std::string_view, count> &signs, std::string_view text,
                     std::size_t position)
{
    const auto found = std::ranges::find_if(
        signs, [&](std::string_view sign) { return text.substr(position).starts_with(sign); });
    return found == signs.end() ? 0 : found->size();
}

class Parser
{
public:
    Parser(Analyzer &analyzer, std::string_view text, Query::Manner manner)
        : m_analyzer(analyzer), m_text(text), m_manner(manner)
    {
    }

    ParsedQuery run()
    {
        while (m_at < m_text.size() && m_wordsLeft > 0) {
            if (const auto space = lengthOf(spaces, m_text, m_at); space > 0) {
                m_at += space;
                continue;
            }
            bool excluded = false;
            for (auto minus = lengthOf(minuses, m_text, m_at); minus > 0;
                 minus = lengthOf(minuses, m_text, m_at)) {
                excluded = true;
                m_at += minus;
            }
            if (const auto quote = lengthOf(quotes, m_text, m_at); quote > 0)
                takePhrase(quote, excluded);
            else
                takeWords(excluded);
        }
        return std::move(m_query);
    }

private:
    std::size_t findEnd(bool inPhrase) const
    {
        auto end = m_at;
        while (end < m_text.size() && lengthOf(quotes, m_text, end) == 0
               && (inPhrase || lengthOf(spaces, m_text, end) == 0))
            ++end;
        return end;
    }

    void takePhrase(std::size_t quote, bool excluded)
    {
        m_at += quote;
        const auto end = findEnd(true);
        Atom atom{wordsUntil(end), true};
        atom.beginning = end == m_text.size() && isOpen(atom);
        m_at = std::min(end + lengthOf(quotes, m_text, end), m_text.size());
        add({{std::move(atom)}}, excluded);
    }

    void takeWords(bool excluded)
    {
        const auto end = findEnd(false);
        auto words = wordsUntil(end);
        m_at = end;
        if (excluded) {
            add({{Atom{std::move(words)}}}, true);
            return;
        }
        Clause clause;
        std::set<std::string> seen;
        for (auto &word : words)
            if (seen.insert(word.folded).second)
                clause.atoms.push_back({{std::move(word)}});
        clause.joined = clause.atoms.size() > 1;
        if (!clause.atoms.empty())
            clause.atoms.back().beginning = isOpen(clause.atoms.back());
        add(std::move(clause), false);
    }

    std::vector<QueryWord> wordsUntil(std::size_t end)
    {
        auto words =
            queryWords(m_analyzer, m_text, m_at, end, std::min(m_wordsLeft, maxPhraseWords));
        m_wordsLeft -= words.size();
        return words;
    }

    /// Whether the last word may be typed further.
    bool isOpen(const Atom &atom) const
    {
        return m_manner == Query::Manner::Typed && !atom.words.empty()
            && atom.words.back().end == m_text.size();
    }

    void add(Clause clause, bool excluded)
    {
        std::erase_if(clause.atoms, [](const Atom &atom) { return atom.words.empty(); });
        if (clause.atoms.empty())
            return;
        std::string key(excluded ? "-" : "");
        for (const auto &atom : clause.atoms) {
            key += atom.quoted ? '"' : ' ';
            for (const auto &word : atom.words)
                key += word.folded + ' ';
            key += atom.beginning ? '*' : '.';
        }
        if (!m_seen.insert(std::move(key)).second)
            return;
        if (excluded)
            m_query.without.push_back(std::move(clause.atoms.front()));
        else
            m_query.clauses.push_back(std::move(clause));
    }

    Analyzer &m_analyzer;
    std::string_view m_text;
    Query::Manner m_manner;
    std::size_t m_at = 0;
    std::size_t m_wordsLeft = maxQueryWords;
    ParsedQuery m_query;
    std::set<std::string> m_seen;
};

} // namespace

std::vector<QueryWord> queryWords(Analyzer &analyzer, std::string_view text, std::size_t begin,
                                  std::size_t end, std::size_t most)
{
    std::vector<QueryWord> result;
    for (WordReader reader(analyzer, text.substr(0, end), begin);
         result.size() < most && reader.next();) {
        QueryWord word{
            std::string(reader.word()), {}, reader.begin(), reader.end(), reader.isUnspaced()};
        for (const auto &segment : reader.segments())
            word.segments.push_back(segment.folded);
        result.push_back(std::move(word));
    }
    return result;
}

ParsedQuery parse(Analyzer &analyzer, const std::string &text, Query::Manner manner)
{
    return Parser(analyzer, text, manner).run();
}

} // namespace search
