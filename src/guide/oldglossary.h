#pragma once

#include "content/term.h"

#include <string_view>
#include <vector>

namespace guide {

/// The term that an address of an old guide stands for, "…/glossary#OTR"; null if it is none.
const content::Term *termAt(const std::vector<content::Term> &terms, std::string_view address);

} // namespace guide
