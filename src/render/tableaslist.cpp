#include "render/tableaslist.h"

#include <utility>

namespace render {

using markup::Block;
using markup::BlockKind;
using markup::Inline;
using markup::InlineKind;

namespace {

Inline textOf(std::string text)
{
    return {InlineKind::Text, std::move(text), {}, {}};
}

Inline strong(std::vector<Inline> children)
{
    return {InlineKind::Strong, {}, {}, std::move(children)};
}

/// The inlines of a cell's first block, if it has nothing else.
const std::vector<Inline> *onlyInlines(const Block &cell)
{
    return cell.blocks.size() == 1 && cell.blocks.front().kind == BlockKind::Paragraph
        ? &cell.blocks.front().inlines
        : nullptr;
}

std::vector<Inline> headOf(const Block *heads, std::size_t column)
{
    if (heads == nullptr || column >= heads->blocks.size())
        return {};
    const auto *inlines = onlyInlines(heads->blocks[column]);
    return inlines == nullptr ? std::vector<Inline>() : *inlines;
}

Block itemOf(const Block &cell, std::vector<Inline> head)
{
    Block item{.kind = BlockKind::Item, .line = cell.line, .ids = cell.ids};
    if (head.empty()) {
        item.blocks = cell.blocks;
        return item;
    }
    Block label{.line = cell.line, .inlines = {strong(std::move(head))}};
    const auto *inlines = onlyInlines(cell);
    if (inlines != nullptr) {
        label.inlines.push_back(textOf(" – "));
        label.inlines.insert(label.inlines.end(), inlines->begin(), inlines->end());
    }
    item.blocks.push_back(std::move(label));
    if (inlines == nullptr)
        item.blocks.insert(item.blocks.end(), cell.blocks.begin(), cell.blocks.end());
    return item;
}

Block rowAsItem(const Block &row, const Block *heads)
{
    Block item{.kind = BlockKind::Item, .line = row.line, .ids = row.ids};
    Block rest{.kind = BlockKind::List, .line = row.line};
    for (std::size_t i = 0; i < row.blocks.size(); ++i) {
        const auto &cell = row.blocks[i];
        const auto *inlines = onlyInlines(cell);
        if (i == 0 && inlines != nullptr)
            item.blocks.push_back(
                {.line = cell.line, .ids = cell.ids, .inlines = {strong(*inlines)}});
        else if (!cell.blocks.empty())
            rest.blocks.push_back(itemOf(cell, headOf(heads, i)));
    }
    if (!rest.blocks.empty())
        item.blocks.push_back(std::move(rest));
    return item;
}

} // namespace

Block tableAsList(const Block &table)
{
    Block list{.kind = BlockKind::List, .line = table.line};
    const Block *heads = nullptr;
    for (const auto &row : table.blocks) {
        if (row.header)
            heads = &row;
        else
            list.blocks.push_back(rowAsItem(row, heads));
    }
    return list;
}

} // namespace render
