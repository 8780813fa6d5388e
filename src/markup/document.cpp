#include "markup/document.h"

#include "text/fold.h"

#include <algorithm>
#include <tuple>

namespace markup {

namespace {

void appendPlain(std::string &result, const std::vector<Inline> &inlines)
{
    for (const auto &piece : inlines) {
        if (piece.kind == InlineKind::Break)
            result += '\n';
        else if (piece.kind == InlineKind::Image)
            result += imageLabel(piece);
        else if (piece.children.empty())
            result += piece.text;
        else
            appendPlain(result, piece.children);
    }
}

void appendPlain(std::string &result, const Block &block)
{
    auto endLine = [&, start = result.size()]() mutable {
        if (result.size() > start)
            result += '\n';
        start = result.size();
    };
    result += block.title;
    endLine();
    result += block.text;
    endLine();
    appendPlain(result, block.inlines);
    endLine();
    for (const auto &inner : block.blocks)
        appendPlain(result, inner);
}

std::string_view nameOf(InlineKind kind)
{
    switch (kind) {
    case InlineKind::Text:
        return "text";
    case InlineKind::Emphasis:
        return "em";
    case InlineKind::Strong:
        return "strong";
    case InlineKind::Strike:
        return "strike";
    case InlineKind::Mark:
        return "mark";
    case InlineKind::Superscript:
        return "sup";
    case InlineKind::Subscript:
        return "sub";
    case InlineKind::Key:
        return "key";
    case InlineKind::Code:
        return "code";
    case InlineKind::Link:
        return "link";
    case InlineKind::Image:
        return "image";
    case InlineKind::Break:
        return "break";
    case InlineKind::FootnoteMark:
        return "footnote";
    case InlineKind::Mention:
        return "mention";
    }
    return {};
}

void appendTree(std::string &result, const std::vector<Inline> &inlines)
{
    for (const auto &piece : inlines) {
        if (piece.kind == InlineKind::Text) {
            result += piece.text;
            continue;
        }
        result += '<';
        result += nameOf(piece.kind);
        if (!piece.target.empty())
            result += ' ' + piece.target;
        if (piece.isFirst)
            result += " first";
        if (piece.goesOn)
            result += " part";
        result += '>';
        result += piece.text;
        appendTree(result, piece.children);
        result += "</>";
    }
}

void appendTree(std::string &result, const std::vector<Block> &blocks, std::size_t depth)
{
    for (const auto &block : blocks) {
        result.append(depth * 2, ' ');
        result += nameOf(block.kind);
        if (block.kind == BlockKind::Heading)
            result += ' ' + std::to_string(block.level);
        if (block.ordered)
            result += " from " + std::to_string(block.start);
        if (block.header)
            result += " header";
        if (block.task != Task::None)
            result += block.task == Task::Done ? " done" : " open";
        if (block.alignment != Alignment::Default)
            result += block.alignment == Alignment::Left ? " left"
                : block.alignment == Alignment::Right    ? " right"
                                                         : " centre";
        if (!block.label.empty())
            result += ' ' + block.label;
        if (!block.title.empty())
            result += " \"" + block.title + '"';
        for (const auto &id : block.ids)
            result += " #" + id;
        if (!block.text.empty())
            result += " | " + block.text;
        if (!block.inlines.empty()) {
            result += ": ";
            appendTree(result, block.inlines);
        }
        result += '\n';
        appendTree(result, block.blocks, depth + 1);
    }
}

bool same(const std::vector<Block> &left, const std::vector<Block> &right)
{
    return std::ranges::equal(left, right,
                              [](const Block &a, const Block &b) { return a.sameAs(b); });
}

} // namespace

std::string_view nameOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
        return "heading";
    case BlockKind::Paragraph:
        return "paragraph";
    case BlockKind::List:
        return "list";
    case BlockKind::Item:
        return "item";
    case BlockKind::Quote:
        return "quote";
    case BlockKind::Callout:
        return "callout";
    case BlockKind::Code:
        return "code";
    case BlockKind::Table:
        return "table";
    case BlockKind::Row:
        return "row";
    case BlockKind::Cell:
        return "cell";
    case BlockKind::Rule:
        return "rule";
    case BlockKind::Footnote:
        return "footnote";
    }
    return {};
}

bool Block::sameAs(const Block &other) const
{
    const auto values = [](const Block &b) {
        return std::tie(b.kind, b.ids, b.inlines, b.level, b.ordered, b.start, b.header, b.task,
                        b.alignment, b.label, b.title, b.text);
    };
    return values(*this) == values(other) && same(blocks, other.blocks);
}

bool Document::sameAs(const Document &other) const
{
    return same(blocks, other.blocks);
}

std::string plainText(const std::vector<Inline> &inlines)
{
    std::string result;
    appendPlain(result, inlines);
    return result;
}

std::string plainText(const Document &document)
{
    std::string result;
    for (const auto &block : document.blocks)
        appendPlain(result, block);
    return result;
}

std::string plainText(const Block &block)
{
    std::string result;
    appendPlain(result, block);
    return result;
}

std::string imageLabel(const Inline &image)
{
    if (!text::trimmed(image.text).empty())
        return image.text;
    const auto address = std::string_view(image.target).substr(0, image.target.find_first_of("?#"));
    return text::percentDecoded(address.substr(address.rfind('/') + 1));
}

std::string toString(const Document &document)
{
    std::string result;
    appendTree(result, document.blocks, 0);
    return result;
}

} // namespace markup
