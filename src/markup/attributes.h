#pragma once

#include "markup/document.h"

namespace markup {

/// What other generators write into running text and cmark leaves there: attribute lists ("{#id}",
/// "{: .class }") go, their ids are kept as the block's; "==text==" becomes a mark;
/// ":[Title](path)" alone becomes a plain link.
void readAttributes(Block &block);

} // namespace markup
