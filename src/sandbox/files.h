#pragma once

#include <filesystem>
#include <vector>

namespace sandbox {

/// How far the kernel's Landlock goes: 0 if there is none.
int landlockVersion();

/// From now on this thread, those it starts and its children write nowhere but below the folders
/// named and to devices, and start no program; where the kernel knows how, they open no TCP
/// connection either. Call it before any thread exists. False if the kernel can't do it.
[[nodiscard]] bool forbidWriting(const std::vector<std::filesystem::path> &writable = {});

} // namespace sandbox
