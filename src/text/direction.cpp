#include "text/direction.h"

#include "text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>

namespace text {

namespace {

constexpr char32_t rightToLeftMark = 0x200F;
constexpr char32_t arabicLetterMark = 0x061C;
constexpr char32_t rightToLeftIsolate = 0x2067;
constexpr char32_t popIsolate = 0x2069;

/// Whether a byte may belong to a character that has to be looked at.
bool mayBeSpecial(unsigned char byte)
{
    return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F || byte == 0xC2
        || byte == 0xD8 || byte == 0xE2;
}

bool isDropped(char32_t c)
{
    return (isControl(c) && c != U'\n' && c != U'\t' && c != 0x85) || (c >= 0x202A && c <= 0x202E);
}

bool isSeparator(char32_t c)
{
    return c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isIsolate(char32_t c)
{
    return c >= 0x2066 && c < popIsolate;
}

bool isMark(char32_t c)
{
    return c == 0x200E || c == rightToLeftMark || c == arabicLetterMark;
}

enum class Writing { Neither, LeftToRight, RightToLeft };

Writing writingOf(char32_t c)
{
    if (isMark(c))
        return Writing::Neither;
    switch (u_charDirection(static_cast<UChar32>(c))) {
    case U_LEFT_TO_RIGHT:
        return Writing::LeftToRight;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
        return Writing::RightToLeft;
    default:
        return Writing::Neither;
    }
}

/// The characters of the pieces in a row, and which of them go.
class Line
{
public:
    explicit Line(const std::vector<std::string *> &pieces) : m_pieces(pieces)
    {
        for (const auto *piece : pieces)
            for (std::size_t at = 0; at < piece->size();)
                m_characters.push_back(next(*piece, at));
        m_goes.resize(m_characters.size());
    }

    void run()
    {
        const bool isTurned = std::ranges::any_of(
            m_characters, [](char32_t c) { return writingOf(c) == Writing::RightToLeft; });
        for (std::size_t i = 0; i < m_characters.size(); ++i) {
            const auto c = m_characters[i];
            m_goes[i] =
                isDropped(c) || (!isTurned && (isMark(c) || isIsolate(c) || c == popIsolate));
        }
        if (isTurned) {
            dropMarksAmongLatin();
            dropIsolatesWithout();
        }
        write();
    }

private:
    /// A mark between words that are both written from left to right has them change places.
    void dropMarksAmongLatin()
    {
        auto before = Writing::Neither;
        std::vector<std::size_t> marks; // since then
        for (std::size_t i = 0; i < m_characters.size(); ++i) {
            const auto c = m_characters[i];
            if (c == rightToLeftMark || c == arabicLetterMark)
                marks.push_back(i);
            const auto writing = writingOf(c);
            if (writing == Writing::Neither)
                continue;
            if (before == Writing::LeftToRight && writing == Writing::LeftToRight)
                for (const auto mark : marks)
                    m_goes[mark] = true;
            marks.clear();
            before = writing;
        }
    }

    /// Right-to-left isolates in which nothing is written so; and ends without a beginning.
    void dropIsolatesWithout()
    {
        struct Open {
            std::size_t at;
            bool holdsTurned;
        };
        std::vector<Open> open;
        for (std::size_t i = 0; i < m_characters.size(); ++i) {
            const auto c = m_characters[i];
            if (isIsolate(c)) {
                open.push_back({i, false});
            } else if (c == popIsolate && open.empty()) {
                m_goes[i] = true;
            } else if (c == popIsolate) {
                const auto last = open.back();
                open.pop_back();
                if (m_characters[last.at] == rightToLeftIsolate && !last.holdsTurned)
                    m_goes[last.at] = m_goes[i] = true;
                if (!open.empty())
                    open.back().holdsTurned = open.back().holdsTurned || last.holdsTurned;
            } else if (!open.empty() && writingOf(c) == Writing::RightToLeft) {
                open.back().holdsTurned = true;
            }
        }
        for (const auto &one : open)
            if (m_characters[one.at] == rightToLeftIsolate && !one.holdsTurned)
                m_goes[one.at] = true;
            else
                ++m_open;
    }

    void write()
    {
        std::size_t i = 0;
        for (auto *piece : m_pieces) {
            std::string kept;
            for (std::size_t at = 0; at < piece->size(); ++i) {
                const auto start = at;
                next(*piece, at);
                if (isSeparator(m_characters[i]))
                    kept += ' ';
                else if (!m_goes[i])
                    kept.append(*piece, start, at - start);
            }
            *piece = std::move(kept);
        }
        for (; m_open > 0; --m_open)
            append(*m_pieces.back(), popIsolate);
    }

    const std::vector<std::string *> &m_pieces;
    std::u32string m_characters;
    std::vector<bool> m_goes;
    std::size_t m_open = 0; ///< isolates at the end
};

bool isSpecial(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        if (!mayBeSpecial(static_cast<unsigned char>(utf8[at]))) {
            ++at;
            continue;
        }
        const auto c = next(utf8, at);
        if (isDropped(c) || isSeparator(c) || isMark(c) || isIsolate(c) || c == popIsolate)
            return true;
    }
    return false;
}

} // namespace

void dropControls(std::string &utf8)
{
    if (!std::ranges::any_of(utf8, [](unsigned char byte) {
            return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F || byte == 0xC2;
        }))
        return;
    std::string kept;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto start = at;
        const auto c = next(utf8, at);
        if (c == 0x85)
            kept += ' ';
        else if (!isControl(c) || c == U'\n' || c == U'\t')
            kept.append(utf8, start, at - start);
    }
    utf8 = std::move(kept);
}

void tame(const std::vector<std::string *> &pieces)
{
    if (std::ranges::any_of(pieces, [](const std::string *piece) { return isSpecial(*piece); }))
        Line(pieces).run();
}

void tame(std::string &utf8)
{
    if (isSpecial(utf8))
        tame(std::vector{&utf8});
}

} // namespace text
