#pragma once

#include "markup/document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace markup {

/// Stands for anything that is not prose: code, keys, pictures, footnote marks.
constexpr char32_t opaqueCharacter = U'\uFFFC';
/// Stands in prose for a line break the author asked for.
constexpr char32_t brokenLine = U'\u2028';

/// A character of running text and the piece it belongs to.
struct ProseCharacter {
    char32_t character = 0;
    std::uint32_t piece = 0; ///< number of its Text among those of the inlines
    bool isGuarded =
        false; ///< part of a word that is not prose: an address, a path, a time, "a::b"
};

/// The text of a block as one sequence, so that a rule sees across the pieces of "**bold** : text".
using Prose = std::vector<ProseCharacter>;

Prose proseOf(const std::vector<Inline> &inlines);
/// The same for a text without inlines.
Prose proseOf(std::string_view utf8);

/// Marks the words that are not prose; call it again after characters were removed.
void guardWords(Prose &prose);

/// Puts prose that was made of these inlines back into them.
void putBack(const Prose &prose, std::vector<Inline> &inlines);

std::string toUtf8(const Prose &prose);

/// White space, no-break spaces among it; not the line break the author asked for.
bool isSpace(char32_t character);
bool isNoBreakSpace(char32_t character);
/// A letter as French writes them, or one of its neighbours in Unicode.
bool isLetter(char32_t character);
bool isDigit(char32_t character);

} // namespace markup
