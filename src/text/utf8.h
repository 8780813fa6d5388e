#pragma once

#include <string>
#include <string_view>

namespace text {

/// How many bytes at the end belong to a character that is cut off (0 to 3).
std::size_t incompleteTail(std::string_view bytes);

/// Where the first bytes stand that are not UTF-8, or npos.
std::size_t firstInvalid(std::string_view bytes);

bool isUtf8(std::string_view bytes);

/// Bytes that are not UTF-8, control characters and those that turn the direction of text become
/// "\xNN": for names of files.
std::string escapeInvalid(std::string_view bytes);

/// Appends a code point as UTF-8.
void append(std::string &target, char32_t codePoint);

/// Reads the code point at position (which must be inside valid UTF-8) and moves past it.
char32_t next(std::string_view utf8, std::size_t &position);

/// True for U+0000 to U+001F and U+007F to U+009F.
bool isControl(char32_t codePoint);

/// True for accents and other marks that are drawn on the character before them.
bool isCombining(char32_t codePoint);

/// True for what has no shape of its own and no width: joiners, soft hyphens, marks of direction,
/// variation selectors, tags.
bool isInvisible(char32_t codePoint);

/// Number of code points.
std::size_t codePointCount(std::string_view utf8);

/// A text of more code points ends there, with "…".
std::string shortened(std::string utf8, std::size_t most);

} // namespace text
