#include "markup/gumbo.h"

namespace markup::gumbo {

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

GumboTag tagOf(const GumboNode *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::string_view attribute(const GumboNode *node, const char *name)
{
    const auto *found = isElement(node) ? gumbo_get_attribute(&node->v.element.attributes, name) : nullptr;
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool hasAttribute(const GumboNode *node, const char *name)
{
    return isElement(node) && gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

std::string textOf(const GumboNode *node)
{
    if (isText(node))
        return node->v.text.text;
    std::string result;
    eachChild(node, [&](const GumboNode *child) { result += textOf(child); });
    return result;
}

} // namespace markup::gumbo
