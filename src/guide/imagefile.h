#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace guide {

/// What stands behind the address of an image on a page.
enum class ImageFile {
    Drawn,     ///< a PNG or JPEG of the guide, by its head; what follows is not looked at
    OtherKind, ///< a file of the guide that is neither
    TooLarge,  ///< in pixels
    Damaged,   ///< it says no size
    Missing,
    Elsewhere, ///< the address leads out of the guide's folder
};

/// The path, in the guide's folder, of an image that a page names; nothing for an address that
/// leads out of it.
std::optional<std::string> imagePath(std::string_view address, std::string_view page);

/// Larger pictures are not drawn.
constexpr int maxImageSide = 4096;
constexpr std::int64_t maxImagePixels = 16'000'000;
/// Bytes in which a picture says how large it is; few cameras write more before that.
constexpr std::size_t imageHead = std::size_t{256} * 1024;

constexpr std::size_t maxImageSize = std::size_t{16} * 1024 * 1024;

/// What a file is, by its first bytes: imageHead of them, or all there are.
ImageFile imageKind(std::string_view head);

} // namespace guide
