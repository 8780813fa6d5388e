#include "text/decode.h"

#include "text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace text {

namespace {

// Windows-1252 for 0x80 to 0x9F; the five bytes it leaves open stay what Latin-1 makes of them.
constexpr std::array<char32_t, 32> windows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

SourcePos positionOf(std::string_view bytes, std::size_t offset)
{
    SourcePos pos{1, 1};
    for (std::size_t i = 0; i < offset; ++i) {
        const bool lineEnd = bytes[i] == '\n'
            || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n'));
        if (lineEnd)
            pos = {pos.line + 1, 1};
        else
            ++pos.column;
    }
    return pos;
}

void appendWindows1252(std::string &result, char c)
{
    const auto byte = static_cast<unsigned char>(c);
    append(result, byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : byte);
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string result;
    result.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes)
        appendWindows1252(result, c);
    return result;
}

/// Whether a character of several bytes stands in it, as UTF-8 writes it: hardly any other text has
/// one by chance.
bool holdsUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto rest = bytes.substr(at);
        const auto invalid = std::min(firstInvalid(rest), rest.size());
        if (!std::ranges::all_of(rest.substr(0, invalid),
                                 [](unsigned char byte) { return byte < 0x80; }))
            return true;
        at += invalid + 1;
    }
    return false;
}

/// UTF-8 in which single bytes are damaged; tells where, a place a line.
std::string mended(std::string_view bytes, const std::string &file, Problems &problems)
{
    constexpr int maxPlaces = 20;
    std::string result;
    int line = 0;
    int places = 0;
    SourcePos pos{1, 1};
    while (true) {
        const auto invalid = std::min(firstInvalid(bytes), bytes.size());
        result += bytes.substr(0, invalid);
        if (invalid == bytes.size())
            return result;
        const auto here = positionOf(bytes, invalid);
        pos = {pos.line + here.line - 1,
               here.line > 1 ? here.column : pos.column + here.column - 1};
        if (pos.line != line && ++places <= maxPlaces)
            problems.push_back({file, pos,
                                places == maxPlaces
                                    ? "damaged UTF-8, here and perhaps on more lines; such bytes "
                                      "were read as Windows-1252"
                                    : "damaged UTF-8; the byte was read as Windows-1252",
                                Severity::Warning});
        line = pos.line;
        appendWindows1252(result, bytes[invalid]);
        bytes.remove_prefix(invalid + 1);
        ++pos.column;
    }
}

/// UTF-16, without its byte order mark.
std::string fromUtf16(std::string_view bytes, bool isBigEndian)
{
    std::u16string units;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        units += static_cast<char16_t>(isBigEndian ? first << 8U | second : second << 8U | first);
    }
    std::string result;
    icu::UnicodeString(units.data(), static_cast<std::int32_t>(units.size())).toUTF8String(result);
    return result;
}

/// True if a combining accent (U+0300 to U+036F) stands in the text.
bool hasCombiningAccent(std::string_view utf8)
{
    for (std::size_t i = 0; i + 1 < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const auto trail = static_cast<unsigned char>(utf8[i + 1]);
        if (lead == 0xCC || (lead == 0xCD && trail < 0xB0))
            return true;
    }
    return false;
}

std::string composed(const std::string &utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(utf8, status) || U_FAILURE(status))
        return utf8;
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    nfc->normalizeUTF8(0, utf8, sink, nullptr, status);
    return U_SUCCESS(status) ? result : utf8;
}

/// True for what the Cleaner has to look at; all else is copied as it stands.
bool isSpecial(unsigned char byte)
{
    return (byte < 0x20 && byte != '\t') || byte == 0x7F || byte == 0xC2 || byte == 0xE2;
}

/// Copies the text without what must not reach a parser; reports the first position of each kind of
/// repair.
class Cleaner
{
public:
    Cleaner(std::string_view source, const std::string &file, Decoded &result)
        : m_source(source), m_file(file), m_result(result)
    {
    }

    void run()
    {
        m_result.text.reserve(m_source.size());
        while (m_at < m_source.size()) {
            const auto start = m_at;
            while (m_at < m_source.size() && !isSpecial(byteAt(0)))
                ++m_at;
            m_result.text.append(m_source, start, m_at - start);
            if (m_at < m_source.size())
                special();
        }
    }

private:
    /// The byte that many after the current one; 0 behind the end.
    unsigned char byteAt(std::size_t distance) const
    {
        const auto at = m_at + distance;
        return at < m_source.size() ? static_cast<unsigned char>(m_source[at]) : 0;
    }

