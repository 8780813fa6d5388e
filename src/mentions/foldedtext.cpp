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

bool isSpace(std::string_view folded)
{
    return folded == " " || folded == "\n" || folded == "\t";
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

std::size_t endOfName(std::string_view utf8, std::size_t at, std::string_view foldedName)
{
    std::size_t next = 0;
    while (!foldedName.empty()) {
        if (at >= utf8.size())
            return std::string_view::npos;
        if (isPlain(utf8[at])) {
            if (foldedName.front() != foldedPlain(utf8[at]))
                return std::string_view::npos;
            foldedName.remove_prefix(1);
            ++at;
            continue;
        }
        const auto folded = foldedAt(utf8, at, next);
        if (foldedName.front() == ' ') {
            if (!isSpace(folded))
                return std::string_view::npos;
            for (at = next; at < utf8.size() && isSpace(foldedAt(utf8, at, next)); at = next) {}
            foldedName.remove_prefix(1);
        } else {
            if (!foldedName.starts_with(folded))
                return std::string_view::npos;
            foldedName.remove_prefix(folded.size());
            at = next;
        }
    }
    return at;
}

} // namespace mentions
