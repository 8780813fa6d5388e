#pragma once

#include "guide/guide.h"
#include "text/problem.h"

namespace guide {

/// All that is wrong with a guide: its loading problems, every page that cannot be shown, every
/// link that leads nowhere or elsewhere than it says. In the order of files and lines.
text::Problems check(const Guide &guide);

} // namespace guide
