#include "mentions/runningtext.h"

namespace mentions {

namespace {

using markup::Inline;
using markup::InlineKind;

constexpr std::string_view unitSeparator = "\x1f"; ///< which no page can hold

} // namespace

std::string_view separatorFor(const Inline &piece)
{
    switch (piece.kind) {
    case InlineKind::Break:
        return "\n";
    case InlineKind::Code:
    case InlineKind::Image:
    case InlineKind::FootnoteMark:
        return unitSeparator;
    default:
        return {};
    }
}

void appendRunning(std::string &text, std::vector<Range> &mentions,
                   const std::vector<Inline> &inlines)
{
    for (const auto &piece : inlines) {
        const auto start = text.size();
        if (piece.kind == InlineKind::Text)
            text += piece.text;
        else if (piece.children.empty())
            text += separatorFor(piece);
        else
            appendRunning(text, mentions, piece.children);
        if (piece.kind == InlineKind::Mention)
            mentions.push_back({start, text.size()});
    }
}

void keepBeside(const std::vector<Range> &mentions, std::vector<Found> &found)
{
    auto next = mentions.begin();
    std::erase_if(found, [&](const Found &one) {
        while (next != mentions.end() && next->end <= one.start)
            ++next;
        return next != mentions.end() && next->start < one.end;
    });
}

bool beginsSentence(std::string_view text, std::size_t at)
{
    const auto before = text.substr(0, at);
    const auto last = before.find_last_not_of(" \n\t\"'([*");
    return last == std::string_view::npos
        || std::string_view(".!?:").find(before[last]) != std::string_view::npos
        || before.substr(0, last + 1).ends_with("«") || before.substr(0, last + 1).ends_with("“")
        || before.substr(0, last + 1).ends_with("…");
}

} // namespace mentions
