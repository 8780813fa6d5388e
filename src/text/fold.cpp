#include "text/fold.h"

#include "text/utf8.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace text {

namespace {

constexpr std::string_view whiteSpace = " \t\r\n\f\v";

void appendFolded(std::string &result, UChar32 c)
{
    switch (c) {
    case 0x0153: // œ
        result += "oe";
        return;
    case 0x00E6: // æ
        result += "ae";
        return;
    case 0x00DF: // ß
        result += "ss";
        return;
    case 0x2018:
    case 0x2019:
    case 0x02BC: // apostrophes
        result += '\'';
        return;
    default:
        if (u_charType(c) == U_SPACE_SEPARATOR)
            result += ' ';
        else
            append(result, static_cast<char32_t>(c));
    }
}

bool holdsControl(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();)
        if (isControl(next(utf8, at)))
            return true;
    return false;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits at position without leading zeros; position moves past them.
std::string_view number(std::string_view text, std::size_t &position)
{
    const auto start = std::min(text.find_first_not_of('0', position), text.size());
    position = start;
    while (position < text.size() && isDigit(text[position]))
        ++position;
    return text.substr(start, position - start);
}

int compareNatural(std::string_view left, std::string_view right)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() && j < right.size()) {
        if (isDigit(left[i]) && isDigit(right[j])) {
            const auto a = number(left, i);
            const auto b = number(right, j);
            if (a.size() != b.size())
                return a.size() < b.size() ? -1 : 1;
            if (const auto order = a.compare(b); order != 0)
                return order;
        } else {
            if (left[i] != right[j])
                return static_cast<unsigned char>(left[i]) < static_cast<unsigned char>(right[j])
                    ? -1
                    : 1;
            ++i;
            ++j;
        }
    }
    return (i == left.size() ? 0 : 1) - (j == right.size() ? 0 : 1);
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const auto lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

std::string fold(std::string_view utf8)
{
    if (std::ranges::all_of(utf8, [](unsigned char c) { return c < 0x80; }))
        return asciiLower(utf8);

    UErrorCode status = U_ZERO_ERROR;
    const auto *nfkd = icu::Normalizer2::getNFKDInstance(status);
    auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    if (U_SUCCESS(status))
        text = nfkd->normalize(text, status);
    text.foldCase(); // of what was a letter of formulas too
    std::string result;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto c = text.char32At(i);
        if (u_charType(c) != U_NON_SPACING_MARK && !isInvisible(static_cast<char32_t>(c)))
            appendFolded(result, c);
    }
    return result;
}

std::string collapseWhitespace(std::string_view utf8)
{
    // Next line, line separator, paragraph separator: white space that YAML may spell out.
    constexpr std::array<std::string_view, 3> separators = {"\u0085", "\u2028", "\u2029"};
    std::string result;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto separator = std::ranges::find_if(
            separators, [&](std::string_view mark) { return utf8.substr(i).starts_with(mark); });
        const bool space =
            separator != separators.end() || whiteSpace.find(utf8[i]) != std::string_view::npos;
        if (!space)
            result += utf8[i];
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
        i += separator != separators.end() ? separator->size() : 1;
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

std::string slug(std::string_view heading)
{
    auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece(heading.data(), static_cast<int32_t>(heading.size())));
    text.toLower(icu::Locale::getRoot());
    std::string result;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto c = text.char32At(i);
        if (c == ' ' || c == 0xA0)
            result += '-';
        else if (c == '-' || c == '_' || u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0)
            append(result, static_cast<char32_t>(c));
    }
    return result;
}

std::string percentDecoded(std::string_view address)
{
    std::string result;
    for (std::size_t i = 0; i < address.size(); ++i) {
        if (address[i] == '%' && i + 2 < address.size()) {
            const int high = hexValue(address[i + 1]);
            const int low = hexValue(address[i + 2]);
            if (high >= 0 && low >= 0 && high * 16 + low >= 0x20) {
                result += static_cast<char>(high * 16 + low);
                i += 2;
                continue;
            }
        }
        result += address[i];
    }
    return isUtf8(result) && !holdsControl(result) ? result : std::string(address);
}

bool naturalLess(std::string_view left, std::string_view right)
{
    const auto order = compareNatural(fold(left), fold(right));
    return order != 0 ? order < 0 : left < right;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(whiteSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(whiteSpace) - first + 1);
}

std::string asciiLower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

bool sameInAsciiLower(std::string_view one, std::string_view other)
{
    return std::ranges::equal(one, other, {}, lower, lower);
}

} // namespace text
