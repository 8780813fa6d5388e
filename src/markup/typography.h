#pragma once

#include "markup/document.h"
#include "markup/prose.h"

#include <string>
#include <string_view>

namespace markup {

/// Sets French prose as France prints it: a no-break space before ":", "»" and "%" and after "«", a
/// narrow one before ";", "!" and "?"; ’ between letters; "…" as « … » where a block's quotation
/// marks are balanced; no-break spaces elsewhere become plain, unless a number or a dash is
/// beside them. Code, keys, addresses, paths and times stay as they are. Setting twice changes
/// nothing more.
void setFrench(Document &page);

/// The same for one text.
std::string inFrench(std::string_view utf8);
Prose inFrench(Prose prose);

/// Whether a no-break space has its place between two signs without French punctuation: beside a
/// digit or a dash.
bool takesNoBreakSpace(char32_t left, char32_t right);

} // namespace markup
