#include "markup/prose.h"

#include "text/utf8.h"

#include <algorithm>

namespace markup {

namespace {

/// Calls visit with every Text in order, and with null for each piece that is not prose.
template <typename Inlines, typename Visit>
void visit(Inlines &inlines, const Visit &visitor)
{
    for (auto &piece : inlines) {
        switch (piece.kind) {
        case InlineKind::Text:
            visitor(&piece, opaqueCharacter);
            break;
        case InlineKind::Break:
            visitor(nullptr, brokenLine);
            break;
        case InlineKind::Code:
        case InlineKind::Key:
        case InlineKind::Image:
        case InlineKind::FootnoteMark:
            visitor(nullptr, opaqueCharacter);
            break;
        default:
            visit(piece.children, visitor);
        }
    }
}

constexpr auto noPiece = static_cast<std::uint32_t>(-1);

void append(Prose &prose, std::string_view utf8, std::uint32_t piece)
{
    for (std::size_t at = 0; at < utf8.size();)
        prose.push_back({text::next(utf8, at), piece, false});
}

bool isNoProse(const ProseCharacter *word, std::size_t size)
{
    const auto at = [&](std::size_t i) { return i < size ? word[i].character : U' '; };
    bool slash = false;
    bool dotInside = false;
    for (std::size_t i = 0; i < size; ++i) {
        const auto c = at(i);
        const bool twoColons = c == U':' && at(i + 1) == U':';
        const bool address = c == U':' && at(i + 1) == U'/' && at(i + 2) == U'/';
        const bool ratio = i > 0 && c == U':' && isDigit(at(i - 1)) && isDigit(at(i + 1));
        const bool call = c == U'(' && at(i + 1) == U')';
        if (c == U'@' || c == U'\\' || c == U'=' || c == U'&' || twoColons || address || ratio
            || call)
            return true;
        slash = slash || c == U'/';
        dotInside = dotInside || (c == U'.' && isLetter(at(i + 1)));
    }
    return slash && (dotInside || at(0) == U'/' || at(0) == U'~');
}

bool partsWords(char32_t character)
{
    return isSpace(character) || character == brokenLine || character == U'«' || character == U'»';
}

} // namespace

void guardWords(Prose &prose)
{
    for (std::size_t start = 0; start < prose.size();) {
        auto end = start;
        while (end < prose.size() && !partsWords(prose[end].character))
            ++end;
        if (end > start && isNoProse(&prose[start], end - start))
            for (auto i = start; i < end; ++i)
                prose[i].isGuarded = true;
        start = std::max(end, start + 1);
    }
}

Prose proseOf(const std::vector<Inline> &inlines)
{
    Prose prose;
    std::uint32_t count = 0;
    visit(inlines, [&](const Inline *piece, char32_t standIn) {
        if (piece != nullptr)
            append(prose, piece->text, count++);
        else
            prose.push_back({standIn, noPiece, false});
    });
    guardWords(prose);
    return prose;
}

Prose proseOf(std::string_view utf8)
{
    Prose prose;
    append(prose, utf8, 0);
    guardWords(prose);
    return prose;
}

void putBack(const Prose &prose, std::vector<Inline> &inlines)
{
    std::vector<std::string *> texts;
    visit(inlines, [&](Inline *piece, char32_t) {
        if (piece != nullptr) {
            piece->text.clear();
            texts.push_back(&piece->text);
        }
    });
    for (const auto &sign : prose)
        if (sign.piece != noPiece)
            text::append(*texts[sign.piece], sign.character);
}

std::string toUtf8(const Prose &prose)
{
    std::string result;
    for (const auto &sign : prose)
        text::append(result, sign.character);
    return result;
}

bool isNoBreakSpace(char32_t character)
{
    return character == U'\u00A0' || character == U'\u202F';
}

bool isSpace(char32_t character)
{
    return character == U' ' || character == U'\n' || character == U'\t'
        || isNoBreakSpace(character);
}

bool isLetter(char32_t character)
{
    const bool ascii =
        (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
    return ascii
        || (character >= U'\u00C0' && character < U'\u0250' && character != U'\u00D7'
            && character != U'\u00F7');
}

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

} // namespace markup
