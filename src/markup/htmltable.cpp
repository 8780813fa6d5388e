#include "markup/gumbo.h"
#include "markup/htmlreader.h"
#include "text/fold.h"

#include <gumbo.h>

namespace markup {

using namespace gumbo;

namespace {

Alignment alignmentOf(const Node *cell)
{
    const auto value = text::asciiLower(attribute(cell, "align"));
    if (value == "left")
        return Alignment::Left;
    if (value == "center")
        return Alignment::Centre;
    return value == "right" ? Alignment::Right : Alignment::Default;
}

} // namespace

void HtmlReader::readTable(const Node *node, Flow &flow)
{
    flush(flow);
    collectId(node, flow);
    eachChild(node, [&](const Node *child) {
        if (tagOf(child) == GUMBO_TAG_CAPTION)
            readNode(child, flow);
    });
    Block table{.kind = BlockKind::Table, .line = lineOf(node, flow)};
    readRows(node, table, false);
    if (!table.blocks.empty())
        add(flow, std::move(table));
}

void HtmlReader::readRows(const Node *node, Block &table, bool header)
{
    eachChild(node, [&](const Node *child) {
        const auto tag = tagOf(child);
        if (tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT)
            readRows(child, table, tag == GUMBO_TAG_THEAD);
        if (tag != GUMBO_TAG_TR)
            return;
        Flow outer;
        outer.line = table.line;
        Block row{.kind = BlockKind::Row, .line = lineOf(child, outer), .header = header};
        eachChild(child, [&](const Node *cellNode) {
            if (tagOf(cellNode) != GUMBO_TAG_TD && tagOf(cellNode) != GUMBO_TAG_TH)
                return;
            Block cell{.kind = BlockKind::Cell, .line = row.line};
            cell.header = header || tagOf(cellNode) == GUMBO_TAG_TH;
            cell.alignment = alignmentOf(cellNode);
            cell.blocks = flowOf(cellNode, row.line).blocks;
            row.blocks.push_back(std::move(cell));
        });
        table.blocks.push_back(std::move(row));
    });
}

} // namespace markup
