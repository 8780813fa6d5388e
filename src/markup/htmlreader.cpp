#include "markup/htmlreader.h"

#include "markup/gumbo.h"
#include "markup/htmltags.h"
#include "text/fold.h"

#include <gumbo.h>

#include <algorithm>
#include <charconv>

namespace markup {

using namespace gumbo;

namespace {

constexpr int maximumElements = 128;

/// The summary of a <details> is the title of its callout.
bool isSummary(const Node *node)
{
    return tagOf(node) == GUMBO_TAG_SUMMARY && tagOf(node->parent) == GUMBO_TAG_DETAILS;
}

} // namespace

std::optional<Document> HtmlReader::read(const Node *root)
{
    auto flow = flowOf(root, 0);
    if (m_tooDeep)
        return std::nullopt;
    std::ranges::move(m_footnotes, std::back_inserter(flow.blocks));
    return Document{std::move(flow.blocks)};
}

HtmlReader::Flow HtmlReader::flowOf(const Node *parent, int line, bool isItem)
{
    Flow flow;
    flow.line = line;
    flow.isItem = isItem;
    readChildren(parent, flow);
    flush(flow);
    if (!flow.ids.empty() && !flow.blocks.empty())
        std::ranges::move(flow.ids, std::back_inserter(flow.blocks.back().ids));
    return flow;
}

void HtmlReader::readChildren(const Node *parent, Flow &flow)
{
    if (++m_depth > maximumElements)
        m_tooDeep = true;
    if (!m_tooDeep)
        eachChild(parent, [&](const Node *child) { readNode(child, flow); });
    --m_depth;
}

void HtmlReader::readNode(const Node *node, Flow &flow)
{
    if (isText(node)) {
        flow.inlines.push_back({InlineKind::Text, node->v.text.text, {}, {}});
    } else if (isElement(node) && !isDropped(tagOf(node)) && !isSummary(node)) {
        if (!readBlock(node, flow))
            readInline(node, flow);
    }
}

bool HtmlReader::readBlock(const Node *node, Flow &flow)
{
    const auto tag = tagOf(node);
    switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        readHeading(node, flow, tag - GUMBO_TAG_H1 + 1);
        return true;
    case GUMBO_TAG_P:
        readParagraph(node, flow);
        return true;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        readList(node, flow);
        return true;
    case GUMBO_TAG_BLOCKQUOTE:
        flush(flow);
        collectId(node, flow);
        add(flow,
            {.kind = BlockKind::Quote,
             .line = lineOf(node, flow),
             .blocks = flowOf(node, lineOf(node, flow)).blocks});
        return true;
    case GUMBO_TAG_PRE:
        readCode(node, flow);
        return true;
    case GUMBO_TAG_HR:
        flush(flow);
        add(flow, {.kind = BlockKind::Rule, .line = lineOf(node, flow)});
        return true;
    case GUMBO_TAG_TABLE:
        readTable(node, flow);
        return true;
    case GUMBO_TAG_DL:
        readDefinitions(node, flow);
        return true;
    case GUMBO_TAG_DETAILS:
        readDetails(node, flow);
        return true;
    case GUMBO_TAG_SECTION:
        if (hasAttribute(node, "data-footnotes")) {
            readFootnotes(node, flow);
            return true;
        }
        break;
    default:
        break;
    }
    if (const auto label = calloutLabel(node)) {
        readCallout(node, flow, *label, std::string(attribute(node, "title")));
        return true;
    }
    if (!isTransparentBlock(tag) && tag != GUMBO_TAG_LI)
        return false;
    flush(flow);
    collectId(node, flow);
    readChildren(node, flow);
    flush(flow);
    return true;
}

void HtmlReader::readHeading(const Node *node, Flow &flow, int level)
{
    flush(flow);
    collectId(node, flow);
    auto inner = flowOf(node, lineOf(node, flow));
    Block heading{.kind = BlockKind::Heading, .line = lineOf(node, flow), .level = level};
    for (auto &block : inner.blocks) {
        std::ranges::move(block.ids, std::back_inserter(heading.ids));
        std::ranges::move(block.inlines, std::back_inserter(heading.inlines));
    }
    add(flow, std::move(heading));
}

void HtmlReader::readParagraph(const Node *node, Flow &flow)
{
    flush(flow);
    collectId(node, flow);
    const auto outerLine = flow.line;
    flow.line = lineOf(node, flow);
    readChildren(node, flow);
    flush(flow);
    flow.line = outerLine;
}

void HtmlReader::readCallout(const Node *node, Flow &flow, std::string label, std::string title)
{
    flush(flow);
    collectId(node, flow);
    Block callout{.kind = BlockKind::Callout, .line = lineOf(node, flow)};
    callout.label = std::move(label);
    callout.title = calloutTitle(title);
    callout.blocks = flowOf(node, callout.line).blocks;
    if (!callout.blocks.empty() || !callout.title.empty())
        add(flow, std::move(callout));
}

void HtmlReader::readDetails(const Node *node, Flow &flow)
{
    std::string title;
    eachChild(node, [&](const Node *inner) {
        if (tagOf(inner) == GUMBO_TAG_SUMMARY)
            title += textOf(inner);
    });
    readCallout(node, flow, "details", std::move(title));
}

void HtmlReader::readCode(const Node *node, Flow &flow)
{
    flush(flow);
    collectId(node, flow);
    Block code{.kind = BlockKind::Code, .line = lineOf(node, flow)};
    code.text = textOf(node);
    eachChild(node, [&](const Node *child) {
        const auto language = attribute(child, "class");
        if (tagOf(child) == GUMBO_TAG_CODE && language.starts_with("language-"))
            code.label = language.substr(std::string_view("language-").size());
    });
    add(flow, std::move(code));
}

void HtmlReader::collectId(const Node *node, Flow &flow)
{
    for (const auto *name : {"id", "name"}) {
        const auto value = attribute(node, name);
        const bool counts = std::string_view(name) == "id" || tagOf(node) == GUMBO_TAG_A;
        if (counts && !value.empty() && !hasAttribute(node, "data-footnote-ref")
            && std::ranges::find(flow.ids, value) == flow.ids.end())
            flow.ids.emplace_back(value);
    }
}

void HtmlReader::flush(Flow &flow)
{
    auto inlines = std::move(flow.inlines);
    flow.inlines.clear();
    if (isBlank(inlines))
        return;
    add(flow, {.kind = BlockKind::Paragraph, .line = flow.line, .inlines = std::move(inlines)});
}

void HtmlReader::add(Flow &flow, Block block)
{
    std::ranges::move(flow.ids, std::back_inserter(block.ids));
    flow.ids.clear();
    flow.blocks.push_back(std::move(block));
}

int HtmlReader::lineOf(const Node *node, const Flow &flow) const
{
    const auto place = attribute(node, "data-sourcepos");
    return place.empty() ? flow.line : m_lines(numberOf(place, 0));
}

} // namespace markup
