#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace sandbox {

enum class Mode { Protected, Unprotected };

/// Which protections are in force, for the window to show.
struct Protection {
    bool noNetwork = false;
    bool noWriting = false; ///< and no program is started
    bool noCoreDumps = false;
    int landlockVersion = 0;
    std::string whyNetwork{}; ///< why the network could not be shut off (English); else empty
};

/// Drops every right that the process does not need for reading a guide, in the only order that
/// works. Call it after the broker was started and before any thread exists.
Protection protect(Mode mode, const std::vector<std::filesystem::path> &writable = {});

} // namespace sandbox
