#pragma once

#include "markup/document.h"

namespace markup {

/// Takes from the texts of a page, each paragraph as a whole, what turns them round (text::tame).
void tameDirection(Document &document);

/// Keeps the texts of a page to text::ScriptBounds; Document::leavesOutLetters says if letters are
/// missing.
void boundScripts(Document &document);

} // namespace markup
