#pragma once

#include <filesystem>
#include <optional>

namespace storage {

/// Opens a file if no part of its path is a link; else the error is ELOOP.
int openWithoutLinks(const std::filesystem::path &file, int flags);

/// The path below a folder that one below it stands for, links followed as long as they stay in the
/// folder. Nothing outside is looked at: that might mount what somebody else serves. Nothing, and
/// errno: EXDEV for what leads out, ELOOP for links in a circle.
std::optional<std::filesystem::path> resolvedBeneath(const std::filesystem::path &root,
                                                     const std::filesystem::path &path);

} // namespace storage
