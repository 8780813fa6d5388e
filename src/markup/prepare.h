#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace markup {

/// Markdown as cmark understands it, and for each of its lines the line (from 1) of the source it
/// came from.
struct Prepared {
    std::string markdown;
    std::vector<int> lines;

    int sourceLine(int line) const;
};

/// Rewrites, outside code, what other generators read and cmark does not:
/// - blocks with a "markdown" attribute (kramdown) get blank lines inside, so that their content is
/// parsed;
/// - "!!! note "Title"" (Python-Markdown) becomes such a block;
/// - template tags ({% %}, {{ }}, {{< >}}) are dropped.
Prepared prepare(std::string_view body);

} // namespace markup
