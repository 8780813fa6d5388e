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

/// What the character at a place folds to, from a table made of text::fold for the letters and
/// signs that French and English use; any other stands for itself. next is the place behind it.
std::string_view foldedAt(std::string_view utf8, std::size_t at, std::size_t &next);

/// Where a text that reads as a folded name ends, if it begins at a place; else npos. Any run of
/// spaces stands for one.
std::size_t endOfName(std::string_view utf8, std::size_t at, std::string_view foldedName);

} // namespace mentions
