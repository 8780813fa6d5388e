#include "text/encoding.h"

#include "text/utf8.h"

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

} // namespace

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

std::string toUtf8(std::string_view bytes, const std::string &file, Problems &problems)
{
    const auto warn = [&](SourcePos pos, const char *message) {
        problems.push_back({file, pos, message, Severity::Warning});
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
            converted = mended(bytes, file, problems);
        } else {
            warn(positionOf(bytes, invalid), "not UTF-8; the file was read as Windows-1252");
            converted = fromWindows1252(bytes);
        }
        bytes = converted;
    }
    return std::string(bytes);
}

} // namespace text
