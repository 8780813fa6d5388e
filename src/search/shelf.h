#pragma once

#include "search/database.h"
#include "search/sections.h"
#include "search/tokenizer.h"

#include <memory>
#include <string>
#include <vector>

namespace search {

/// The pages of one language: a table of FTS5, a page a row, and what it does not keep.
class Shelf
{
public:
    /// Null if the table cannot be made.
    static std::unique_ptr<Shelf> create(Reading &reading, const Database &database,
                                         const text::Language &language, std::size_t number);

    const text::Language &language() const { return m_language; }
    const Vocabulary &vocabulary() const { return m_tokenizer.vocabulary(); }
    bool add(Page page);

    /// The hits of a query, parsed, and how many pages there are; excerpts are cut for what is
    /// returned.
    Group find(const ParsedQuery &parsed, const Query &query, Ranker &ranker);

    std::size_t memory() const;

private:
    Shelf(Reading &reading, const text::Language &language)
        : m_reading(reading), m_language(language), m_tokenizer(reading, language)
    {
    }

    std::vector<Found> findPages(const Expression &expression, std::size_t limit, Ranker &ranker,
                                 std::size_t &count);
    std::vector<Found> findOthers(const Expression &expression);

    Reading &m_reading;
    text::Language m_language;
    Tokenizer m_tokenizer;
    Statement m_insert;
    Statement m_merge;
    Statement m_find;
    Statement m_list;
    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_lengths;
    std::uint64_t m_totalLength = 0;
};

} // namespace search
