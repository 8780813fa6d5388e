#include "hosts/lookalike.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <cstdint>

namespace hosts {

namespace {

template <typename Test>
bool anyCharacter(std::string_view utf8, Test test)
{
    for (std::size_t position = 0; position < utf8.size();)
        if (test(static_cast<UChar32>(text::next(utf8, position))))
            return true;
    return false;
}

std::u32string characters(std::string_view utf8)
{
    std::u32string result;
    for (std::size_t position = 0; position < utf8.size();)
        result += text::next(utf8, position);
    return result;
}

bool isSign(UChar32 c)
{
    // Characters that some languages write inside words: ela geminada, katakana dot, geresh,
    // gershayim.
    constexpr UChar32 ofWords[] = {'-', '_', '.', 0x00B7, 0x30FB, 0x05F3, 0x05F4};
    const auto mask = U_MASK(u_charType(c));
    return (mask & (U_GC_P_MASK | U_GC_S_MASK)) != 0
        && std::ranges::find(ofWords, c) == std::end(ofWords);
}

bool isLatin(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status) == USCRIPT_LATIN && U_SUCCESS(status);
}

} // namespace

void Shapes::Closer::operator()(USpoofChecker *checker) const
{
    uspoof_close(checker);
}

Shapes::Shapes()
{
    UErrorCode status = U_ZERO_ERROR;
    m_checker.reset(uspoof_open(&status));
    if (U_FAILURE(status)) {
        m_checker.reset();
        return;
    }
    uspoof_setRestrictionLevel(m_checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    uspoof_setChecks(m_checker.get(), USPOOF_RESTRICTION_LEVEL | USPOOF_MIXED_NUMBERS, &status);
    if (U_FAILURE(status))
        m_checker.reset();
}

Shapes::~Shapes() = default;

std::string Shapes::skeleton(std::string_view name) const
{
    if (!m_checker)
        return std::string(name);
    std::string result(4 * name.size() + 64, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const auto convert = [&] {
        status = U_ZERO_ERROR;
        return uspoof_getSkeletonUTF8(m_checker.get(), 0, name.data(),
                                      static_cast<std::int32_t>(name.size()), result.data(),
                                      static_cast<std::int32_t>(result.size()), &status);
    };
    auto length = convert();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        result.resize(static_cast<std::size_t>(length) + 1);
        length = convert();
    }
    if (U_FAILURE(status))
        return std::string(name);
    result.resize(static_cast<std::size_t>(length));
    result = text::asciiLower(result); // a zero has the shape of a capital O
    // Unicode's list leaves this pair out.
    for (auto at = result.find("vv"); at != std::string::npos; at = result.find("vv", at))
        result.replace(at, 2, "w");
    return result;
}

bool Shapes::mixesScripts(std::string_view label) const
{
    if (!m_checker)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const auto found = uspoof_check2UTF8(m_checker.get(), label.data(),
                                         static_cast<std::int32_t>(label.size()), nullptr, &status);
    return U_SUCCESS(status) && found != 0;
}

bool Shapes::looksLatin(std::string_view label) const
{
    const bool foreign = anyCharacter(label, [](UChar32 c) { return u_isalpha(c) && c > 0x7F; });
    if (!foreign || anyCharacter(label, isLatin))
        return false;
    return !anyCharacter(skeleton(label), [](UChar32 c) { return c > 0x7F; });
}

bool holdsHidden(std::string_view utf8)
{
    return anyCharacter(utf8, [](UChar32 c) {
        const auto mask = U_MASK(u_charType(c));
        return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)
            || u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL)
            || (mask & (U_GC_C_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK)) != 0
            || ((mask & U_GC_ZS_MASK) != 0 && c != ' ');
    });
}

bool holdsSigns(std::string_view host)
{
    return anyCharacter(host, isSign);
}

bool isOneEditAway(std::string_view left, std::string_view right)
{
    auto shorter = characters(left);
    auto longer = characters(right);
    if (shorter.size() > longer.size())
        std::swap(shorter, longer);
    if (longer.size() - shorter.size() > 1 || shorter == longer)
        return false;
    const auto [from, at] = std::ranges::mismatch(shorter, longer);
    const std::u32string_view tail(from, shorter.end());
    const std::u32string_view longTail(at, longer.end());
    if (shorter.size() < longer.size())
        return tail == longTail.substr(1);
    return tail.substr(1) == longTail.substr(1)
        || (tail.size() > 1 && tail[0] == longTail[1] && tail[1] == longTail[0]
            && tail.substr(2) == longTail.substr(2));
}

} // namespace hosts
