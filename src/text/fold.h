#pragma once

#include <string>
#include <string_view>

namespace text {

/// Folds the differences that people do not type: case, accents, ligatures, curly apostrophes,
/// no-break spaces; and leaves out what is not seen. "Œuvre" -> "oeuvre".
std::string fold(std::string_view utf8);

/// Runs of white space (line feeds and tabs too, not no-break spaces) become one space, none at
/// either end.
std::string collapseWhitespace(std::string_view utf8);

/// The id GitHub gives a heading: lower case, punctuation dropped, spaces to hyphens, accents kept.
std::string slug(std::string_view heading);

/// "%C3%A9" -> "é". What does not decode to valid UTF-8 without control characters stays as it was.
std::string percentDecoded(std::string_view address);

/// Natural order: digits by value ("page 2" before "page 10"), else by folded text, else by bytes.
bool naturalLess(std::string_view left, std::string_view right);

/// Characters from the white space set "space, tab, CR, LF" removed at both ends.
std::string_view trimmed(std::string_view text);

std::string asciiLower(std::string_view text);

/// Whether asciiLower of both would be the same.
bool sameInAsciiLower(std::string_view one, std::string_view other);

} // namespace text
