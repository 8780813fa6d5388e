#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// The one file that may stay on this computer, if the person wants it.
namespace sandbox {

/// Beside the program if a file called "portable" stands there, else in the folder for such things
/// in the person's home. Empty if that has none. Nothing is made or opened.
std::filesystem::path keptFile();

/// What is in it; empty if it is not there, no plain file, or longer than any that is written.
std::string readKept(const std::filesystem::path &file);

/// Writes it whole or not at all, readable to the person alone. False if it can't be written.
bool writeKept(const std::filesystem::path &file, std::string_view text);

/// False if it is still there.
bool removeKept(const std::filesystem::path &file);

} // namespace sandbox
