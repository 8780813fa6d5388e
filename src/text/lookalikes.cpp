#include "text/lookalikes.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace text {

namespace {

struct CheckerCloser {
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return c < 0x80; });
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Unicode's skeleton of a character, without accents.
std::string skeletonOf(UChar32 c)
{
    static const std::unique_ptr<USpoofChecker, CheckerCloser> checker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<USpoofChecker, CheckerCloser>(uspoof_open(&status));
    }();
    if (!checker)
        return {};
    std::string utf8;
    append(utf8, static_cast<char32_t>(c));
    std::array<char, 128> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const auto length = uspoof_getSkeletonUTF8(
        checker.get(), 0, utf8.data(), static_cast<std::int32_t>(utf8.size()), buffer.data(),
        static_cast<std::int32_t>(buffer.size()), &status);
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING)
        return {};
    const std::string_view found(buffer.data(), static_cast<std::size_t>(length));
    if (found == "rn") // of "m", which Unicode takes for two letters
        return "m";
    std::string result;
    for (std::size_t at = 0; at < found.size();)
        if (const auto one = next(found, at); !isCombining(one))
            append(result, one);
    return result;
}

/// "LATIN LETTER SMALL CAPITAL K", "REGIONAL INDICATOR SYMBOL LETTER K", "NEGATIVE CIRCLED LATIN
/// CAPITAL LETTER K": the letter, of which Unicode's list of shapes knows nothing. Else 0.
char letterNamedBy(UChar32 c)
{
    const bool mayBe = (c >= 0x0250 && c < 0x02B0) || (c >= 0x1D00 && c < 0x1DC0)
        || (c >= 0x2C60 && c < 0x2C80) || (c >= 0xA720 && c < 0xA800)
        || (c >= 0x1F100 && c < 0x1F200);
    if (!mayBe)
        return 0;
    std::array<char, 128> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const auto length = u_charName(c, U_UNICODE_CHAR_NAME, buffer.data(),
                                   static_cast<std::int32_t>(buffer.size()), &status);
    const std::string_view name(buffer.data(), static_cast<std::size_t>(std::max(length, 0)));
    if (U_FAILURE(status) || name.size() < 3 || !isAsciiLetter(name.back()))
        return 0;
    const auto before = name.substr(0, name.size() - 1);
    const bool isLetter = before.ends_with("LETTER SMALL CAPITAL ")
        || before == "REGIONAL INDICATOR SYMBOL LETTER " || before.ends_with("CAPITAL LETTER ");
    return isLetter ? name.back() : '\0';
}

/// The ASCII text that a character has the shape of; empty if it has none.
std::string asciiShape(UChar32 c)
{
    if (const char letter = letterNamedBy(c); letter != 0)
        return {letter};
    auto shape = skeletonOf(c);
    if (isAscii(shape))
        return shape;
    std::size_t at = 0;
    const auto first = static_cast<UChar32>(next(shape, at));
    const char letter = at == shape.size() ? letterNamedBy(first) : '\0';
    return letter != 0 ? std::string{letter} : std::string();
}

bool isIdeographOrSyllable(UChar32 c)
{
    return u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) != 0 || (c >= 0xAC00 && c < 0xD7A4);
}

std::string lookedUp(UChar32 c)
{
    constexpr UChar32 blankPattern = 0x2800; // of Braille
    constexpr UChar32 dotlessJ = 0x0237;     // which Unicode's list of shapes leaves out
    if (c == dotlessJ)
        return "j";
    std::string utf8;
    append(utf8, static_cast<char32_t>(c));
    const auto type = u_charType(c);
    if (c == blankPattern || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR)
        return " ";
    if (c < 0x80)
        return asciiLower(utf8);
    if (type == U_CONTROL_CHAR || isInvisible(static_cast<char32_t>(c)))
        return {};
    if (isIdeographOrSyllable(c))
        return utf8;
    auto folded = fold(utf8);
    if (isAscii(folded))
        return folded;
    // A small letter may have a shape of its own, or that of its capital: к is K.
    for (const auto shape : {c, u_toupper(c)})
        if (const auto ascii = asciiShape(shape); !ascii.empty())
            return asciiLower(ascii);
    // Of signs before letters, and of what is an accent alone, what folding makes.
    return folded;
}

char shapeOf(char c)
{
    switch (c) {
    case 'i':
    case '1':
        return 'l';
    case '0':
        return 'o';
    default:
        return c;
    }
}

/// A letter or digit as its glyph, the case kept.
char glyphOf(char c)
{
    switch (c) {
    case 'I':
    case '1':
        return 'l';
    case '0':
        return 'O';
    default:
        return c;
    }
}

/// Accents that make a letter another one at first sight. Others, below it or through it, and a dot
/// above, are easily overlooked.
bool isPlainAccent(char32_t c)
{
    return c >= 0x0300 && c <= 0x030F && c != 0x0307;
}

std::string decomposed(std::string_view utf8)
{
    if (isAscii(utf8))
        return std::string(utf8);
    UErrorCode status = U_ZERO_ERROR;
    const auto *nfkd = icu::Normalizer2::getNFKDInstance(status);
    std::string result;
    if (U_FAILURE(status))
        return result;
    icu::StringByteSink<std::string> sink(&result);
    nfkd->normalizeUTF8(0, {utf8.data(), static_cast<std::int32_t>(utf8.size())}, sink, nullptr,
                        status);
    return result;
}

/// The glyphs of a text, and for each byte whether it is of another script and so may stand for
/// either case.
struct Glyphs {
    explicit Glyphs(std::string_view written)
    {
        const auto utf8 = decomposed(collapseWhitespace(written));
        for (std::size_t at = 0; at < utf8.size();) {
            const auto c = next(utf8, at);
            if (c < 0x80)
                add({&utf8[at - 1], 1}, false);
            else if (!isPlainAccent(c))
                add(lookOf(c), true);
        }
        std::ranges::transform(text, text.begin(), glyphOf);
    }

    void add(std::string_view look, bool either)
    {
        text += look;
        isEither.resize(text.size(), either);
    }

    std::string text;
    std::vector<bool> isEither;
};

} // namespace

std::string_view lookOf(char32_t codePoint)
{
    thread_local std::unordered_map<char32_t, std::string> known;
    const auto [found, isNew] = known.try_emplace(codePoint);
    if (isNew)
        found->second = lookedUp(static_cast<UChar32>(codePoint));
    return found->second;
}

std::string withShapes(std::string_view folded)
{
    std::string result(folded);
    std::ranges::transform(result, result.begin(), shapeOf);
    return result;
}

std::string accentsOf(std::string_view written)
{
    std::string result;
    const auto utf8 = decomposed(written);
    for (std::size_t at = 0; at < utf8.size();)
        if (const auto c = next(utf8, at); isPlainAccent(c))
            append(result, c);
    return result;
}

bool looksAsWritten(std::string_view written, std::string_view name)
{
    if (written == name)
        return true;
    const Glyphs seen(written);
    const Glyphs wanted(name);
    const auto shapes = withShapes(asciiLower(seen.text));
    const auto wantedShapes = withShapes(asciiLower(wanted.text));
    if (shapes.size() != wantedShapes.size())
        return false;
    for (std::size_t i = 0; i < shapes.size(); ++i)
        if (seen.isEither[i] ? shapes[i] != wantedShapes[i] : seen.text[i] != wanted.text[i])
            return false;
    return true;
}

} // namespace text
