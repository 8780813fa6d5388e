#pragma once

#include <string>
#include <vector>

namespace text {

/// Identifies a page independently of its language: its path without language and extension
/// ("guide/chapter_11_2").
using PageId = std::string;

/// Identifies a block independently of the language: the ordinals (from 1) of the headings above
/// it, outermost first, and its position among the top-level blocks of that section (0 is the
/// heading itself, or the first block before any heading).
struct BlockPath {
    std::vector<int> headings;
    int offset = 0;
    friend auto operator<=>(const BlockPath &, const BlockPath &) = default;
};

/// One of the two guides that a reader has at hand.
enum class WhichGuide {
    OnShow,  ///< whichever it is when somebody goes there
    BuiltIn, ///< the guide that comes with the program
    Opened,  ///< the one opened beside it
};

/// Where a reader can be sent: a page, and in it an anchor or, when that is empty, a block.
struct Place {
    PageId page;
    std::string anchor;
    BlockPath block;
    WhichGuide guide = WhichGuide::OnShow; ///< page ids are those of one guide only
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace text
