#pragma once

#include "search/database.h"
#include "search/sections.h"
#include "search/tokenizer.h"

#include <memory>
#include <string>
#include <vector>

namespace search {

/// The index of one language: an FTS5 table with one row per page, and what that table does not
/// keep.
class LanguageIndex
{
public:
    /// Null if the table cannot be made.
    static std::unique_ptr<LanguageIndex> create(Analyzer &analyzer, const Database &database,
                                                 const text::Language &language,
                                                 std::size_t number);

    const text::Language &language() const { return m_language; }
    const Vocabulary &vocabulary() const { return m_tokenizer.vocabulary(); }
    bool add(Page page);

    /// The hits of a parsed query and the number of matching pages; only the hits returned get an
    /// excerpt.
    Group find(const ParsedQuery &parsed, const Query &query, Ranker &ranker);

    std::size_t memory() const;

private:
    LanguageIndex(Analyzer &analyzer, const text::Language &language)
        : m_analyzer(analyzer), m_language(language), m_tokenizer(analyzer, language)
    {
    }

    std::vector<Found> findPages(const Expression &expression, std::size_t limit, Ranker &ranker,
                                 std::size_t &count);
    std::vector<Found> findOthers(const Expression &expression);

    Analyzer &m_analyzer;
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
