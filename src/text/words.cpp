#include "text/words.h"

#include "text/utf8.h"

#include <unicode/uchar.h>

namespace text {

namespace {

bool isLetterAt(std::string_view utf8, std::size_t position)
{
    return u_isalnum(static_cast<UChar32>(next(utf8, position))) != 0;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

} // namespace

bool isWholeWord(std::string_view utf8, std::size_t start, std::size_t end)
{
    auto before = start;
    while (before > 0 && isContinuation(utf8[--before])) {}
    return (start == 0 || !isLetterAt(utf8, before))
        && (end >= utf8.size() || !isLetterAt(utf8, end));
}

} // namespace text
