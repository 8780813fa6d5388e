#include "text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>

namespace text {

namespace {

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

/// Control characters, line separators, and characters that turn the direction of text.
bool misleads(char32_t codePoint)
{
    return isControl(codePoint) || (codePoint >= 0x2028 && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
}

} // namespace

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
        if (codePoint >= 0 && !misleads(static_cast<char32_t>(codePoint))) {
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

bool isControl(char32_t codePoint)
{
    return codePoint < 0x20 || (codePoint >= 0x7F && codePoint <= 0x9F);
}

bool isCombining(char32_t codePoint)
{
    return codePoint >= 0x300
        && (U_GET_GC_MASK(static_cast<UChar32>(codePoint)) & U_GC_M_MASK) != 0;
}

bool isInvisible(char32_t codePoint)
{
    return codePoint >= 0xAD
        && u_hasBinaryProperty(static_cast<UChar32>(codePoint), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)
        != 0;
}

std::size_t codePointCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

std::string shortened(std::string utf8, std::size_t most)
{
    if (utf8.size() <= most)
        return utf8;
    std::size_t end = 0;
    for (std::size_t i = 0; i < most && end < utf8.size(); ++i)
        next(utf8, end);
    if (end < utf8.size()) {
        utf8.resize(end);
        utf8 += "…";
    }
    return utf8;
}

} // namespace text
