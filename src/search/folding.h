#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace search {

/// text::fold for one code point at a time, from tables: a block of 64 is filled by ICU when the
/// first character of it is met.
class Folding
{
public:
    enum class Kind : std::uint8_t {
        Separator, ///< no letter or digit in it
        Word,      ///< letters and digits alone
        Ignored,   ///< folds to nothing: accents
        Mixed,     ///< "½" is 1, a slash and 2
    };

    struct Entry {
        Kind kind = Kind::Separator;
        bool unspaced = false; ///< of a script that puts no spaces between words
        std::uint8_t size = 0;
        std::array<char, 37>
            bytes{}; ///< the longest, an Arabic ligature, is a sentence of four words

        std::string_view text() const { return {bytes.data(), size}; }
    };

    const Entry &operator[](char32_t codePoint)
    {
        const auto block = codePoint / blockSize;
        return block < m_blocks.size() && m_blocks[block]
            ? (*m_blocks[block])[codePoint % blockSize]
            : slow(codePoint);
    }

private:
    static constexpr std::size_t blockSize = 64;
    using Block = std::array<Entry, blockSize>;

    const Entry &slow(char32_t codePoint);

    std::array<std::unique_ptr<Block>, 0x10000 / blockSize>
        m_blocks; ///< the Basic Multilingual Plane
    Entry m_beyond;
};

} // namespace search
