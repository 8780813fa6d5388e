#include "yaml/node.h"

#include "text/direction.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <utility>

namespace yaml {

const Node *Node::field(std::string_view name) const
{
    const auto found = std::ranges::find_if(
        fields, [&](const auto &field) { return text::sameInAsciiLower(field.first, name); });
    return found == fields.end() ? nullptr : &found->second;
}

Node *Node::field(std::string_view name)
{
    return const_cast<Node *>(std::as_const(*this).field(name));
}

std::string_view Node::scalarOf(std::string_view name) const
{
    const auto *value = field(name);
    return value != nullptr && value->kind == Kind::Scalar ? std::string_view(value->scalar)
                                                           : std::string_view();
}

std::vector<std::string> Node::scalars() const
{
    std::vector<std::string> result;
    if (kind == Kind::Scalar)
        result.push_back(scalar);
    for (const auto &item : items)
        if (item.kind == Kind::Scalar)
            result.push_back(item.scalar);
    return result;
}

namespace {

/// yaml-cpp writes "\\N" and "\\_", two kinds of spaces, as single bytes.
void mend(std::string &scalar)
{
    for (std::size_t done = 0;;) {
        const auto invalid = text::firstInvalid(std::string_view(scalar).substr(done));
        if (invalid == std::string_view::npos)
            return;
        const auto at = done + invalid;
        scalar[at] = ' ';
        done = at + 1;
    }
}

} // namespace

void tame(Node &node)
{
    mend(node.scalar);
    text::tame(node.scalar);
    for (auto &item : node.items)
        tame(item);
    for (auto &[key, value] : node.fields) {
        mend(key);
        text::tame(key);
        tame(value);
    }
}

} // namespace yaml
