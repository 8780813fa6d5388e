#pragma once

#include "yaml/parse.h"

/// A node with all it holds, a line each: "3:8 scalar text".
inline std::string shown(const yaml::Node &node, const std::string &indent = {})
{
    using Kind = yaml::Node::Kind;
    const auto place = std::to_string(node.pos.line) + ':' + std::to_string(node.pos.column);
    const auto *const kind = node.kind == Kind::Null ? "null"
        : node.kind == Kind::Scalar                  ? "scalar "
        : node.kind == Kind::List                    ? "list"
                                                     : "map";
    auto result = indent + place + ' ' + kind + node.scalar + '\n';
    for (const auto &item : node.items)
        result += shown(item, indent + "- ");
    for (const auto &[key, value] : node.fields)
        result += indent + key + ":\n" + shown(value, indent + "  ");
    return result;
}
