#include "guide/imagefile.h"

#include "content/pagename.h"
#include "guide/address.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>

namespace guide {

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

ImageFile imageKind(std::string_view start)
{
    const bool isDrawn =
        start.starts_with("\x89PNG\r\n\x1a\n") || start.starts_with("\xFF\xD8\xFF");
    return isDrawn ? ImageFile::Drawn : ImageFile::OtherKind;
}

} // namespace guide
