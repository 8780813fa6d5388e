#include "markup/attributes.h"

#include "markup/whitespace.h"
#include "text/fold.h"

#include <algorithm>

namespace markup {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What stands between the braces of an attribute list: "#id", ".class", ": .class",
/// "target=_blank".
bool isAttributeList(std::string_view inside)
{
    if (inside.starts_with(':'))
        return true;
    inside = text::trimmed(inside);
    if (inside.size() < 2)
        return false;
    if (inside.front() == '#')
        return inside[1] != ' ' && inside[1] != '#';
    return isLetter(inside[inside.front() == '.' ? 1 : 0])
        && (inside.front() == '.' || inside.find('=') < inside.find(' '));
}

void keepIds(std::string_view list, std::vector<std::string> &ids)
{
    for (auto at = list.find('#'); at != std::string_view::npos; at = list.find('#', at + 1)) {
        const auto end = std::min(list.find_first_of(" \t.#", at + 1), list.size());
        if (end > at + 1)
            ids.emplace_back(list.substr(at + 1, end - at - 1));
    }
}

/// Takes attribute lists out of a text. Those with a colon go wherever they stand; the others only
/// behind a link, an image or code, and at the end of the block.
void takeLists(std::string &text, bool behindElement, bool atEnd, std::vector<std::string> &ids)
{
    for (auto at = text.find('{'); at != std::string::npos; at = text.find('{', at)) {
        const auto end = text.find('}', at);
        if (end == std::string::npos)
            return;
        const auto inside = std::string_view(text).substr(at + 1, end - at - 1);
        const bool placed = inside.starts_with(':') || (behindElement && at == 0)
            || (atEnd && text::trimmed(std::string_view(text).substr(end + 1)).empty());
        if (!placed || !isAttributeList(inside)) {
            ++at;
            continue;
        }
        keepIds(inside, ids);
        text.erase(at, end + 1 - at);
    }
}

void takeLists(Block &block)
{
    auto &inlines = block.inlines;
    for (std::size_t i = 0; i < inlines.size(); ++i) {
        if (inlines[i].kind != InlineKind::Text)
            continue;
        const bool behindElement = i > 0 && inlines[i - 1].kind != InlineKind::Break;
        takeLists(inlines[i].text, behindElement, i + 1 == inlines.size(), block.ids);
    }
    tidySpace(inlines);
}

/// Where "==text==" stands in a text: not around spaces, not part of a longer run of "=".
struct MarkPlace {
    std::size_t start = std::string::npos;
    std::size_t end = 0; ///< of the closing "=="
};

MarkPlace findMark(std::string_view text)
{
    for (auto start = text.find("=="); start != std::string_view::npos;
         start = text.find("==", start + 1)) {
        const auto content = start + 2;
        const auto close = text.find("==", content);
        if (close == std::string_view::npos)
            return {};
        const bool tight = close > content && text[content] != ' ' && text[content] != '='
            && text[close - 1] != ' ';
        const bool alone = (start == 0 || text[start - 1] != '=')
            && (close + 2 >= text.size() || text[close + 2] != '=');
        if (tight && alone)
            return {start, close + 2};
    }
    return {};
}

void readMarks(std::vector<Inline> &inlines)
{
    std::vector<Inline> result;
    for (auto &piece : inlines) {
        if (piece.kind != InlineKind::Text) {
            readMarks(piece.children);
            result.push_back(std::move(piece));
            continue;
        }
        auto rest = std::string_view(piece.text);
        for (auto mark = findMark(rest); mark.start != std::string::npos; mark = findMark(rest)) {
            if (mark.start > 0)
                result.push_back(
                    {InlineKind::Text, std::string(rest.substr(0, mark.start)), {}, {}});
            const auto content = rest.substr(mark.start + 2, mark.end - mark.start - 4);
            result.push_back(
                {InlineKind::Mark, {}, {}, {{InlineKind::Text, std::string(content), {}, {}}}});
            rest.remove_prefix(mark.end);
        }
        if (!rest.empty())
            result.push_back({InlineKind::Text, std::string(rest), {}, {}});
    }
    inlines = std::move(result);
}

} // namespace

void readAttributes(Block &block)
{
    auto &inlines = block.inlines;
    if (inlines.empty())
        return;
    takeLists(block);
    readMarks(inlines);
    if (inlines.size() == 2 && inlines[0].text == ":" && inlines[1].kind == InlineKind::Link)
        inlines.erase(inlines.begin());
}

} // namespace markup
