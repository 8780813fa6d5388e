#pragma once

#include "text/problem.h"

#include <string>
#include <string_view>

namespace text {

/// Text of a file made safe to work with: valid UTF-8, line ends '\n', no byte order mark, no
/// control characters (C0, C1) but tab and line feed, no bidi embeddings or overrides, line
/// separators as spaces, composed accents. Lines keep their numbers.
struct Decoded {
    std::string text;
    Problems problems; ///< one warning for each kind of repair, at its first place, and one for
                       ///< each line with damaged bytes
};

/// Reads bytes as UTF-8, or as UTF-16 if they begin with its mark. In a text with a character of
/// UTF-8 single bytes that are none are damage, and read as Windows-1252; else the whole text is
/// read so. A problem says so.
Decoded decode(std::string_view bytes, const std::string &file);

} // namespace text
