#pragma once

#include "search/page.h"
#include "search/vocabulary.h"
#include "search/wordreader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct fts5_api;

namespace search {

/// Columns of the index, in order.
enum Column { TitleColumn, HeadingsColumn, KeywordsColumn, TextColumn, ColumnCount };

/// Maps word numbers to positions in the text of a page, so that a word can be located without
/// reading the whole page.
struct WordPlaces {
    static constexpr std::uint32_t stride = 32;

    std::vector<std::uint32_t> bytes;      ///< of every 32nd word
    std::vector<std::uint32_t> blockWords; ///< number of the first word of each block
    std::uint32_t count = 0;               ///< words of the text
};

/// Gives FTS5 the words of pages in one language, folded, each with its stem at the same position.
/// Queries are taken literally, because we write them ourselves.
class Tokenizer
{
public:
    Tokenizer(Analyzer &analyzer, const text::Language &language)
        : m_analyzer(analyzer), m_vocabulary(language)
    {
    }

    /// Registers it with FTS5 under this name; it must outlive the database.
    bool registerWith(fts5_api *api, const std::string &name);

    const Vocabulary &vocabulary() const { return m_vocabulary; }

    /// Call it before a page is added: the next texts are its columns.
    void begin(std::uint32_t page, const std::vector<BlockStart> &blocks);
    WordPlaces takePlaces() { return std::move(m_places); }

    /// Receives a token, at the position of the one before if so flagged; a result other than 0
    /// stops.
    using Sink = int (*)(void *context, int flags, const char *token, int size, int begin, int end);
    int readDocument(std::string_view text, void *context, Sink sink);
    static int readQuery(std::string_view text, void *context, Sink sink);

private:
    void note(std::size_t begin, std::uint32_t number);

    Analyzer &m_analyzer;
    Vocabulary m_vocabulary;
    std::uint32_t m_page = 0;
    int m_column = 0;
    const std::vector<BlockStart> *m_blocks = nullptr;
    WordPlaces m_places;
};

} // namespace search
