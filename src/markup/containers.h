#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace markup {

/// Where a tag stands in a line.
struct TagPlace {
    std::string_view name;
    std::size_t start = 0;
    std::size_t end = 0;
};

/// The block tag a line opens with, if it has a "markdown" attribute that is not 0.
std::optional<TagPlace> containerTagOf(std::string_view line);

/// The first "</name>" in the line.
std::optional<TagPlace> closesTag(std::string_view line, std::string_view name);

/// True if the line holds "<name …".
bool opensTag(std::string_view line, std::string_view name);

/// "<img …>" or "<br>" and nothing else.
bool isLoneInlineTag(std::string_view line);

/// "!!! type "Title"" and its relatives "???" and "???+".
struct Admonition {
    std::string openingTag; ///< the element it stands for
};
std::optional<Admonition> admonitionOf(std::string_view line);

} // namespace markup
