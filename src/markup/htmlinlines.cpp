#include "markup/gumbo.h"
#include "markup/htmlreader.h"
#include "markup/htmltags.h"
#include "text/fold.h"

#include <gumbo.h>

#include <algorithm>

namespace markup {

using namespace gumbo;

void HtmlReader::readInline(const Node *node, Flow &flow)
{
    collectId(node, flow);
    if (hasBlockInside(node)) {
        readChildren(node, flow);
        return;
    }
    switch (tagOf(node)) {
    case GUMBO_TAG_BR:
        flow.inlines.push_back({InlineKind::Break, {}, {}, {}});
        break;
    case GUMBO_TAG_IMG:
        flow.inlines.push_back({InlineKind::Image,
                                std::string(attribute(node, "alt")),
                                addressOf(attribute(node, "src")),
                                {}});
        break;
    case GUMBO_TAG_INPUT:
        readCheckBox(node, flow);
        break;
    case GUMBO_TAG_A:
        if (hasAttribute(node, "data-footnote-backref"))
            break;
        if (hasAttribute(node, "href"))
            wrap(InlineKind::Link, addressOf(attribute(node, "href")), node, flow);
        else
            readChildren(node, flow);
        break;
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        wrap(InlineKind::Strong, {}, node, flow);
        break;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        wrap(InlineKind::Emphasis, {}, node, flow);
        break;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        wrap(InlineKind::Strike, {}, node, flow);
        break;
    case GUMBO_TAG_MARK:
        wrap(InlineKind::Mark, {}, node, flow);
        break;
    case GUMBO_TAG_SUP:
        if (attribute(node, "class") == "footnote-ref" && numberOf(textOf(node), 0) > 0)
            flow.inlines.push_back(
                {InlineKind::FootnoteMark, textOf(node), "fn-" + textOf(node), {}});
        else
            wrap(InlineKind::Superscript, {}, node, flow);
        break;
    case GUMBO_TAG_SUB:
        wrap(InlineKind::Subscript, {}, node, flow);
        break;
    case GUMBO_TAG_KBD:
        wrap(InlineKind::Key, {}, node, flow);
        break;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        flow.inlines.push_back({InlineKind::Code, textOf(node), {}, {}});
        break;
    default:
        readChildren(node, flow);
    }
}

void HtmlReader::wrap(InlineKind kind, std::string target, const Node *node, Flow &flow)
{
    Flow inner;
    readChildren(node, inner);
    std::ranges::move(inner.ids, std::back_inserter(flow.ids));
    flow.inlines.push_back({kind, {}, std::move(target), std::move(inner.inlines)});
}

void HtmlReader::readCheckBox(const Node *node, Flow &flow)
{
    if (text::asciiLower(attribute(node, "type")) != "checkbox")
        return;
    const bool done = hasAttribute(node, "checked");
    if (flow.isItem && flow.blocks.empty() && isBlank(flow.inlines))
        flow.task = done ? Task::Done : Task::Open;
    else
        flow.inlines.push_back({InlineKind::Text, done ? "\u2611 " : "\u2610 ", {}, {}});
}

std::string HtmlReader::addressOf(std::string_view attribute) const
{
    if (!attribute.starts_with("%01") && !attribute.starts_with('\x01'))
        return std::string(text::trimmed(attribute));
    const auto number = numberOf(attribute.substr(attribute.starts_with('%') ? 3 : 1), -1);
    return number >= 0 && static_cast<std::size_t>(number) < m_addresses.size()
        ? m_addresses[static_cast<std::size_t>(number)]
        : std::string();
}

} // namespace markup
