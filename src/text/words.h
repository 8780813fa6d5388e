#pragma once

#include <cstddef>
#include <string_view>

namespace text {

/// Whether the range from start to end begins and ends at word boundaries: no letter or digit of
/// any script touches it. For valid UTF-8.
bool isWholeWord(std::string_view utf8, std::size_t start, std::size_t end);

} // namespace text
