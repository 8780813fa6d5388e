#pragma once

#include <string>
#include <string_view>

namespace render {

/// A JPEG without its comments, and with the first note of each kind alone: libjpeg takes time that
/// grows with the square of their number. A PNG without its texts, which may be packed bombs. Other
/// pictures as they are. The bytes may end anywhere.
std::string drawnParts(std::string_view bytes);

} // namespace render
