#pragma once

#include "text/language.h"

#include <optional>
#include <string_view>

namespace guide {

/// French or English, told by their commonest words; nothing when neither is clearly ahead.
std::optional<text::Language> guessLanguage(std::string_view text);

/// True if most letters of the text are of a script the language is not written in.
bool isInForeignScript(std::string_view text, const text::Language &language);

} // namespace guide
