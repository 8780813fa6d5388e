#pragma once

#include "text/language.h"
#include "text/place.h"

#include <optional>
#include <string>
#include <string_view>

namespace text {

/// All that is saved between runs. The type has no room for anything else.
struct SavedState {
    Language language{};
    int textSize = 100; ///< percent of the size as designed
    bool contents = true;
    bool outline = true;
    bool tools = true;
    int contentsWidth = 250; ///< pixels as designed, for a font of 14
    int toolsWidth = 348;
    Place place{}; ///< in the built-in guide, without an anchor; an empty page is the first one

    /// Plain text, as people read it and as the file holds it.
    std::string toText() const;
    /// Nothing for a text that toText() could not have written.
    static std::optional<SavedState> parse(std::string_view text);
    /// Also reads what an earlier version wrote: missing or impossible widths become the default
    /// ones.
    static std::optional<SavedState> read(std::string_view text);

    friend bool operator==(const SavedState &, const SavedState &) = default;
};

/// How wide a pane may be, in pixels as designed.
struct WidthBounds {
    int least;
    int most;
    constexpr bool hold(int width) const { return width >= least && width <= most; }
};
constexpr WidthBounds contentsWidths{200, 360};
constexpr WidthBounds toolsWidths{280, 460};

/// The greatest length of such a text.
constexpr std::size_t maxSavedStateBytes = 2048;

} // namespace text
