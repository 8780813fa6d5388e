#pragma once

#include "guide/guide.h"

#include <iosfwd>

namespace author {

/// Writes a guide as JSON Lines, an object a page and language: path, lang, title, display_title,
/// headings, text, links, pair. For other programs to compare with: title and headings are as
/// written, display_title and text as readers see them.
void dump(const guide::Guide &guide, std::ostream &output);

} // namespace author
