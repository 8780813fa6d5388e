#pragma once

#include "text/language.h"

#include <optional>

namespace guide {
struct Edition;
struct Entry;
}

namespace models {

/// The language a title is in where it is not the one the reader asked for, as far as one can tell.
std::optional<text::Language> foreignTitle(const guide::Entry &entry, const guide::Edition &edition,
                                           const text::Language &reader);

} // namespace models
