#pragma once

#include "content/page.h"
#include "markup/document.h"
#include "text/problem.h"

namespace check {

/// Holds what a page says to the rules for prose: FR01–FR13 where it is French (frenchsigns,
/// frenchwords; FR12 is a promise), E07, a promise, where it is English. written is the page as the
/// file has it. Titles are read too.
text::Problems checkProse(const content::Page &page, const markup::Document &written);

} // namespace check
