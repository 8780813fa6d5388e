#include "mentions/foldedtext.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <array>
#include <string>

namespace mentions {

namespace {

constexpr char32_t latinEnd = 0x0180;
constexpr char32_t typographyStart = 0x2000;
constexpr char32_t typographyEnd = 0x2060;

template <char32_t First, char32_t End>
std::array<std::string, End - First> foldsOf()
{
    std::array<std::string, End - First> result;
    for (char32_t c = First; c < End; ++c) {
        std::string utf8;
        text::append(utf8, c);
        result[c - First] = text::fold(utf8);
    }
    return result;
}

} // namespace

std::string_view foldedAt(std::string_view utf8, std::size_t at, std::size_t &next)
{
    static const auto latin = foldsOf<0, latinEnd>();
    static const auto typography = foldsOf<typographyStart, typographyEnd>();
    next = at;
    const auto c = text::next(utf8, next);
    if (c < latinEnd)
        return latin[c];
    if (c >= typographyStart && c < typographyEnd)
        return typography[c - typographyStart];
    return utf8.substr(at, next - at);
}

} // namespace mentions
