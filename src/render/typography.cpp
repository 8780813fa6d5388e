#include "render/typography.h"

#include <algorithm>
#include <array>

namespace render {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::string_view opening = "«";
constexpr std::array<std::string_view, 5> closings = {":", ";", "!", "?", "»"};

bool endsSentence(std::string_view afterMark)
{
    constexpr std::string_view ends = " \n)]\"'.,:;!?";
    return afterMark.empty() || ends.find(afterMark.front()) != std::string_view::npos
        || static_cast<unsigned char>(afterMark.front()) >= 0x80;
}

/// True where text goes on with a mark that French sets off by a space.
bool opensWithMark(std::string_view text)
{
    return std::ranges::any_of(closings, [&](std::string_view mark) {
        return text.starts_with(mark) && endsSentence(text.substr(mark.size()));
    });
}

void setFrenchSpaces(std::vector<markup::Inline> &inlines)
{
    for (auto &piece : inlines) {
        if (piece.kind == markup::InlineKind::Text)
            piece.text = withFrenchSpaces(piece.text);
        setFrenchSpaces(piece.children);
    }
}

void setFrenchSpaces(std::vector<markup::Block> &blocks)
{
    for (auto &block : blocks) {
        setFrenchSpaces(block.inlines);
        setFrenchSpaces(block.blocks);
    }
}

} // namespace

std::string withFrenchSpaces(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool setOff = text[i] == ' '
            && (opensWithMark(text.substr(i + 1)) || std::string_view(result).ends_with(opening));
        if (setOff)
            result += noBreakSpace;
        else
            result += text[i];
    }
    return result;
}

void setFrenchSpaces(markup::Document &page)
{
    setFrenchSpaces(page.blocks);
}

} // namespace render
