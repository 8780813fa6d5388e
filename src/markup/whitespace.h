#pragma once

#include "markup/document.h"

namespace markup {

/// White space as HTML shows it: runs become one space, none at the ends or around breaks;
/// neighbouring texts become one, elements with nothing in them go (links excepted: they are still
/// followed by what they hold).
void tidySpace(std::vector<Inline> &inlines);

} // namespace markup
