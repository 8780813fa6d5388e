#pragma once

#include "guide/guide.h"
#include "text/date.h"
#include "text/problem.h"

namespace check {

struct Options {
    text::Date today = text::Date::today();
    std::vector<content::Tool> builtInTools; ///< chains may lead to them
};

/// All that is wrong with a guide: its loading problems, every page that cannot be shown, every
/// link that leads nowhere, elsewhere than it says or to a service that is gone, and what the rules
/// for prose (checkprose) and for tools (checktools) say. In the order of files and lines.
text::Problems check(const guide::Guide &guide, const Options &options = {});

} // namespace check
