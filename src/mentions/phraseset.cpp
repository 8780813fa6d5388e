#include "mentions/phraseset.h"

#include "text/words.h"

#include <algorithm>
#include <cstdint>

namespace mentions {

namespace {

std::uint16_t pair(char first, char second)
{
    return static_cast<std::uint16_t>((static_cast<unsigned char>(first) << 8)
                                      | static_cast<unsigned char>(second));
}

bool isAsciiWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The first two bytes of what stands at a place; 0 for less.
std::uint16_t beginAt(std::string_view folded, std::size_t at)
{
    return at + 1 < folded.size() ? pair(folded[at], folded[at + 1]) : std::uint16_t(0);
}

/// The phrases of a sorted run that agree with what was read so far.
class Narrowing
{
public:
    explicit Narrowing(const std::vector<std::string> &phrases)
        : m_first(phrases.begin()), m_last(phrases.end())
    {
    }

    /// False if none is left.
    bool take(char byte)
    {
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
    std::vector<std::string>::const_iterator phrase() const { return m_first; }

private:
    std::vector<std::string>::const_iterator m_first;
    std::vector<std::string>::const_iterator m_last;
    std::size_t m_depth = 0;
};

} // namespace

PhraseSet::PhraseSet(std::vector<std::string> phrases) : m_phrases(std::move(phrases))
{
    std::erase(m_phrases, std::string());
    std::ranges::sort(m_phrases);
    // Not std::ranges: clang 14 cannot compile what it returns.
    m_phrases.erase(std::unique(m_phrases.begin(), m_phrases.end()), m_phrases.end());
    for (const auto &phrase : m_phrases) {
        m_longest = std::max(m_longest, phrase.size());
        if (phrase.size() > 1)
            m_begins.set(pair(phrase[0], phrase[1]));
        else
            for (int second = 0; second < 256; ++second)
                m_begins.set(pair(phrase[0], static_cast<char>(second)));
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
    if (!m_begins.test(beginAt(folded, at)))
        return;
    Narrowing left(m_phrases);
    for (const auto start = at; at < folded.size() && left.take(folded[at]);)
        if (++at; left.isAtEnd() && text::isWholeWord(folded, start, at))
            matches.push_back({static_cast<std::size_t>(left.phrase() - m_phrases.begin()), at});
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
