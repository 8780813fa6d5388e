#pragma once

#include "text/language.h"

#include <optional>
#include <string_view>

namespace guide {

/// Whether a language is French or English of any country.
bool isFrench(const text::Language &language);
bool isEnglish(const text::Language &language);

/// French or English, told by their commonest words; nothing when neither is clearly ahead.
std::optional<text::Language> guessLanguage(std::string_view text);

/// True if most letters of the text are of a script the language is not written in.
bool isInForeignScript(std::string_view text, const text::Language &language);

} // namespace guide
