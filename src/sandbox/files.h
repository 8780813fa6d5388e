#pragma once

#include <filesystem>
#include <vector>

namespace sandbox {

/// The version of the kernel's Landlock ABI; 0 if there is none.
int landlockVersion();

/// From now on this thread, its children and the threads it starts can write only below the given
/// folders and to devices, and can start no program; if the kernel supports it, they cannot open
/// TCP connections either. Call it before any other thread exists. False if the kernel does not
/// support it.
[[nodiscard]] bool forbidWriting(const std::vector<std::filesystem::path> &writable = {});

} // namespace sandbox
