#include "markup/typography.h"

#include "markup/prose.h"

#include <algorithm>
#include <string_view>

namespace markup {

namespace {

constexpr char32_t noBreakSpace = U'\u00A0';
constexpr char32_t narrowSpace = U'\u202F';
constexpr char32_t nothing = 0;

bool isOneOf(char32_t character, std::u32string_view set)
{
    return character != nothing && set.find(character) != std::u32string_view::npos;
}

bool isEdge(char32_t character)
{
    return character == nothing || character == brokenLine;
}

bool isWordSign(char32_t character)
{
    return isLetter(character) || isDigit(character);
}

char32_t at(const Prose &prose, std::size_t i)
{
    return i < prose.size() ? prose[i].character : nothing;
}

char32_t before(const Prose &prose, std::size_t i)
{
    return i > 0 ? prose[i - 1].character : nothing;
}

void removeInvisible(Prose &prose)
{
    const auto removed = std::erase_if(prose, [](const ProseCharacter &sign) {
        return sign.character == U'\u200B' || sign.character == U'\uFEFF';
    });
    if (removed > 0)
        guardWords(prose);
}

void setApostrophes(Prose &prose)
{
    for (std::size_t i = 1; i + 1 < prose.size(); ++i) {
        const auto next = prose[i + 1].character;
        if (prose[i].character == U'\'' && !prose[i].isGuarded && isLetter(prose[i - 1].character)
            && (isWordSign(next) || isOneOf(next, U"«\"\uFFFC")))
            prose[i].character = U'’';
    }
}

/// Turns straight quotation marks into « and », or “ and ” inside others, if they alternate
/// correctly.
void setQuotes(Prose &prose)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < prose.size(); ++i)
        if (prose[i].character == U'"')
            places.push_back(i);
    if (places.empty() || places.size() % 2 == 1)
        return;
    for (std::size_t n = 0; n < places.size(); ++n) {
        const auto i = places[n];
        const auto left = before(prose, i);
        const auto right = at(prose, i + 1);
        const bool opens = (isEdge(left) || isSpace(left) || isOneOf(left, U"([«’'–—"))
            && !isEdge(right) && !isSpace(right);
        const bool closes = !isEdge(left) && !isSpace(left)
            && (isEdge(right) || isSpace(right) || isOneOf(right, U")]».,;:!?…–—\uFFFC"));
        if (prose[i].isGuarded || (n % 2 == 0 ? !opens : !closes))
            return;
    }
    int open = 0;
    std::size_t next = 0;
    bool isInner = false;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        auto &character = prose[i].character;
        if (next < places.size() && places[next] == i) {
            const bool opens = next++ % 2 == 0;
            if (opens)
                isInner = open > 0;
            character = opens ? (isInner ? U'“' : U'«') : (isInner ? U'”' : U'»');
        }
        open += character == U'«' ? 1 : character == U'»' ? -1 : 0;
    }
}

/// The space required before the character at a position which begins a word, or nothing.
char32_t spaceBefore(const Prose &prose, std::size_t i, char32_t left)
{
    const auto sign = at(prose, i);
    const auto after = at(prose, i + 1);
    if (sign == U'»')
        return noBreakSpace;
    if (sign == U'%')
        return isDigit(left) && !isWordSign(after) ? noBreakSpace : nothing;
    if (sign == U':' || sign == U';') {
        const bool alone = isEdge(after) || isSpace(after) || isOneOf(after, U"«“»\uFFFC");
        return !alone ? nothing : sign == U':' ? noBreakSpace : narrowSpace;
    }
    if (sign != U'!' && sign != U'?')
        return nothing;
    while (isOneOf(at(prose, i), U"!?…"))
        ++i;
    const auto end = at(prose, i);
    return isEdge(end) || isSpace(end) || isOneOf(end, U")]”»\"'.,;:–—\uFFFC") ? narrowSpace
                                                                               : nothing;
}

