#pragma once

#include <string>

/// What the process gives up for good before it touches a guide.
namespace sandbox {

/// Irrevocably denies this process and its children every socket except AF_UNIX. Call it before any
/// other thread exists. Returns an empty string, or the reason why the filter could not be
/// installed (in English).
[[nodiscard]] std::string forbidNetwork();

/// Sets the size limit of core dumps to 0 and marks the process as not dumpable: a crash must not
/// leave on disk what was read.
void forbidCoreDumps();

/// Whether other processes of the same user may inspect this one. The portal that opens links needs
/// this for the duration of a call.
void setInspectable(bool inspectable);

} // namespace sandbox
