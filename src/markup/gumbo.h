#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>

/// What the HTML reader needs of gumbo, as C++.
namespace markup::gumbo {

/// A parsed HTML text; the nodes live as long as it.
class Output
{
public:
    explicit Output(const char *html) : m_output(gumbo_parse(html)) {}
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;
    ~Output() { gumbo_destroy_output(&kGumboDefaultOptions, m_output); }

    const GumboNode *root() const { return m_output->root; }

private:
    GumboOutput *m_output;
};

bool isElement(const GumboNode *node);
bool isText(const GumboNode *node);
/// GUMBO_TAG_UNKNOWN for what is no element.
GumboTag tagOf(const GumboNode *node);
/// Empty if there is no such attribute.
std::string_view attribute(const GumboNode *node, const char *name);
bool hasAttribute(const GumboNode *node, const char *name);
/// All text inside, as it stands.
std::string textOf(const GumboNode *node);

template <typename Visit>
void eachChild(const GumboNode *node, Visit visit)
{
    if (!isElement(node))
        return;
    for (unsigned i = 0; i < node->v.element.children.length; ++i)
        visit(static_cast<const GumboNode *>(node->v.element.children.data[i]));
}

} // namespace markup::gumbo
