#pragma once

#include "text/language.h"

#include <vector>

namespace words {

/// What the system's settings prefer, best first.
std::vector<text::Language> systemLanguages();

} // namespace words
