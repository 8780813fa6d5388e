#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// The one file that may stay on this computer, if the person wants it.
namespace sandbox {

/// Next to the program if there is a file called "portable", else in the state folder of the user's
/// home. Empty if there is no home. Creates and opens nothing.
std::filesystem::path stateFile();

/// Its content; empty if it does not exist, is not a regular file, or is longer than any this
/// program writes.
std::string readState(const std::filesystem::path &file);

/// Writes it atomically, readable only by its owner. False if it cannot be written.
bool writeState(const std::filesystem::path &file, std::string_view text);

/// False if it is still there.
bool removeState(const std::filesystem::path &file);

} // namespace sandbox
