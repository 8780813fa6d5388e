#pragma once

#include "text/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace check {

/// The absolute words with which a text promises too much ("untraceable", "100 %"), as the rules
/// E07 and FR12 name them; a phrase each time it stands. A negation before it in its clause, a
/// quotation around it and a definition after it pass: "does not make you anonymous" promises
/// nothing.
std::vector<std::string> promises(std::string_view text, const text::Language &language);

} // namespace check
