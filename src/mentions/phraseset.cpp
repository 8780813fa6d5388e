#include "mentions/phraseset.h"

#include "text/words.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace mentions {

namespace {

bool isAsciiWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The phrases of a sorted run that agree with what was read so far.
class Narrowing
{
public:
    using Place = std::vector<std::string>::const_iterator;

    /// Of those that agree in their first byte.
    Narrowing(Place first, Place last) : m_first(first), m_last(last) {}

    /// False if none is left.
    bool take(char byte)
    {
        if (m_last - m_first == 1)
            return m_depth < m_first->size() && (*m_first)[m_depth] == byte && ++m_depth > 0;
        const auto wanted = static_cast<unsigned char>(byte);
        const auto at = [depth = m_depth](const std::string &phrase) {
            return depth < phrase.size() ? static_cast<unsigned char>(phrase[depth]) : -1;
        };
        m_first = std::partition_point(m_first, m_last,
                                       [&](const auto &phrase) { return at(phrase) < wanted; });
        if (m_first == m_last || at(*m_first) != wanted)
            return false;
        if (m_last - m_first > 1)
            m_last = std::partition_point(m_first, m_last,
                                          [&](const auto &phrase) { return at(phrase) <= wanted; });
        ++m_depth;
        return true;
    }

    bool isAtEnd() const { return m_first->size() == m_depth; }
    Place phrase() const { return m_first; }

private:
    Place m_first;
    Place m_last;
    std::size_t m_depth = 1;
};

} // namespace

PhraseSet::PhraseSet(std::vector<std::string> phrases) : m_phrases(std::move(phrases))
{
    std::erase(m_phrases, std::string());
    std::ranges::sort(m_phrases);
    // Not std::ranges: clang 14 cannot compile what it returns.
    m_phrases.erase(std::unique(m_phrases.begin(), m_phrases.end()), m_phrases.end());
    for (const auto &phrase : m_phrases)
        ++m_starts[static_cast<unsigned char>(phrase.front()) + 1U];
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    for (const auto &phrase : m_phrases) {
        m_longest = std::max(m_longest, phrase.size());
        // Anything may stand behind a short one.
        for (int second = 0; second < 256; ++second) {
            const char b = phrase.size() > 1 ? phrase[1] : static_cast<char>(second);
            for (int third = 0; third < 256; ++third) {
                m_begins.set(hashOfBegin(phrase[0], b,
                                         phrase.size() > 2 ? phrase[2] : static_cast<char>(third)));
                if (phrase.size() > 2)
                    break;
            }
            if (phrase.size() > 1)
                break;
        }
    }
}

std::size_t PhraseSet::numberOf(std::string_view phrase) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_phrases, phrase, std::ranges::less())
                                    - m_phrases.begin());
}

void PhraseSet::matchesAt(std::string_view folded, std::size_t at,
                          std::vector<Match> &matches) const
{
    matches.clear();
    if (!mayBegin(folded, at))
        return;
    const auto first = static_cast<unsigned char>(folded[at]);
    const auto place = [this](std::size_t number) {
        return m_phrases.begin() + static_cast<std::ptrdiff_t>(number);
    };
    const auto start = at++;
    for (Narrowing left(place(m_starts[first]), place(m_starts[first + 1U]));; ++at) {
        if (left.isAtEnd() && text::isWholeWord(folded, start, at))
            matches.push_back({static_cast<std::size_t>(left.phrase() - m_phrases.begin()), at});
        if (at >= folded.size() || !left.take(folded[at]))
            return;
    }
}

std::size_t nextWordBegin(std::string_view folded, std::size_t at)
{
    if (isAsciiWord(folded[at]))
        while (at < folded.size() && isAsciiWord(folded[at]))
            ++at;
    else
        ++at;
    while (at < folded.size() && isContinuation(folded[at]))
        ++at;
    return at;
}

} // namespace mentions
