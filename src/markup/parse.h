#pragma once

#include "markup/document.h"
#include "text/result.h"

#include <string>
#include <string_view>

namespace markup {

/// How a page is parsed. Both ways give the same tree for pages that do not need HTML.
enum class ParsePath {
    Shortest, ///< from cmark's nodes, unless the page needs HTML
    Html,     ///< through cmark's HTML and gumbo
};

/// Parses the body of a page that starts on bodyLine of file. The body must come from text::decode.
/// An error ("refused: …") if the parser or the window would need too long for it.
text::Result<Document> parse(std::string_view body, const std::string &file, int bodyLine,
                             ParsePath path = ParsePath::Shortest);

/// True if the page contains raw HTML other than comments and callouts, so that only
/// ParsePath::Html shows all of it.
bool needsHtml(std::string_view body);

} // namespace markup
