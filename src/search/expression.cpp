#include "search/expression.h"

#include <algorithm>

namespace search {

namespace {

/// A word as the tokenizer wrote it: a run of a script without spaces is one word at the position
/// of its first part; the other parts follow.
std::uint32_t appendWord(std::string &phrase, const QueryWord &word)
{
    phrase += word.folded;
    for (std::size_t i = 1; i < word.segments.size(); ++i)
        phrase += std::string(" ") + segmentMark + word.segments[i];
    return static_cast<std::uint32_t>(std::max<std::size_t>(word.segments.size(), 1));
}

/// Only what the page says: keywords count for neither "exactly" nor "without".
std::string inThePage(const std::string &expression)
{
    return expression.empty() ? expression : "{title headings text} : (" + expression + ')';
}

/// Writes FTS5's language and counts the phrases. Every word is quoted, so that none is an
/// operator.
class Writer
{
public:
    Writer(Query::Manner manner, const Vocabulary &vocabulary)
        : m_exact(manner == Query::Manner::Exact), m_vocabulary(vocabulary)
    {
    }

    Expression run(const ParsedQuery &query)
    {
        for (std::size_t i = 0; i < query.clauses.size(); ++i) {
            m_out += i > 0 ? " AND (" : "(";
            writeClause(query.clauses[i], i);
            m_out += ')';
        }
        m_result.wanted = m_exact ? inThePage(m_out) : m_out;
        m_out.clear();
        const auto wantedPhrases = m_result.phrases.size();
        for (const auto &atom : query.without) {
            m_out += m_out.empty() ? "" : " OR ";
            writePhrase(atom.words, false);
        }
        m_result.phrases.resize(wantedPhrases);
        m_result.excluded = inThePage(m_out);
        return std::move(m_result);
    }

private:
    void writeClause(const Clause &clause, std::size_t number)
    {
        m_out += '(';
        for (std::size_t i = 0; i < clause.atoms.size(); ++i) {
            m_out += i > 0 ? " AND (" : "(";
            startUnit({Expression::Unit::Kind::Atom,
                       number,
                       {},
                       pagesWith(clause.atoms[i].words),
                       !clause.atoms[i].beginning});
            writeAtom(clause.atoms[i]);
            m_out += ')';
        }
        m_out += ')';
        if (clause.joined && !m_exact)
            writeJoined(clause, number);
        for (const auto &name : clause.names)
            writeJoined(name, number, false);
        for (const auto &alternative : clause.alternatives) {
            m_out += " OR ";
            startUnit({Expression::Unit::Kind::Alternative, number, alternative.term,
                       pagesWith(alternative.words), true});
            writeAtom({alternative.words, false, false});
        }
    }

    void writeJoined(const Clause &clause, std::size_t number)
    {
        std::vector<QueryWord> words;
        for (const auto &atom : clause.atoms)
            words.insert(words.end(), atom.words.begin(), atom.words.end());
        writeJoined(words, number, clause.atoms.back().beginning);
    }

    /// Finds nothing beyond what the atoms find, but tells where they are adjacent.
    void writeJoined(const std::vector<QueryWord> &words, std::size_t number, bool beginning)
    {
        m_out += " OR ";
        startUnit({Expression::Unit::Kind::Joined, number, {}, pagesWith(words), true});
        writePhrase(words, beginning);
    }

    void writeAtom(const Atom &atom)
    {
        writePhrase(atom.words, atom.beginning);
        if (m_exact)
            return;
        if (std::ranges::any_of(atom.words, [](const auto &word) { return word.unspaced; }))
            writeSegments(atom);
        if (!atom.quoted && atom.words.size() == 1)
            writeStems(atom.words.front().folded, atom.beginning);
    }

    /// The parts of runs, wherever they stand.
    void writeSegments(const Atom &atom)
    {
        std::string phrase;
        std::uint32_t count = 0;
        for (const auto &word : atom.words) {
            for (const auto &segment : word.segments)
                phrase += std::string(" ") + segmentMark + segment;
            if (word.segments.empty())
                phrase += (word.unspaced ? std::string(" ") + segmentMark : " ") + word.folded;
            count += static_cast<std::uint32_t>(std::max<std::size_t>(word.segments.size(), 1));
        }
        m_out += " OR ";
        write(phrase.substr(1), count, atom.beginning);
    }

    void writeStems(const std::string &word, bool beginning)
    {
        const auto stem = m_vocabulary.stemmer().stem(word);
        m_out += " OR ";
        write(stemMark + stem, 1, false);
        if (stem != word && !(beginning && stem.starts_with(word))) {
            m_out += " OR ";
            write(stem, 1, false);
        }
    }

    void writePhrase(const std::vector<QueryWord> &words, bool beginning)
    {
        std::string phrase;
        std::uint32_t count = 0;
        for (const auto &word : words) {
            phrase += phrase.empty() ? "" : " ";
            count += appendWord(phrase, word);
        }
        write(phrase, count, beginning);
    }

    void write(const std::string &phrase, std::uint32_t words, bool beginning)
    {
        m_out += '"' + phrase + (beginning ? "\" *" : "\"");
        m_result.phrases.push_back({m_result.units.empty() ? 0 : m_result.units.size() - 1, words});
    }

    void startUnit(Expression::Unit unit) { m_result.units.push_back(std::move(unit)); }

    /// The rarest word decides.
    std::uint32_t pagesWith(const std::vector<QueryWord> &words) const
    {
        auto pages = UINT32_MAX;
        for (const auto &word : words) {
            const auto stem = m_vocabulary.stemmer().stem(word.folded);
            pages = std::min(
                pages, std::max(m_vocabulary.pagesWith(word.folded), m_vocabulary.pagesWith(stem)));
        }
        return pages;
    }

    bool m_exact;
    const Vocabulary &m_vocabulary;
    Expression m_result;
    std::string m_out;
};

} // namespace

std::string Expression::match() const
{
    return excluded.empty() ? wanted : '(' + wanted + ") NOT (" + excluded + ')';
}

Expression expressionOf(const ParsedQuery &query, Query::Manner manner,
                        const Vocabulary &vocabulary)
{
    return Writer(manner, vocabulary).run(query);
}

} // namespace search
