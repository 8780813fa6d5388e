#pragma once

#include "markup/document.h"

namespace markup {

/// Keeps the texts of a page to text::ScriptBounds; Document::leavesOutLetters says if letters are
/// missing.
void boundScripts(Document &document);

} // namespace markup
