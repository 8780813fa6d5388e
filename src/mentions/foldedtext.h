#pragma once

#include <cstddef>
#include <string_view>

namespace mentions {

/// An ASCII character that is no white space; it folds to foldedPlain().
constexpr bool isPlain(char c)
{
    return c > ' ' && c < 0x7F;
}

constexpr char foldedPlain(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// What the character at a position folds to, from a table made with text::fold for the characters
/// that French and English use; any other stays as it is. next is set to the position after it.
std::string_view foldedAt(std::string_view utf8, std::size_t at, std::size_t &next);

constexpr bool isSpace(std::string_view folded)
{
    return folded == " " || folded == "\n" || folded == "\t";
}

} // namespace mentions
