#include "markup/gumbo.h"
#include "markup/htmlreader.h"
#include "markup/htmltags.h"

#include <gumbo.h>

#include <algorithm>

namespace markup {

using namespace gumbo;

void HtmlReader::readList(const Node *node, Flow &flow)
{
    flush(flow);
    collectId(node, flow);
    Block list{.kind = BlockKind::List, .line = lineOf(node, flow)};
    list.ordered = tagOf(node) == GUMBO_TAG_OL;
    list.start = list.ordered ? numberOf(attribute(node, "start"), 1) : 1;
    eachChild(node, [&](const Node *child) {
        if (tagOf(child) == GUMBO_TAG_LI) {
            list.blocks.push_back(readItem(child, list.line));
        } else if (isElement(child)) { // a list set directly into a list belongs to the item before
            if (list.blocks.empty())
                list.blocks.push_back({.kind = BlockKind::Item, .line = list.line});
            Flow inner;
            inner.line = list.line;
            readNode(child, inner);
            flush(inner);
            std::ranges::move(inner.blocks, std::back_inserter(list.blocks.back().blocks));
        }
    });
    if (!list.blocks.empty())
        add(flow, std::move(list));
}

Block HtmlReader::readItem(const Node *node, int line)
{
    Flow outer;
    outer.line = line;
    Block item{.kind = BlockKind::Item, .line = lineOf(node, outer)};
    auto inner = flowOf(node, item.line, true);
    if (const auto id = attribute(node, "id"); !id.empty())
        item.ids.emplace_back(id);
    item.task = inner.task;
    item.blocks = std::move(inner.blocks);
    return item;
}

void HtmlReader::readDefinitions(const Node *node, Flow &flow)
{
    flush(flow);
    eachChild(node, [&](const Node *child) {
        collectId(child, flow);
        if (tagOf(child) == GUMBO_TAG_DT) {
            wrap(InlineKind::Strong, {}, child, flow);
            flush(flow);
        } else if (isElement(child)) {
            readNode(child, flow);
        }
    });
}

void HtmlReader::readFootnotes(const Node *node, const Flow &flow)
{
    eachChild(node, [&](const Node *list) {
        eachChild(list, [&](const Node *child) {
            if (tagOf(child) != GUMBO_TAG_LI)
                return;
            auto footnote = readItem(child, flow.line);
            footnote.kind = BlockKind::Footnote;
            footnote.label = std::to_string(m_footnotes.size() + 1);
            footnote.ids = {"fn-" + footnote.label};
            m_footnotes.push_back(std::move(footnote));
        });
    });
}

} // namespace markup
