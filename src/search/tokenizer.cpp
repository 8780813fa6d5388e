#include "search/tokenizer.h"

#include <sqlite3.h>

namespace search {

namespace {

// FTS5 wants to create its tokenizers; ours exists already, so we hand out a pointer to it.
int create(void *tokenizer, const char **, int, Fts5Tokenizer **result)
{
    *result = static_cast<Fts5Tokenizer *>(tokenizer);
    return SQLITE_OK;
}

void release(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *handle, void *context, int flags, const char *bytes, int size,
             Tokenizer::Sink sink)
{
    const std::string_view text(bytes == nullptr ? "" : bytes, static_cast<std::size_t>(size));
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return Tokenizer::readQuery(text, context, sink);
    return static_cast<Tokenizer *>(static_cast<void *>(handle))->readDocument(text, context, sink);
}

} // namespace

bool Tokenizer::registerWith(fts5_api *api, const std::string &name)
{
    fts5_tokenizer functions{create, release, tokenize};
    return api != nullptr
        && api->xCreateTokenizer(api, name.c_str(), this, &functions, nullptr) == SQLITE_OK;
}

void Tokenizer::begin(std::uint32_t page, const std::vector<BlockStart> &blocks)
{
    m_page = page;
    m_column = 0;
    m_blocks = &blocks;
    m_places = {};
}

void Tokenizer::note(std::size_t begin, std::uint32_t number)
{
    if (number % WordPlaces::stride == 0)
        m_places.bytes.push_back(static_cast<std::uint32_t>(begin));
    while (m_places.blockWords.size() < m_blocks->size()
           && (*m_blocks)[m_places.blockWords.size()].byte <= begin)
        m_places.blockWords.push_back(number);
}

int Tokenizer::readDocument(std::string_view text, void *context, Sink sink)
{
    const auto column = m_column++;
    std::uint32_t number = 0;
    const auto give = [&](int flags, std::string_view token, std::size_t begin, std::size_t end) {
        if (flags == 0 && column == TextColumn)
            note(begin, number);
        number += flags == 0 ? 1 : 0;
        return sink(context, flags, token.data(), static_cast<int>(token.size()),
                    static_cast<int>(begin), static_cast<int>(end));
    };
    int status = SQLITE_OK;
    std::size_t last = 0;
    for (WordReader reader(m_analyzer, text); status == SQLITE_OK && reader.next();) {
        const auto begin = reader.begin();
        const auto end = reader.end();
        // A phrase does not go on in the next heading or keyword.
        const bool isList = column == HeadingsColumn || column == KeywordsColumn;
        if (isList && text.substr(last, begin - last).find('\n') != text.npos)
            status = give(0, {&lineMark, 1}, begin, begin);
        last = end;
        const auto &word =
            m_vocabulary.meet(reader.word(), text.substr(begin, end - begin), m_page);
        if (status == SQLITE_OK)
            status = give(0, reader.word(), begin, end);
        if (!reader.isUnspaced()) {
            if (status == SQLITE_OK && !word.stem.empty())
                status = give(FTS5_TOKEN_COLOCATED, word.stem, begin, end);
            continue;
        }
        const auto segments = reader.segments();
        for (std::size_t i = 0; status == SQLITE_OK && i < segments.size(); ++i)
            status = give(i == 0 ? FTS5_TOKEN_COLOCATED : 0, segmentMark + segments[i].folded,
                          segments[i].begin, segments[i].end);
    }
    if (column == TextColumn) {
        m_places.count = number;
        m_places.blockWords.resize(m_blocks->size(), number);
    }
    return status;
}

int Tokenizer::readQuery(std::string_view text, void *context, Sink sink)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        if (end > begin) {
            const int status = sink(context, 0, text.data() + begin, static_cast<int>(end - begin),
                                    static_cast<int>(begin), static_cast<int>(end));
            if (status != SQLITE_OK)
                return status;
        }
        begin = end + 1;
    }
    return SQLITE_OK;
}

} // namespace search
