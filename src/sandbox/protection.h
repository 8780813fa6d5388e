#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace sandbox {

enum class Wish { Protected, Unprotected };

/// What holds in this run, for the window to show.
struct Protection {
    bool noNetwork = false;
    bool noWriting = false; ///< and no program is started
    bool noCoreDumps = false;
    int landlockVersion = 0;
    std::string whyNetwork{}; ///< why the network could not be shut off (English); else empty
};

/// Takes from the process what it does not need to read a guide, in the one order that holds. Call
/// it when the broker is there, before any thread.
Protection protect(Wish wish, const std::vector<std::filesystem::path> &writable = {});

} // namespace sandbox
