#include "markup/gumbo.h"

#include "markup/cmark.h"

#include <gumbo.h>

#include <algorithm>
#include <span>

namespace markup::gumbo {

namespace {

bool anyCommentOpen(const GumboVector &nodes)
{
    return std::ranges::any_of(std::span(nodes.data, nodes.length), [](const void *element) {
        const auto *node = static_cast<const Node *>(element);
        if (node->type != GUMBO_NODE_COMMENT)
            return isElement(node) && anyCommentOpen(node->v.element.children);
        const auto &source = node->v.text.original_text;
        return commentEnd({source.data, source.length}, 0) == std::string_view::npos;
    });
}

} // namespace

void Free::operator()(GumboInternalOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Output::Output(const char *html) : m_output(gumbo_parse(html)) {}

const Node *Output::root() const
{
    return m_output->root;
}

bool Output::leavesCommentOpen() const
{
    return anyCommentOpen(m_output->document->v.document.children);
}

bool isElement(const Node *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isText(const Node *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
        || node->type == GUMBO_NODE_CDATA;
}

int tagOf(const Node *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::string_view attribute(const Node *node, const char *name)
{
    const auto *found =
        isElement(node) ? gumbo_get_attribute(&node->v.element.attributes, name) : nullptr;
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool hasAttribute(const Node *node, const char *name)
{
    return isElement(node) && gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

std::string textOf(const Node *node)
{
    if (isText(node))
        return node->v.text.text;
    std::string result;
    eachChild(node, [&](const Node *inner) { result += textOf(inner); });
    return result;
}

unsigned childCount(const Node *node)
{
    return isElement(node) ? node->v.element.children.length : 0;
}

const Node *child(const Node *node, unsigned index)
{
    return static_cast<const Node *>(node->v.element.children.data[index]);
}

} // namespace markup::gumbo
