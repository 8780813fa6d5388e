#pragma once

#include "search/stemmer.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>

namespace search {

/// Prefixes of stems and of parts of words in the index, so that an exact word matches neither.
constexpr char stemMark = '\x01';
constexpr char segmentMark = '\x02';
/// Stands between two headings.
constexpr char lineMark = '\x03';

/// The words of all pages in one language: their stems, worked out once, and how often they are
/// met.
class Vocabulary
{
public:
    explicit Vocabulary(const text::Language &language) : m_stemmer(language)
    {
        m_words.max_load_factor(0.4F); // it is asked for every word of every page
    }

    struct Word {
        std::string stem;         ///< marked; empty if it is the word itself
        std::string spelling;     ///< as first met
        std::uint32_t pages = 0;  ///< that hold it
        std::uint32_t latest = 0; ///< number of the last of them, from 1
    };

    /// Notes a word met on a page; pages come in ascending order.
    const Word &meet(std::string_view folded, std::string_view spelling, std::uint32_t page);

    const Stemmer &stemmer() const { return m_stemmer; }
    /// In how many pages a folded word stands.
    std::uint32_t pagesWith(std::string_view folded) const;

    /// The most frequent of the nearest words, in lower case with its accents; empty if none is
    /// near. At most one edit away for short words, else two.
    std::string nearest(std::string_view folded) const;

    /// Approximate memory in bytes.
    std::size_t memory() const;

private:
    /// The standard library's hash takes a tenth of the time of indexing.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const
        {
            std::uint64_t hash = word.size();
            for (; word.size() > 8; word.remove_prefix(8))
                hash = mixed(hash, word.data(), 8);
            return mixed(hash, word.data(), word.size());
        }

    private:
        static std::uint64_t mixed(std::uint64_t hash, const char *bytes, std::size_t count)
        {
            std::uint64_t piece = 0;
            std::memcpy(&piece, bytes, count);
            hash = (hash ^ piece) * 0x9E3779B97F4A7C15;
            return hash ^ (hash >> 32);
        }
    };
    Stemmer m_stemmer;
    std::unordered_map<std::string, Word, Hash, std::equal_to<>> m_words;
};

} // namespace search
