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

/// The matching sections of a page: those that contain everything asked for, else the one that
/// contains most of it. The page's title counts for all of them. Best first; further sections of a
/// page get a lower score, so that other pages are seen.
std::vector<Candidate> sectionsOf(const Row &row, const Found &found, const Expression &expression);

/// All matches on a page, in text and title, without duplicates.
std::vector<std::string> wordsOn(Analyzer &analyzer, const Page &page, const Found &found,
                                 const Expression &expression);

/// With the excerpt and the marks.
Hit hitOf(Analyzer &analyzer, const Row &row, const Found &found, const Candidate &candidate,
          const Expression &expression);

} // namespace search
