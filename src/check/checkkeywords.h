#pragma once

#include "content/page.h"
#include "markup/document.h"
#include "text/problem.h"

namespace check {

/// Keywords are short, and say what the page does not. W03: one of more than two words; W04: one
/// that the title or the text says itself.
text::Problems checkKeywords(const content::Page &page, const markup::Document &document);

} // namespace check
