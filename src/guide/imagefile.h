#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace guide {

/// The path, in the guide's folder, of an image that a page names; nothing for an address that
/// leads out of it.
std::optional<std::string> imagePath(std::string_view address, std::string_view page);

} // namespace guide
