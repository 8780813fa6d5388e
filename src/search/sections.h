#pragma once

#include "search/ranker.h"
#include "search/results.h"

#include <vector>

namespace search {

/// A page of the index and where its words stand.
struct Row {
    Page page;
    WordPlaces places;
};

/// A hit whose excerpt is not cut yet.
struct Candidate {
    std::size_t found = 0; ///< the page's number in the list of those found
    std::uint32_t section = 0;
    std::size_t word = 0; ///< that the excerpt is cut around
    double score = 0;
    std::string through;
};

/// The sections of a page that were found: those that hold all that was asked for, else the one
/// that holds most of it. The page's title counts for all of them. Best first; the others of a page
/// stand back, so that other pages are seen.
std::vector<Candidate> sectionsOf(const Row &row, const Found &found, const Expression &expression);

/// All that was found on a page, in its text and its title, each once.
std::vector<std::string> wordsOn(Reading &reading, const Page &page, const Found &found,
                                 const Expression &expression);

/// With the excerpt and the marks.
Hit hitOf(Reading &reading, const Row &row, const Found &found, const Candidate &candidate,
          const Expression &expression);

} // namespace search
