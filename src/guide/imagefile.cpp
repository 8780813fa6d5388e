#include "guide/imagefile.h"

#include "content/pagename.h"
#include "guide/address.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>

namespace guide {

namespace {

struct Size {
    std::int64_t width = 0;
    std::int64_t height = 0;
};

/// The range must be inside the data.
std::int64_t number(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::int64_t result = 0;
    for (const char byte : bytes.substr(at, count))
        result = result * 256 + static_cast<unsigned char>(byte);
    return result;
}

Size sizeOfPng(std::string_view head)
{
    constexpr std::size_t width = 16;
    constexpr std::size_t height = 20;
    if (head.size() < height + 4 || head.substr(12, 4) != "IHDR")
        return {};
    return {number(head, width, 4), number(head, height, 4)};
}

/// Goes from segment to segment up to the one that begins the picture; nothing if that is not in
/// the head.
std::optional<Size> sizeOfJpeg(std::string_view head)
{
    constexpr std::int64_t firstFrame = 0xC0;
    constexpr std::int64_t lastFrame = 0xCF;
    for (std::size_t at = 2; at + 9 <= head.size();) {
        const auto marker = number(head, at + 1, 1);
        if (number(head, at, 1) != 0xFF)
            return Size();
        // Three markers of this range mean something else.
        const bool isFrame = marker >= firstFrame && marker <= lastFrame && marker != 0xC4
            && marker != 0xC8 && marker != 0xCC;
        if (isFrame)
            return Size{number(head, at + 7, 2), number(head, at + 5, 2)};
        at += marker == 0xFF ? 1 : 2 + static_cast<std::size_t>(number(head, at + 2, 2));
    }
    return head.size() < imageHead ? std::optional(Size()) : std::nullopt;
}

} // namespace

std::optional<std::string> imagePath(std::string_view address, std::string_view page)
{
    address = text::trimmed(address);
    if (!schemeOf(address).empty() || address.starts_with("//") || address.starts_with('\\'))
        return std::nullopt;
    address = address.substr(0, std::min(address.find_first_of("?#"), address.size()));
    const auto decoded = text::percentDecoded(address);
    if (decoded.starts_with('/'))
        return normalized(decoded);
    return normalized(std::string(content::folderOf(page)) + decoded);
}

ImageFile imageKind(std::string_view head)
{
    std::optional<Size> size;
    if (head.starts_with("\x89PNG\r\n\x1a\n"))
        size = sizeOfPng(head);
    else if (head.starts_with("\xFF\xD8\xFF"))
        size = sizeOfJpeg(head);
    else
        return ImageFile::OtherKind;
    if (!size)
        return ImageFile::Drawn;
    if (size->width == 0 || size->height == 0)
        return ImageFile::Damaged;
    const bool fits = std::max(size->width, size->height) <= maxImageSide
        && size->width * size->height <= maxImagePixels;
    return fits ? ImageFile::Drawn : ImageFile::TooLarge;
}

} // namespace guide
