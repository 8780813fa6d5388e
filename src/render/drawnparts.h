#pragma once

#include <string>
#include <string_view>

namespace render {

/// A PNG or JPEG without what it does not need to be drawn: the libraries that read comments, texts
/// and profiles take time that grows with the square of their number. The bytes may end anywhere.
std::string drawnParts(std::string_view bytes);

} // namespace render
