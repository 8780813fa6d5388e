#include "search/wordreader.h"

#include "text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace search {

namespace {

/// An ASCII letter or digit folded, 0 for what separates words.
constexpr std::array<char, 128> asciiTable()
{
    std::array<char, 128> table{};
    for (char c = '0'; c <= '9'; ++c)
        table[static_cast<std::size_t>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[static_cast<std::size_t>(c)] = c;
        table[static_cast<std::size_t>(c - 'a' + 'A')] = c;
    }
    return table;
}

constexpr auto ascii = asciiTable();

/// General punctuation: no letter in 112 characters, and curly apostrophes are frequent. Not what
/// is not seen, which parts no word.
bool isPunctuation(char32_t c)
{
    return (c >= 0x2010 && c < 0x202A) || (c >= 0x202F && c < 0x2060)
        || (c >= 0x2000 && c < 0x200B);
}

} // namespace

/// True when a word is complete.
bool WordReader::takePiece(std::string_view piece)
{
    for (std::size_t at = 0; at < piece.size();) {
        const auto start = at;
        const auto c = text::next(piece, at);
        if (u_isalnum(static_cast<UChar32>(c)) != 0) {
            m_word += piece.substr(start, at - start);
        } else if (!m_word.empty()) {
            m_rest = piece.substr(at);
            return true;
        }
    }
    m_rest.clear();
    return false;
}

/// Fast path for ASCII letters and digits, most of most texts. False if there are none.
bool WordReader::takeAscii()
{
    std::array<char, 64> run;
    const auto start = m_at;
    const auto limit = std::min(m_text.size(), start + run.size());
    for (auto *to = run.data(); m_at < limit; ++m_at) {
        const auto byte = static_cast<unsigned char>(m_text[m_at]);
        const char folded = byte < ascii.size() ? ascii[byte] : '\0';
        if (folded == 0)
            break;
        *to++ = folded;
    }
    if (m_at == start)
        return false;
    if (m_word.empty())
        m_begin = start;
    m_word.append(run.data(), m_at - start);
    m_end = m_at;
    return true;
}

bool WordReader::next()
{
    m_word.clear();
    m_unspaced = false;
    if (!m_rest.empty()) {
        const auto rest = m_rest;
        m_begin = m_restBegin;
        m_end = m_at;
        if (takePiece(rest))
            return true;
    }
    while (m_at < m_text.size()) {
        const auto start = m_at;
        if (static_cast<unsigned char>(m_text[m_at]) < 0x80) {
            if (takeAscii())
                continue;
            ++m_at;
            if (!m_word.empty())
                return true;
            continue;
        }
        const auto c = text::next(m_text, m_at);
        if (isPunctuation(c)) {
            if (!m_word.empty())
                return true;
            continue;
        }
        const auto &entry = m_analyzer.folding[c];
        if (entry.kind == Folding::Kind::Separator) {
            if (!m_word.empty())
                return true;
            continue;
        }
        if (entry.kind == Folding::Kind::Ignored && m_word.empty())
            continue;
        if (m_word.empty())
            m_begin = start;
        if (entry.kind == Folding::Kind::Word) {
            m_word += entry.text();
            m_unspaced = m_unspaced || entry.unspaced;
        } else if (entry.kind == Folding::Kind::Mixed) {
            m_restBegin = start;
            if (takePiece(entry.text())) {
                m_end = m_at;
                return true;
            }
        }
        m_end = m_at;
    }
    return !m_word.empty();
}

std::vector<Segmenter::Segment> WordReader::segments() const
{
    if (!m_unspaced)
        return {};
    std::vector<Segmenter::Segment> result;
    for (auto segment : m_analyzer.segmenter.segments(m_text.substr(m_begin, m_end - m_begin))) {
        segment.begin += m_begin;
        segment.end += m_begin;
        // ICU parts "a" and "¹", but not "a" and "1", as which a query may write it.
        if (!result.empty() && result.back().end == segment.begin
            && !isUnspacedAround(segment.begin)) {
            result.back().end = segment.end;
            result.back().folded += segment.folded;
        } else {
            result.push_back(std::move(segment));
        }
    }
    trimToWord(result);
    if (result.size() < 2)
        return {};
    return result;
}

/// A word may begin or end inside a character: "½" is two of them.
void WordReader::trimToWord(std::vector<Segmenter::Segment> &segments) const
{
    std::string all;
    for (const auto &segment : segments)
        all += segment.folded;
    auto before = all.find(m_word);
    auto left = before == std::string::npos ? 0 : m_word.size();
    for (auto &segment : segments) {
        const auto cut = std::min(before, segment.folded.size());
        segment.folded = segment.folded.substr(cut, left);
        before -= cut;
        left -= segment.folded.size();
    }
    std::erase_if(segments, [](const auto &segment) { return segment.folded.empty(); });
}

/// Whether a script without spaces stands on either side of a place inside the text.
bool WordReader::isUnspacedAround(std::size_t place) const
{
    auto before = place - 1;
    while (before > 0 && (static_cast<unsigned char>(m_text[before]) & 0xC0) == 0x80)
        --before;
    for (auto at : {before, place})
        if (m_analyzer.folding[text::next(m_text, at)].unspaced)
            return true;
    return false;
}

std::vector<std::string> words(Analyzer &analyzer, std::string_view utf8)
{
    std::vector<std::string> result;
    for (WordReader reader(analyzer, utf8); reader.next();)
        result.emplace_back(reader.word());
    return result;
}

} // namespace search
