#include "text/looks.h"

#include "text/lookalikes.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace text {

namespace {

/// The look of an ASCII character; a space for white space, 0 for what has none.
constexpr std::array<char, 128> asciiLooks()
{
    std::array<char, 128> looks{};
    for (std::size_t i = 0x21; i < 0x7F; ++i)
        looks[i] = i >= 'A' && i <= 'Z' ? static_cast<char>(i + ('a' - 'A')) : static_cast<char>(i);
    for (const char space : {' ', '\t', '\n', '\v', '\f', '\r'})
        looks[static_cast<std::size_t>(space)] = ' ';
    looks[0x1F] = 0x1F; // a unit separator keeps two texts apart
    return looks;
}

constexpr auto ascii = asciiLooks();

/// A character of ASCII that is seen and no white space.
constexpr bool isPlain(char c)
{
    return c > ' ' && c < 0x7F;
}

constexpr char lookOfPlain(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The Latin letters and the signs of French and English, in a table.
class CommonLooks
{
public:
    CommonLooks()
    {
        for (std::size_t i = 0; i < m_latin.size(); ++i)
            m_latin[i] = lookOf(static_cast<char32_t>(i + latinStart));
        for (std::size_t i = 0; i < m_signs.size(); ++i)
            m_signs[i] = lookOf(static_cast<char32_t>(i + signsStart));
    }

    std::string_view operator[](char32_t c) const
    {
        if (c - latinStart < m_latin.size())
            return m_latin[c - latinStart];
        if (c - signsStart < m_signs.size())
            return m_signs[c - signsStart];
        return lookOf(c);
    }

private:
    static constexpr char32_t latinStart = 0x80;
    static constexpr char32_t signsStart = 0x2000;

    std::array<std::string, 0x0180 - latinStart> m_latin;
    std::array<std::string, 0x2070 - signsStart> m_signs;
};

} // namespace

Looks::Looks(std::string_view utf8) : m_size(utf8.size())
{
    static const CommonLooks common;
    m_folded.reserve(utf8.size());
    m_written.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto start = at;
        while (at < utf8.size() && isPlain(utf8[at]))
            ++at;
        appendPlain(utf8.substr(start, at - start), start);
        if (at == utf8.size())
            return;
        const auto place = at;
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte < ascii.size()) {
            ++at;
            if (ascii[byte] != 0)
                append({&ascii[byte], 1}, place);
        } else {
            append(common[next(utf8, at)], place);
        }
    }
}

void Looks::appendPlain(std::string_view plain, std::size_t at)
{
    const auto done = m_folded.size();
    m_folded.resize(done + plain.size());
    m_written.resize(done + plain.size());
    std::ranges::transform(plain, m_folded.begin() + static_cast<std::ptrdiff_t>(done),
                           lookOfPlain);
    std::iota(m_written.begin() + static_cast<std::ptrdiff_t>(done), m_written.end(),
              static_cast<std::uint32_t>(at));
}

void Looks::append(std::string_view look, std::size_t at)
{
    for (const char c : look) {
        if (c == ' ' && !m_folded.empty() && m_folded.back() == ' ')
            continue;
        m_folded += c;
        m_written.push_back(static_cast<std::uint32_t>(at));
    }
}

std::size_t Looks::placeOf(std::size_t written) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_written, written)
                                    - m_written.begin());
}

std::string lookOfName(std::string_view utf8)
{
    const Looks looks(utf8);
    auto name = looks.folded();
    while (name.starts_with(' '))
        name.remove_prefix(1);
    while (name.ends_with(' '))
        name.remove_suffix(1);
    return std::string(name);
}

} // namespace text
