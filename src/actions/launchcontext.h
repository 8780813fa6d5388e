#pragma once

#include "sandbox/protection.h"
#include "text/savedstate.h"

#include <filesystem>
#include <optional>

namespace sandbox {
class Broker;
}

namespace actions {

/// How this run was started and what protects it.
struct LaunchContext {
    enum class Links { Opened, CopiedOnly };
    enum class Title { Page, Neutral };
    enum class End { Unwinding, AtOnce };

    sandbox::Protection protection{};
    const sandbox::Broker *broker = nullptr; ///< null: only a portal can open links
    Links links = Links::Opened;
    Title title = Title::Page;
    std::filesystem::path stateFile{}; ///< where the state is saved, if it is; may be empty
    std::optional<text::SavedState> savedState{};
    bool unprotected = false; ///< asked for on the command line
    End end = End::Unwinding; ///< at once: no thread and no destructor is waited for
};

} // namespace actions
