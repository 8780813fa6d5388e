#pragma once

#include "sandbox/protection.h"
#include "text/remembered.h"

#include <filesystem>
#include <optional>

namespace sandbox {
class Broker;
}

namespace actions {

/// How this run was started, for the window to keep to and to show.
struct Run {
    enum class Links { Opened, CopiedOnly };
    enum class Title { Page, Neutral };
    enum class End { Unwinding, AtOnce };

    sandbox::Protection protection{};
    const sandbox::Broker *broker = nullptr; ///< null: only a portal can open links
    Links links = Links::Opened;
    Title title = Title::Page;
    std::filesystem::path keptFile{}; ///< where what is remembered would be; may be empty
    std::optional<text::Remembered> remembered{};
    bool unprotected = false; ///< asked for on the command line
    End end = End::Unwinding; ///< at once: no thread and no destructor is waited for
};

} // namespace actions
