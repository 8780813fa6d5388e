#pragma once

#include "markup/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace markup {

/// A tag that opens a callout which holds Markdown.
struct CalloutTag {
    std::string name;  ///< of the element
    std::string label; ///< its class ("getstarted", "note" …)
    std::string title; ///< as written, in Markdown; mostly empty
    std::string id;
};

/// What raw HTML opens, if it is such a tag and nothing else.
std::optional<CalloutTag> calloutTagOf(std::string_view html);

/// True if raw HTML is the end tag of an element and nothing else.
bool isEndTagOf(std::string_view name, std::string_view html);

} // namespace markup
