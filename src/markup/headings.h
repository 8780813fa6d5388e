#pragma once

#include "markup/document.h"

namespace markup {

/// Gives every heading its id: GitHub's slug of its text, "-1", "-2" … where it stands again. Ids
/// the author wrote follow.
void nameHeadings(Document &document);

} // namespace markup
