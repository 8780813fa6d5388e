#include "search/excerpt.h"

#include <algorithm>

namespace search {

namespace {

constexpr std::size_t before = 60;
constexpr std::size_t longest = 220;
constexpr std::string_view ellipsis = "…";

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t';
}

/// Reads words from a position on and counts them. A run of several words yields each of them.
class NumberedReader
{
public:
    NumberedReader(Analyzer &analyzer, std::string_view text, std::size_t start, std::size_t number)
        : m_reader(analyzer, text, start), m_number(number)
    {
    }

    bool next()
    {
        if (++m_segment < m_segments.size()) {
            ++m_number;
            return true;
        }
        if (!m_reader.next())
            return false;
        m_number += m_started ? 1 : 0;
        m_started = true;
        m_segments = m_reader.segments();
        m_segment = 0;
        return true;
    }

    std::size_t number() const { return m_number; }
    Range place() const
    {
        if (m_segments.empty())
            return {m_reader.begin(), m_reader.end()};
        return {m_segments[m_segment].begin, m_segments[m_segment].end};
    }

private:
    WordReader m_reader;
    std::size_t m_number;
    bool m_started = false;
    std::vector<Segmenter::Segment> m_segments;
    std::size_t m_segment = 0;
};

/// The start of an excerpt: at the beginning of a word, as near to the wanted position as possible.
std::size_t cutStart(std::string_view text, Range part, std::size_t hit)
{
    if (hit < part.begin + before)
        return part.begin;
    auto start = hit - before;
    while (start < hit && !isSpace(text[start]))
        ++start;
    if (start < hit)
        return start + 1;
    start = hit - before; // one long word before it
    while (start < hit && isContinuation(text[start]))
        ++start;
    return start;
}

std::size_t cutEnd(std::string_view text, Range part, std::size_t start, std::size_t hitEnd)
{
    auto end = std::max(start + longest, hitEnd);
    if (end >= part.end)
        return part.end;
    const auto wanted = end;
    while (end > hitEnd && !isSpace(text[end]))
        --end;
    if (end > hitEnd)
        return end;
    end = wanted;
    while (end < part.end && isContinuation(text[end]))
        ++end;
    return end;
}

bool holds(const WordSpans &found, std::size_t number)
{
    const auto after = std::ranges::upper_bound(found, number, {}, &Range::begin);
    return after != found.begin() && std::prev(after)->end > number;
}

/// Copies a piece of text as one line, along with its marks.
class LineWriter
{
public:
    /// Up to a place in the text.
    void copy(std::string_view text, std::size_t &at, std::size_t end)
    {
        for (; at < end; ++at) {
            if (!isSpace(text[at]))
                m_result.text += text[at];
            else if (!m_result.text.empty() && m_result.text.back() != ' ')
                m_result.text += ' ';
        }
    }

    void mark(std::string_view word)
    {
        const auto begin = m_result.text.size();
        m_result.text += word;
        m_result.marks.push_back({begin, m_result.text.size()});
    }

    Excerpt &result() { return m_result; }

private:
    Excerpt m_result;
};

} // namespace

Excerpt cutExcerpt(Analyzer &analyzer, std::string_view text, const WordPlaces &places, Range part,
                   std::size_t firstWord, const WordSpans &found)
{
    // Where the word stands.
    const auto sample = firstWord / WordPlaces::stride;
    Range hit{part.begin, part.begin};
    if (sample < places.bytes.size()) {
        NumberedReader reader(analyzer, text, places.bytes[sample], sample * WordPlaces::stride);
        while (reader.next() && reader.number() < firstWord) {}
        hit = reader.place();
    }
    const auto start = cutStart(text, part, hit.begin);
    const auto end = cutEnd(text, part, start, hit.end);

    // The words before it in the excerpt must be counted too, so read from the sample before the
    // start.
    const auto next = std::ranges::upper_bound(places.bytes, start);
    const auto from = next == places.bytes.begin() ? next : std::prev(next);
    LineWriter line;
    if (start > part.begin)
        line.result().text = ellipsis;
    auto at = start;
    if (from != places.bytes.end()) {
        const auto number =
            static_cast<std::size_t>(from - places.bytes.begin()) * WordPlaces::stride;
        NumberedReader reader(analyzer, text.substr(0, end), *from, number);
        while (reader.next()) {
            const auto place = reader.place();
            if (place.begin < at || !holds(found, reader.number()))
                continue;
            line.copy(text, at, place.begin);
            line.mark(text.substr(place.begin, place.end - place.begin));
            at = place.end;
        }
    }
    line.copy(text, at, end);
    auto result = std::move(line.result());
    while (!result.text.empty() && result.text.back() == ' ')
        result.text.pop_back();
    if (end < part.end && text.find_first_not_of(" \n\t", end) < part.end)
        result.text += ellipsis;
    return result;
}

std::vector<Range> marksIn(Analyzer &analyzer, std::string_view text, const WordSpans &found)
{
    std::vector<Range> marks;
    NumberedReader reader(analyzer, text, 0, 0);
    while (reader.next()) {
        const auto place = reader.place();
        // One character may be two words: "½".
        const bool isMarked = !marks.empty() && marks.back().end > place.begin;
        if (!isMarked && holds(found, reader.number()))
            marks.push_back(place);
    }
    return marks;
}

std::vector<std::string> wordsOf(Analyzer &analyzer, std::string_view text,
                                 std::vector<Occurrence> occurrences, const Expression &expression)
{
    std::ranges::sort(occurrences, {}, &Occurrence::word);
    std::vector<Range> places;
    for (NumberedReader reader(analyzer, text, 0, 0); reader.next();)
        places.push_back(reader.place());
    std::vector<std::string> words;
    for (const auto &here : occurrences) {
        const auto first = places[here.word].begin;
        const auto last = places[here.word + expression.phrases[here.phrase].words - 1].end;
        words.emplace_back(text.substr(first, last - first));
    }
    return words;
}

WordSpans spansOf(const std::vector<Occurrence> &occurrences, const Expression &expression)
{
    WordSpans spans;
    for (const auto &here : occurrences)
        spans.push_back({here.word, here.word + expression.phrases[here.phrase].words});
    std::ranges::sort(spans, {}, &Range::begin);
    WordSpans joined;
    for (const auto &span : spans) {
        if (!joined.empty() && span.begin <= joined.back().end)
            joined.back().end = std::max(joined.back().end, span.end);
        else
            joined.push_back(span);
    }
    return joined;
}

} // namespace search
