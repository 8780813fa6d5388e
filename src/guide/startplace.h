#pragma once

#include "text/language.h"
#include "text/place.h"

#include <optional>
#include <string>

namespace guide {

class Guide;

/// The place that --page names: a page's id, or an address as a page of the guide would write it,
/// from the guide's root or on its site. Nothing if there is no such page.
std::optional<text::Place> startPlace(const guide::Guide &guide, const std::string &page,
                                      const text::Language &reader);

} // namespace guide
