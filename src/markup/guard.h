#pragma once

#include "markup/cmark.h"

#include <optional>
#include <string>
#include <string_view>

namespace markup {

/// Why a text must not reach the parser: constructs for which cmark-gfm, or Qt's layout, would need
/// seconds or gigabytes. Nothing for an acceptable text; line counts from 1 in the text.
struct Refusal {
    std::string reason;
    int line = 1;
};
std::optional<Refusal> refusal(std::string_view body);

/// The same for the parser's result: too many nodes, nested too deeply, links too long.
std::optional<Refusal> refusal(cmark_node *root);

constexpr int maximumDepth = 64;

} // namespace markup
