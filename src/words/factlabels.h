#pragma once

#include <string_view>

namespace words {

/// English words for the names that the data use; for FactWords to translate. Null if there are
/// none, as for free text.
const char *attributeLabel(std::string_view name);
const char *valueLabel(std::string_view attribute, std::string_view value);
const char *needLabel(std::string_view name);

} // namespace words