    void special()
    {
        const auto byte = byteAt(0);
        if (byte == '\n')
            lineEnd(LineEnd::Lf, 1);
        else if (byte == '\r' && byteAt(1) == '\n')
            lineEnd(LineEnd::CrLf, 2);
        else if (byte == '\r')
            lineEnd(LineEnd::Cr, 1);
        else if (byte < 0x80)
            drop(1, m_controlSeen, "control characters were left out");
        else if (byte == 0xC2)
            latin1Supplement();
        else
            generalPunctuation();
    }

    enum class LineEnd { None, Lf, CrLf, Cr };

    void lineEnd(LineEnd kind, std::size_t bytes)
    {
        if (m_lineEnd != LineEnd::None && m_lineEnd != kind)
            drop(0, m_mixedSeen, "line ends are mixed (LF, CRLF or CR)");
        m_lineEnd = kind;
        m_result.text += '\n';
        m_at += bytes;
    }

    void latin1Supplement()
    {
        if (byteAt(1) == 0x85) { // U+0085, "next line"
            separator(2);
        } else if (byteAt(1) < 0xA0) { // the other C1 controls
            drop(2, m_controlSeen, "control characters were left out");
        } else {
            keep(2);
        }
    }

    void generalPunctuation()
    {
        const auto last = byteAt(1) == 0x80 ? byteAt(2) : 0;
        if (last == 0xA8 || last == 0xA9) // U+2028, U+2029
            separator(3);
        else if (last >= 0xAA && last <= 0xAE) // U+202A to U+202E
            drop(3, m_bidiSeen, "characters that change the direction of text were left out");
        else
            keep(3);
    }

    void separator(std::size_t bytes)
    {
        drop(bytes, m_separatorSeen,
             "line separators (U+0085, U+2028, U+2029) were read as spaces");
        m_result.text += ' ';
    }

    void keep(std::size_t bytes)
    {
        m_result.text.append(m_source, m_at, bytes);
        m_at += bytes;
    }

    void drop(std::size_t bytes, bool &seen, const char *message)
    {
        if (!seen)
            m_result.problems.push_back(
                {m_file, positionOf(m_source, m_at), message, Severity::Warning});
        seen = true;
        m_at += bytes;
    }

    std::string_view m_source;
    const std::string &m_file;
    Decoded &m_result;
    std::size_t m_at = 0;
    LineEnd m_lineEnd = LineEnd::None;
    bool m_mixedSeen = false;
    bool m_controlSeen = false;
    bool m_separatorSeen = false;
    bool m_bidiSeen = false;
};

} // namespace

Decoded decode(std::string_view bytes, const std::string &file)
{
    Decoded result;
    const auto warn = [&](SourcePos pos, const char *message) {
        result.problems.push_back({file, pos, message, Severity::Warning});
    };

    constexpr std::string_view mark = "\xEF\xBB\xBF";
    std::string converted;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        warn({1, 1}, "UTF-16; the file was read as such");
        converted = fromUtf16(bytes.substr(2), bytes.starts_with('\xFE'));
        bytes = converted;
    }
    if (bytes.starts_with(mark))
        warn({1, 1}, "byte order mark at the start");
    while (bytes.starts_with(mark))
        bytes.remove_prefix(mark.size());
    if (const auto invalid = firstInvalid(bytes); invalid != std::string_view::npos) {
        if (holdsUtf8(bytes)) {
            converted = mended(bytes, file, result.problems);
        } else {
            warn(positionOf(bytes, invalid), "not UTF-8; the file was read as Windows-1252");
            converted = fromWindows1252(bytes);
        }
        bytes = converted;
    }
    Cleaner(bytes, file, result).run();
    if (hasCombiningAccent(result.text)) {
        auto nfc = composed(result.text);
        if (nfc != result.text) {
            const auto first = std::ranges::mismatch(result.text, nfc).in1 - result.text.begin();
            warn(positionOf(result.text, static_cast<std::size_t>(first)),
                 "decomposed accents (NFD) were composed");
            result.text = std::move(nfc);
        }
    }
    return result;
}

} // namespace text
