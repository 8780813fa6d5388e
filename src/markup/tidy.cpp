#include "markup/addresses.h"
#include "markup/attributes.h"
#include "markup/headings.h"
#include "markup/parsepaths.h"
#include "markup/whitespace.h"
#include "text/fold.h"

#include <algorithm>

namespace markup {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

/// True if it would be invisible.
bool isEmpty(const std::vector<Inline> &inlines)
{
    return std::ranges::all_of(inlines, [](const Inline &piece) {
        switch (piece.kind) {
        case InlineKind::Image:
        case InlineKind::FootnoteMark:
            return false;
        case InlineKind::Text:
        case InlineKind::Code: {
            auto rest = std::string_view(piece.text);
            while (!rest.empty()) {
                const auto space = rest.starts_with(noBreakSpace) ? noBreakSpace.size()
                    : rest.front() == ' '                         ? 1U
                                                                  : 0U;
                if (space == 0)
                    return false;
                rest.remove_prefix(space);
            }
            return true;
        }
        default:
            return isEmpty(piece.children);
        }
    });
}

bool isEmpty(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
    case BlockKind::Paragraph:
        return isEmpty(block.inlines);
    case BlockKind::List:
    case BlockKind::Table:
    case BlockKind::Row:
    case BlockKind::Quote:
        return block.blocks.empty();
    case BlockKind::Callout:
        return block.blocks.empty() && block.title.empty();
    default:
        return false;
    }
}

/// "> [!NOTE]": a quote that is a callout.
void readAlert(Block &quote)
{
    if (quote.blocks.empty() || quote.blocks.front().kind != BlockKind::Paragraph)
        return;
    auto &inlines = quote.blocks.front().inlines;
    if (inlines.empty() || inlines.front().kind != InlineKind::Text
        || !inlines.front().text.starts_with("[!"))
        return;
    auto &text = inlines.front().text;
    const auto end = text.find(']');
    const auto type = text::asciiLower(std::string_view(text).substr(2, end - 2));
    const bool word = end != std::string::npos && !type.empty()
        && std::ranges::all_of(type, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!word)
        return;
    quote.kind = BlockKind::Callout;
    quote.label = type;
    text = text.substr(end + 1);
    tidySpace(inlines);
    if (!inlines.empty() && inlines.front().kind == InlineKind::Break)
        inlines.erase(inlines.begin());
    if (quote.blocks.size() > 1 && isEmpty(quote.blocks.front())) { // a list or a table follows
        std::ranges::move(quote.blocks.front().ids, std::back_inserter(quote.ids));
        quote.blocks.erase(quote.blocks.begin());
    }
}

/// "- TOC {:toc}": the place of a table of contents made by a generator.
bool isContentsPlace(const Block &block)
{
    return block.kind == BlockKind::List && block.blocks.size() == 1
        && block.blocks.front().blocks.size() == 1
        && plainText(block.blocks.front().blocks.front().inlines).find("{:toc")
        != std::string::npos;
}

void tidyBlock(Block &block);

void tidyBlocks(std::vector<Block> &blocks)
{
    std::vector<Block> kept;
    std::vector<std::string> ids; // of blocks that are left out: the next one carries them
    for (auto &block : blocks) {
        if (isContentsPlace(block))
            continue;
        tidyBlock(block);
        if (isEmpty(block)) {
            std::ranges::move(block.ids, std::back_inserter(ids));
            continue;
        }
        block.ids.insert(block.ids.begin(), ids.begin(), ids.end());
        ids.clear();
        kept.push_back(std::move(block));
    }
    if (!kept.empty())
        std::ranges::move(ids, std::back_inserter(kept.back().ids));
    blocks = std::move(kept);
}

void tidyBlock(Block &block)
{
    tidySpace(block.inlines);
    readAttributes(block);
    readAddresses(block.inlines);
    tidyBlocks(block.blocks);
    if (block.kind == BlockKind::Quote)
        readAlert(block);
    if (block.kind == BlockKind::Code && block.text.ends_with('\n'))
        block.text.pop_back();
}

} // namespace

void tidy(Document &document)
{
    tidyBlocks(document.blocks);
    nameHeadings(document);
}

} // namespace markup
