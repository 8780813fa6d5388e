#pragma once

#include "markup/document.h"

#include <string>
#include <string_view>

namespace render {

/// A French text with no-break spaces where a plain one stands before ":", ";", "!", "?", "»" or
/// after "«", so that no line opens with a punctuation mark.
std::string withFrenchSpaces(std::string_view text);

/// The same for all running text of a page; code stays as it is.
void setFrenchSpaces(markup::Document &page);

} // namespace render
