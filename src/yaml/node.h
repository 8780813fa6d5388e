#pragma once

#include "text/problem.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace yaml {

/// A YAML value as written: scalars stay text ("010" is "010", "no" is "no"); the position is that
/// in the file.
struct Node {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    std::string scalar;
    std::vector<Node> items;
    std::vector<std::pair<std::string, Node>>
        fields; ///< in the order written; duplicates are left out
    text::SourcePos pos;

    /// The field of that name, without regard to ASCII case; null if there is none or this is no
    /// map.
    const Node *field(std::string_view name) const;
    Node *field(std::string_view name);
    /// The scalar of that field, else empty.
    std::string_view scalarOf(std::string_view name) const;
    /// The scalars of a list, or the one scalar this is.
    std::vector<std::string> scalars() const;

    friend bool operator==(const Node &, const Node &) = default;
};

/// Takes from all scalars and keys what turns text round (text::tame): escapes may spell it out.
void tame(Node &node);

} // namespace yaml
