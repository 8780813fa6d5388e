#pragma once

#include "text/language.h"

#include <optional>
#include <vector>

namespace words {

/// The language among those on offer that suits a wish best: the same tag, else the same language
/// elsewhere.
std::optional<text::Language> matching(const text::Language &wanted,
                                       const std::vector<text::Language> &offered);

/// In the order that the house shows them in: French, English, the others by their own names.
std::vector<text::Language> inShownOrder(std::vector<text::Language> languages);

/// What the system's settings prefer, best first.
std::vector<text::Language> systemLanguages();

} // namespace words
