#pragma once

#include "search/ranker.h"
#include "search/tokenizer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace search {

/// Bytes of a text.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const Range &, const Range &) = default;
};

/// A piece of a text and the words in it that were looked for.
struct Excerpt {
    std::string text; ///< in one line; "…" where it was cut
    std::vector<Range> marks;
};

/// Words that were found: numbers of words in a text, ascending.
using WordSpans = std::vector<Range>;

/// Cuts an excerpt of some 200 bytes around a word, between two positions of a text.
Excerpt cutExcerpt(Analyzer &analyzer, std::string_view text, const WordPlaces &places, Range part,
                   std::size_t firstWord, const WordSpans &found);

/// The words found in a short text, whole.
std::vector<Range> marksIn(Analyzer &analyzer, std::string_view text, const WordSpans &found);

/// The words and phrases found in a text, as written there and in order.
std::vector<std::string> wordsOf(Analyzer &analyzer, std::string_view text,
                                 std::vector<Occurrence> occurrences, const Expression &expression);

/// Occurrences as spans, those that touch joined.
WordSpans spansOf(const std::vector<Occurrence> &occurrences, const Expression &expression);

} // namespace search
