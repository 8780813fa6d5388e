#pragma once

#include <memory>
#include <string>
#include <string_view>

struct GumboInternalNode;
struct GumboInternalOutput;

/// What the HTML reader needs of gumbo, as C++. Tags are GumboTag values.
namespace markup::gumbo {

using Node = GumboInternalNode;

struct Free {
    void operator()(GumboInternalOutput *output) const;
};

/// A parsed HTML text; its nodes live as long as it.
class Output
{
public:
    explicit Output(const char *html);
    const Node *root() const;
    /// True if a comment runs to the end because nothing closes it.
    bool leavesCommentOpen() const;

private:
    std::unique_ptr<GumboInternalOutput, Free> m_output;
};

bool isElement(const Node *node);
bool isText(const Node *node);
/// GUMBO_TAG_UNKNOWN for what is no element.
int tagOf(const Node *node);
/// Empty if there is no such attribute.
std::string_view attribute(const Node *node, const char *name);
bool hasAttribute(const Node *node, const char *name);
/// All text inside, as it stands.
std::string textOf(const Node *node);

unsigned childCount(const Node *node);
const Node *child(const Node *node, unsigned index);

template <typename Visit>
void eachChild(const Node *node, Visit visit)
{
    for (unsigned i = 0; i < childCount(node); ++i)
        visit(child(node, i));
}

} // namespace markup::gumbo
