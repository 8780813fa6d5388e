#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mentions {

/// A number for three bytes; several have the same.
constexpr std::uint16_t hashOfBegin(char first, char second, char third)
{
    constexpr unsigned factor = 31;
    const auto byte = [](char c) -> unsigned { return static_cast<unsigned char>(c); };
    return static_cast<std::uint16_t>((byte(first) * factor + byte(second)) * factor + byte(third));
}

/// Phrases, looked for in folded text as whole words, whatever their number: each byte of the text
/// halves those that are left a few times.
class PhraseSet
{
public:
    PhraseSet() = default;
    /// Folded as the text is; empty ones and doubles are dropped.
    explicit PhraseSet(std::vector<std::string> phrases);

    std::size_t size() const { return m_phrases.size(); }
    /// Of the longest, in bytes.
    std::size_t longest() const { return m_longest; }
    /// The number of a phrase that is in the set.
    std::size_t numberOf(std::string_view phrase) const;

    /// False where the text goes on with none, at a place inside it: quick.
    bool mayBegin(std::string_view folded, std::size_t at) const
    {
        const auto byteAt = [&](std::size_t place) {
            return place < folded.size() ? folded[place] : '\0';
        };
        return m_begins.test(hashOfBegin(folded[at], byteAt(at + 1), byteAt(at + 2)));
    }

    struct Match {
        std::size_t phrase = 0; ///< its number
        std::size_t end = 0;    ///< in the text
    };
    /// Sets the phrases that a text goes on with at a place, the shortest first.
    void matchesAt(std::string_view folded, std::size_t at, std::vector<Match> &matches) const;

private:
    std::vector<std::string> m_phrases; ///< sorted
    std::size_t m_longest = 0;
    std::bitset<65536> m_begins;             ///< by a hash of the first three bytes of each
    std::array<std::size_t, 257> m_starts{}; ///< number of the first that begins with a byte
};

/// From a place to where the next word may begin.
std::size_t nextWordBegin(std::string_view folded, std::size_t at);

} // namespace mentions
