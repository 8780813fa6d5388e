#pragma once

#include "content/tool.h"

#include <string_view>
#include <vector>

namespace guide {

/// The tools that a text names, by name or alias as whole words without regard to case and accents,
/// in the order of their first mention.
std::vector<const content::Tool *> namedTools(std::string_view text,
                                              const std::vector<content::Tool> &tools);

} // namespace guide
