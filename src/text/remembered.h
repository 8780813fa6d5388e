#pragma once

#include "text/language.h"
#include "text/place.h"

#include <optional>
#include <string>
#include <string_view>

namespace text {

/// What may stay from one run to the next, and nothing else can: there is no room for it here.
struct Remembered {
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
    static std::optional<Remembered> parse(std::string_view text);
    /// What an earlier version wrote is read too: widths that lack, or that no pane has, are those
    /// as designed.
    static std::optional<Remembered> read(std::string_view text);

    friend bool operator==(const Remembered &, const Remembered &) = default;
};

/// How wide a pane may be, in pixels as designed.
struct WidthBounds {
    int least;
    int most;
    constexpr bool hold(int width) const { return width >= least && width <= most; }
};
constexpr WidthBounds contentsWidths{200, 360};
constexpr WidthBounds toolsWidths{280, 460};

/// No such text is longer.
constexpr std::size_t longestRemembered = 2048;

} // namespace text
