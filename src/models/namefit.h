#pragma once

#include "content/tool.h"

#include <string_view>

namespace models {

/// How well what was typed fits the names of a tool, from best to worst.
enum class NameFit {
    NameBegins,
    WordOfName,  ///< a later word of the name begins so
    WordOfAlias, ///< a word of another name begins so
    Inside,      ///< it stands inside a word
    None,
};

/// Addresses and packages ("org.example.app") count from their beginning alone. What was typed is
/// folded and not empty.
NameFit nameFit(const content::Tool &tool, std::string_view typed);

} // namespace models
