#include "text/scripts.h"

#include "text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace text {

namespace {

/// Latin letters and their accents are all assigned, and nearly all there is.
constexpr char32_t latinEnd = 0x0250;
constexpr unsigned char latinLeadEnd = 0xC9;

bool isLatin(char byte)
{
    return static_cast<unsigned char>(byte) < latinLeadEnd;
}

} // namespace

bool ScriptBounds::isShown(char32_t c)
{
    if (c < latinEnd)
        return true;
    const auto type = u_charType(static_cast<UChar32>(c));
    if (type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE)
        return false;
    UErrorCode error = U_ZERO_ERROR;
    const auto script = uscript_getScript(static_cast<UChar32>(c), &error);
    if (U_FAILURE(error) != 0)
        return false;
    const auto number = static_cast<std::size_t>(script);
    if (script <= USCRIPT_INHERITED || number >= m_seen.size() || m_seen.test(number))
        return true;
    if (m_seen.count() >= maxScripts) {
        m_haveReplaced = true;
        return false;
    }
    m_seen.set(number);
    return true;
}

void ScriptBounds::apply(std::string &utf8)
{
    if (std::ranges::all_of(utf8, isLatin))
        return;
    std::string result;
    std::size_t done = 0; // what stands before it is in the result
    for (std::size_t at = 0; at < utf8.size();) {
        const auto start = at;
        if (isShown(next(utf8, at)))
            continue;
        result.append(utf8, done, start - done);
        append(result, U'\uFFFD');
        done = at;
    }
    if (done > 0)
        utf8 = result.append(utf8, done);
}

} // namespace text
