#include "search/folding.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace search {

namespace {

bool isUnspaced(char32_t codePoint)
{
    const auto c = static_cast<UChar32>(codePoint);
    if (u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return true;
    UErrorCode status = U_ZERO_ERROR;
    const auto script = uscript_getScript(c, &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

Folding::Kind kindOf(std::string_view folded)
{
    if (folded.empty())
        return Folding::Kind::Ignored;
    bool letters = false;
    bool others = false;
    for (std::size_t at = 0; at < folded.size();)
        (u_isalnum(static_cast<UChar32>(text::next(folded, at))) != 0 ? letters : others) = true;
    if (!letters)
        return Folding::Kind::Separator;
    return others ? Folding::Kind::Mixed : Folding::Kind::Word;
}

Folding::Entry entryOf(char32_t codePoint)
{
    Folding::Entry entry;
    if (codePoint >= 0xD800 && codePoint < 0xE000) // no characters; UTF-8 cannot say them
        return entry;
    std::string utf8;
    text::append(utf8, codePoint);
    const auto folded = text::fold(utf8).substr(0, entry.bytes.size());
    entry.kind = kindOf(folded);
    entry.unspaced = isUnspaced(codePoint);
    entry.size = static_cast<std::uint8_t>(folded.size());
    std::ranges::copy(folded, entry.bytes.begin());
    return entry;
}

} // namespace

const Folding::Entry &Folding::slow(char32_t codePoint)
{
    const auto number = codePoint / blockSize;
    if (number >= m_blocks.size()) {
        m_beyond = entryOf(codePoint);
        return m_beyond;
    }
    auto &block = m_blocks[number];
    block = std::make_unique<Block>();
    for (std::size_t i = 0; i < blockSize; ++i)
        (*block)[i] = entryOf(static_cast<char32_t>(number * blockSize + i));
    return (*block)[codePoint % blockSize];
}

} // namespace search
