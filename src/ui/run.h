#pragma once

#include "sandbox/protection.h"

namespace sandbox {
class Broker;
}

namespace ui {

/// How this run was started, for the window to keep to and to show.
struct Run {
    enum class Links { Opened, CopiedOnly };
    enum class Title { Page, Neutral };

    sandbox::Protection protection{};
    const sandbox::Broker *broker = nullptr; ///< null: only a portal can open links
    Links links = Links::Opened;
    Title title = Title::Page;
    bool unprotected = false; ///< asked for on the command line
};

} // namespace ui
