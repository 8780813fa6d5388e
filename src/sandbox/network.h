#pragma once

#include <string>

/// What the process gives up for good before it touches a guide.
namespace sandbox {

/// Forbids this process and its children every socket but AF_UNIX, for good. Call it before any
/// thread exists. Returns an empty string, else why the filter could not be installed (English).
[[nodiscard]] std::string forbidNetwork();

/// Sets the size limit of core dumps to 0: a crash must not leave what was read on the disk.
void forbidCoreDumps();

} // namespace sandbox
