#pragma once

#include "text/language.h"

#include <vector>

namespace words {

/// The languages that the system's settings prefer, best first.
std::vector<text::Language> systemLanguages();

} // namespace words
