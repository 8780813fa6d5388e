#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace guide {

/// What stands behind the address of an image on a page.
enum class ImageFile {
    Drawn,     ///< a PNG or JPEG of the guide, by its first bytes
    OtherKind, ///< a file of the guide that is neither
    Missing,
    Elsewhere, ///< the address leads out of the guide's folder
};

/// The path, in the guide's folder, of an image that a page names; nothing for an address that
/// leads out of it.
std::optional<std::string> imagePath(std::string_view address, std::string_view page);

/// What a file is, by its first bytes.
ImageFile imageKind(std::string_view start);

} // namespace guide
