#pragma once

#include "check/coverage.h"

#include <iosfwd>

namespace author {

/// Writes a table for authors: a line a page with the numbers of headings, top-level and nested
/// blocks in each language, and below it where they differ; at the end a line that counts.
void print(const check::Coverage &coverage, std::ostream &output);

} // namespace author
