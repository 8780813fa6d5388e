#pragma once

#include "search/expression.h"

#include <cstdint>
#include <vector>

struct fts5_api;
struct Fts5ExtensionApi;
struct Fts5Context;

namespace search {

/// A phrase met on a page.
struct Occurrence {
    std::uint32_t word = 0; ///< number of its first word in the column
    std::uint32_t phrase = 0;
};

/// A page that was found.
struct Found {
    std::uint32_t page = 0; ///< its number, from 1
    double score = 0;
    std::vector<Occurrence> inTitle;
    std::vector<Occurrence> inText;
};

/// Scores each page that FTS5 finds and keeps the best ones. The score is BM25's; a match in a
/// title is worth more than any in the text, and one in a heading or a keyword more than one in
/// plain text.
class Ranker
{
public:
    /// Registers it with FTS5 under this name; it must outlive the database.
    bool registerWith(fts5_api *api, const char *name);

    /// lengths: words of each page, by number.
    void begin(const Expression &expression, const std::vector<std::uint32_t> &lengths,
               std::uint64_t totalLength, std::size_t limit);
    void look(const Fts5ExtensionApi &api, Fts5Context *context);
    /// The best pages, best first, and how many there were.
    std::vector<Found> take();
    std::size_t count() const { return m_count; }

private:
    struct Tally {
        int title = 0;
        int headings = 0;
        int text = 0;
    };

    void weigh(const Fts5ExtensionApi &api, Fts5Context *context);
    double score(std::uint32_t page) const;
    double valueOf(std::size_t unit, double lengthFactor) const;
    void dropWorst();

    const Expression *m_expression = nullptr;
    const std::vector<std::uint32_t> *m_lengths = nullptr;
    double m_averageLength = 1;
    std::size_t m_limit = 0;
    std::size_t m_count = 0;
    double m_least = 0; ///< minimum score for a page to be kept
    std::vector<double> m_weights;
    std::vector<Tally> m_tallies;
    Found m_current;
    std::vector<Found> m_found;
};

} // namespace search
