#pragma once

#include <string_view>

namespace content {

/// Where the front matter stands in a text.
struct Block {
    enum class End { Missing, Closed, Open };

    End end = End::Missing; ///< Missing: there is no front matter
    char separator = ':';   ///< '=' in TOML
    std::string_view text;  ///< between the two lines
    int line = 1;           ///< of its first line
    std::size_t bodyOffset = 0;
    int bodyLine = 1;
    bool reachesEnd = false; ///< more text might change the answer
};

/// Finds the front matter of a text, closed or not. A text that merely starts with a horizontal
/// rule has none.
Block findBlock(std::string_view source);

/// The front matter that starts at the same place if its closing line is missing: it ends with its
/// fields, or at the first blank line behind one.
Block findOpenBlock(std::string_view source);

/// Blank lines in a block that do not belong to a value.
struct BlankLines {
    int first = 0;              ///< counted from 1, those inside a value left out; 0: there is none
    std::string_view paragraph; ///< line of prose that follows one: no field, item or comment
};

BlankLines blankLinesIn(std::string_view block);

} // namespace content
