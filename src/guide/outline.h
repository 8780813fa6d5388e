#pragma once

#include "markup/document.h"
#include "text/place.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

struct OutlineEntry {
    int level = 1;
    std::string title;
    std::string id;
    std::size_t block = 0; ///< index among the document's top-level blocks (headings inside
                           ///< callouts: their callout's)
};

/// Every heading of the page, in order.
std::vector<OutlineEntry> outline(const markup::Document &document);

/// The top-level block a fragment names: an id exactly, else without regard to case and accents.
std::optional<std::size_t> findAnchor(const markup::Document &document, std::string_view fragment);

/// Where a top-level block stands, in terms that hold in the other language too.
text::BlockPath pathOf(const markup::Document &document, std::size_t block);

/// The top-level block at such a path. Where the documents differ, the nearest: the last block not
/// past the offset, or the heading of the innermost section on the path that exists.
std::size_t blockAt(const markup::Document &document, const text::BlockPath &path);

/// The index of the last top-level block that begins at a line of its file or before; 0 if none
/// does.
std::size_t blockAtLine(const markup::Document &document, int line);

} // namespace guide
