#pragma once

#include "markup/cmark.h"
#include "markup/document.h"
#include "markup/prepare.h"
#include "text/result.h"

#include <functional>
#include <optional>

namespace markup {

/// From a line of the prepared Markdown to the line in the file.
using LineMap = std::function<int(int)>;

/// Walks cmark's tree; comments are dropped. Nothing if the page holds raw HTML other than comments
/// and callouts.
std::optional<Document> readNodes(cmark_node *root, const LineMap &lines);

/// The text of a callout's title, which cmark does not parse.
std::string calloutTitle(std::string_view markdown);

/// Renders cmark's tree to HTML and reads that with gumbo, raw HTML and all. What the tree cannot
/// say is left out; the text inside stays. Fails with the reason when the HTML is nested too deep.
/// Changes the addresses in root.
std::optional<Document> readHtml(cmark_node *root, const LineMap &lines);

/// The steps that both paths share: white space as in HTML, attribute lists, alerts, marks, bare
/// addresses, ids.
void tidy(Document &document);

} // namespace markup
