#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// A text as a person sees it, and the way back to what was written: folded, each run of white
/// space one space, letters of other scripts that have the shape of Latin ones as those, and
/// without what is not seen. Names, hosts and queries are compared in it, so that what looks the
/// same is the same.
class Looks
{
public:
    Looks() = default;
    /// Of valid UTF-8.
    explicit Looks(std::string_view utf8);

    std::string_view folded() const { return m_folded; }
    /// Where in what was written the character begins that a byte of folded() belongs to; its size
    /// for what stands behind the end.
    std::size_t written(std::size_t at) const
    {
        return at < m_written.size() ? m_written[at] : m_size;
    }
    /// The first place in folded() of what was written at a place, or behind it.
    std::size_t placeOf(std::size_t written) const;

private:
    void appendPlain(std::string_view plain, std::size_t at);
    void append(std::string_view look, std::size_t at);

    std::string m_folded;
    std::vector<std::uint32_t> m_written; ///< for each byte of m_folded
    std::size_t m_size = 0;
};

/// A name as it looks, without space at its ends.
std::string lookOfName(std::string_view utf8);

} // namespace text
