#pragma once

#include "markup/document.h"
#include "text/result.h"

#include <string>
#include <string_view>

namespace markup {

/// Which way leads into the tree. Both give the same for pages that do not need HTML.
enum class Road {
    Shortest, ///< from cmark's nodes, unless the page needs HTML
    Html,     ///< through cmark's HTML and gumbo
};

/// Parses the body of a page that starts on bodyLine of file. The body must come from text::decode.
/// An error
/// ("refused: …") for what would take the parser or the window too long.
text::Result<Document> parse(std::string_view body, const std::string &file, int bodyLine,
                             Road road = Road::Shortest);

/// True if the page holds raw HTML other than comments and callouts, so that only Road::Html shows
/// all of it.
bool needsHtml(std::string_view body);

} // namespace markup
