#pragma once

#include <string>

/// What the process gives up for good before it touches a guide.
namespace sandbox {

/// Forbids this process and its children every socket but AF_UNIX, for good. Call it before any
/// thread exists. Returns an empty string, else why the filter could not be installed (English).
[[nodiscard]] std::string forbidNetwork();

/// Sets the size limit of core dumps to 0 and makes the process one that may not be dumped: a crash
/// must not leave what was read on the disk.
void forbidCoreDumps();

/// Whether other processes of the person may look into this one: the portal that opens links wants
/// to, for the time of a call.
void setInspectable(bool inspectable);

} // namespace sandbox
