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
    Place place{}; ///< in the built-in guide, without an anchor; an empty page is the first one

    /// Plain text, as people read it and as the file holds it.
    std::string toText() const;
    /// Nothing for a text that toText() could not have written.
    static std::optional<Remembered> parse(std::string_view text);

    friend bool operator==(const Remembered &, const Remembered &) = default;
};

/// No such text is longer.
constexpr std::size_t longestRemembered = 2048;

} // namespace text
