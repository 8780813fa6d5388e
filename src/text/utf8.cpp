#include "text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <functional>

namespace text {

namespace {

// Windows-1252 for 0x80 to 0x9F; the five bytes it leaves open stay what Latin-1 makes of them.
constexpr std::array<char32_t, 32> windows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

// ICU's macros narrow on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

/// The code point at position, or a negative number for bytes that are not UTF-8.
UChar32 decodeAt(std::string_view bytes, std::size_t &position)
{
    UChar32 codePoint = 0;
    auto index = static_cast<int32_t>(position);
    const auto size = static_cast<int32_t>(bytes.size());
    U8_NEXT(bytes.data(), index, size, codePoint); // NOLINT
    position = static_cast<std::size_t>(index);
    return codePoint;
}

int32_t encode(char32_t codePoint, std::array<char, U8_MAX_LENGTH> &buffer)
{
    int32_t length = 0;
    U8_APPEND_UNSAFE(buffer.data(), length, static_cast<UChar32>(codePoint)); // NOLINT
    return length;
}

#pragma GCC diagnostic pop

std::size_t firstInvalid(std::string_view bytes)
{
    std::size_t position = 0;
    while (position < bytes.size()) {
        if (static_cast<unsigned char>(bytes[position]) < 0x80) {
            ++position;
            continue;
        }
        const auto start = position;
        if (decodeAt(bytes, position) < 0)
            return start;
    }
    return std::string_view::npos;
}

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

std::string fromWindows1252(std::string_view bytes)
{
    std::string result;
    result.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(result, byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : byte);
    }
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

bool isControl(unsigned char byte)
{
    return (byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7F;
}

/// Copies the text without what must not reach a parser; says the first place of each kind of
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
            const auto byte = static_cast<unsigned char>(m_source[m_at]);
            if (byte == '\r')
                lineEnd();
            else if (isControl(byte))
                drop(1, m_controlSeen, "control characters were left out");
            else if (byte == 0xE2 && m_at + 2 < m_source.size()
                     && static_cast<unsigned char>(m_source[m_at + 1]) == 0x80)
                generalPunctuation(static_cast<unsigned char>(m_source[m_at + 2]));
            else
                m_result.text += m_source[m_at++];
        }
    }

private:
    void lineEnd()
    {
        m_result.text += '\n';
        m_at += m_at + 1 < m_source.size() && m_source[m_at + 1] == '\n' ? 2 : 1;
    }

    void generalPunctuation(unsigned char last)
    {
        if (last == 0xA8 || last == 0xA9) { // U+2028, U+2029
            drop(3, m_separatorSeen, "line separators (U+2028, U+2029) were read as spaces");
            m_result.text += ' ';
        } else if (last >= 0xAA && last <= 0xAE) { // U+202A to U+202E
            drop(3, m_bidiSeen, "characters that change the direction of text were left out");
        } else {
            m_result.text.append(m_source, m_at, 3);
            m_at += 3;
        }
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

    if (bytes.starts_with("\xEF\xBB\xBF")) {
        warn({1, 1}, "byte order mark at the start");
        bytes.remove_prefix(3);
    }
    std::string converted;
    if (const auto invalid = firstInvalid(bytes); invalid != std::string_view::npos) {
        warn(positionOf(bytes, invalid), "not UTF-8; the file was read as Windows-1252");
        converted = fromWindows1252(bytes);
        bytes = converted;
    }
    Cleaner(bytes, file, result).run();
    if (hasCombiningAccent(result.text)) {
        auto nfc = composed(result.text);
        if (nfc != result.text) {
            warn({1, 1}, "decomposed accents (NFD) were composed");
            result.text = std::move(nfc);
        }
    }
    return result;
}

std::size_t incompleteTail(std::string_view bytes)
{
    for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0U) == 0x80U)
            continue;
        const std::size_t needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return needed > back ? back : 0;
    }
    return 0;
}

bool isUtf8(std::string_view bytes)
{
    return firstInvalid(bytes) == std::string_view::npos;
}

std::string escapeInvalid(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    std::size_t position = 0;
    while (position < bytes.size()) {
        const auto start = position;
        const auto codePoint = decodeAt(bytes, position);
        if (codePoint >= 0x20 && codePoint != 0x7F) {
            result.append(bytes, start, position - start);
            continue;
        }
        for (auto i = start; i < position; ++i) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            result += "\\x";
            result += digits[byte >> 4U];
            result += digits[byte & 0xFU];
        }
    }
    return result;
}

void append(std::string &target, char32_t codePoint)
{
    std::array<char, U8_MAX_LENGTH> buffer{};
    target.append(buffer.data(), static_cast<std::size_t>(encode(codePoint, buffer)));
}

char32_t next(std::string_view utf8, std::size_t &position)
{
    const auto codePoint = decodeAt(utf8, position);
    return codePoint < 0 ? U'\uFFFD' : static_cast<char32_t>(codePoint);
}

bool isCombining(char32_t codePoint)
{
    return codePoint >= 0x300
        && (U_GET_GC_MASK(static_cast<UChar32>(codePoint)) & U_GC_M_MASK) != 0;
}

std::size_t length(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

} // namespace text
