#pragma once

#include "markup/document.h"

namespace markup {

/// Addresses written bare ("https://…", "www.…") become links. Instead of cmark's autolink
/// extension, which reads outside its buffer.
void readAddresses(std::vector<Inline> &inlines);

} // namespace markup