/// Sets the spaces of a run of prose.
class Spacer
{
public:
    explicit Spacer(const Prose &prose) : m_prose(prose) { m_set.reserve(prose.size() + 8); }

    Prose run()
    {
        for (std::size_t i = 0; i < m_prose.size();) {
            if (isSpace(m_prose[i].character)) {
                i = setRun(i);
                continue;
            }
            if (const auto space = missingBefore(i))
                m_set.push_back({space, pieceOfMissing(i), false});
            m_set.push_back(m_prose[i++]);
        }
        return std::move(m_set);
    }

private:
    char32_t left() const { return m_set.empty() ? nothing : m_set.back().character; }

    std::size_t setRun(std::size_t start)
    {
        auto end = start;
        auto kept = start;
        bool holdsNoBreak = false;
        for (; end < m_prose.size() && isSpace(m_prose[end].character); ++end)
            if (isNoBreakSpace(m_prose[end].character) && !holdsNoBreak) {
                holdsNoBreak = true;
                kept = end;
            }
        const auto next = at(m_prose, end);
        const bool atEdge = isEdge(left()) || isEdge(next);
        auto space = left() == U'«' ? noBreakSpace : spaceBefore(m_prose, end, left());
        if (space != nothing && !atEdge) {
            m_set.push_back({space, m_prose[start].piece, false});
        } else if (!holdsNoBreak) {
            m_set.insert(m_set.end(), m_prose.begin() + static_cast<std::ptrdiff_t>(start),
                         m_prose.begin() + static_cast<std::ptrdiff_t>(end));
        } else if (!atEdge) {
            auto sign = m_prose[kept];
            if (!takesNoBreakSpace(left(), next))
                sign.character = U' ';
            m_set.push_back(sign);
        }
        return end;
    }

    /// The space required between the last character written and the one at a position.
    char32_t missingBefore(std::size_t i) const
    {
        const auto sign = m_prose[i].character;
        if (isEdge(left()) || isEdge(sign) || isSpace(left()))
            return nothing;
        if (left() == U'«' || sign == U'»')
            return left() == U'«' && sign == U'»' ? nothing : noBreakSpace;
        if (m_prose[i].isGuarded || sign == U':')
            return nothing;
        if (!isWordSign(left()) && !isOneOf(left(), U")]”»"))
            return nothing;
        return spaceBefore(m_prose, i, left());
    }

    /// The sign's own piece, unless that is none.
    std::uint32_t pieceOfMissing(std::size_t i) const
    {
        return left() == U'«' ? m_set.back().piece : m_prose[i].piece;
    }

    const Prose &m_prose;
    Prose m_set;
};

/// Whether there is anything that setting may change: most texts have a comma and letters.
bool holdsSigns(const Prose &prose)
{
    return std::ranges::any_of(prose, [](const ProseCharacter &sign) {
        return isOneOf(sign.character, U":;!?%«»'\"\u00A0\u202F\u200B\uFEFF");
    });
}

void setFrench(std::vector<Block> &blocks)
{
    for (auto &block : blocks) {
        if (!block.title.empty())
            block.title = inFrench(block.title);
        if (!block.inlines.empty()) {
            auto prose = proseOf(block.inlines);
            if (holdsSigns(prose))
                putBack(inFrench(std::move(prose)), block.inlines);
        }
        setFrench(block.blocks);
    }
}

} // namespace

bool takesNoBreakSpace(char32_t left, char32_t right)
{
    return isDigit(left) || isDigit(right) || isOneOf(left, U"–—") || isOneOf(right, U"–—");
}

void setFrench(Document &page)
{
    setFrench(page.blocks);
}

std::string inFrench(std::string_view utf8)
{
    return toUtf8(inFrench(proseOf(utf8)));
}

Prose inFrench(Prose prose)
{
    removeInvisible(prose);
    setApostrophes(prose);
    setQuotes(prose);
    return Spacer(prose).run();
}

} // namespace markup
