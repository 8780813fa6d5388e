#pragma once

#include "search/wordreader.h"
#include "text/language.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace search {

/// A search as the user typed it.
struct Query {
    enum class Manner : std::uint8_t {
        Wide,  ///< other forms of a word, the glossary's terms, suggestions
        Typed, ///< the same while it is typed: the last word may be a beginning
        Exact, ///< exact words, apart from case and accents
    };
    static constexpr std::size_t noLimit = SIZE_MAX;

    /// Words that a page must all contain; "a phrase"; -without. Anything else separates words.
    std::string text;
    text::Language reader; ///< whose hits come first
    Manner manner = Manner::Wide;
    std::size_t limit = noLimit; ///< hits in each language
    std::optional<text::Language> only{};
    bool withWords = false; ///< fills Hit::words, for which whole pages are read
};

/// A folded word of a query and where it stands in its text.
struct QueryWord {
    std::string folded;
    std::vector<std::string> segments; ///< see WordReader::segments
    std::size_t begin = 0;
    std::size_t end = 0;
    bool unspaced = false; ///< may be a part of a longer run
};

/// Adjacent words; usually just one.
struct Atom {
    std::vector<QueryWord> words;
    bool quoted = false;    ///< no other forms
    bool beginning = false; ///< the last word may go on
};

/// A term of the glossary in other words, which stands for a clause.
struct Alternative {
    std::string term; ///< as the glossary writes it
    std::vector<QueryWord> words;
};

/// All of its atoms must be met, or one of its alternatives.
struct Clause {
    std::vector<Atom> atoms;
    bool joined = false; ///< typed as one word ("e-mail"): better where they follow each other
    std::vector<std::vector<QueryWord>> names{}; ///< the same as the glossary writes it: better too
    std::vector<Alternative> alternatives{};
};

struct ParsedQuery {
    std::vector<Clause> clauses;
    std::vector<Atom> without;

    bool isEmpty() const { return clauses.empty() && without.empty(); }
};

/// Reads any valid UTF-8. A word said twice counts once, what stands behind the last that counts
/// not at all.
ParsedQuery parse(Analyzer &analyzer, const std::string &text, Query::Manner manner);

/// So many words of a query count, and of what must follow each other in it.
constexpr std::size_t maxQueryWords = 32;
constexpr std::size_t maxPhraseWords = 16;

std::vector<QueryWord> queryWords(Analyzer &analyzer, std::string_view text, std::size_t begin,
                                  std::size_t end, std::size_t most = maxPhraseWords);

} // namespace search
