#pragma once

#include "markup/cmark.h"

#include <optional>
#include <string>
#include <string_view>

namespace markup {

/// Why a page's text must not reach the parser: shapes that take it, or Qt's layout, seconds or
/// gigabytes (limits.md, "cmark-gfm as shipped"). Nothing for an acceptable text; line counts from
/// 1 in the text.
struct Refusal {
    std::string reason;
    int line = 1;
};
std::optional<Refusal> refusal(std::string_view body);

/// The same for what the parser made of it: too many nodes, too deep, too much in links.
std::optional<Refusal> refusal(cmark_node *root);

constexpr int maximumDepth = 64;

} // namespace markup
