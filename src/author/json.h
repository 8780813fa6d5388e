#pragma once

#include <string>
#include <string_view>

namespace author {

/// A JSON string with its quotes. Bytes that are not UTF-8 are escaped as in text::escapeInvalid.
std::string jsonString(std::string_view text);

} // namespace author
