#pragma once

#include "text/result.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace storage {

/// The files of a guide. Only regular files inside the folder are listed; links that leave it,
/// loops, FIFOs and devices are reported as problems. Nothing outside the folder is ever opened.
class Folder
{
public:
    /// Lists the folder. An error if it is not there or cannot be listed, or when a stop is
    /// requested.
    static text::Result<Folder> open(const std::filesystem::path &root,
                                     const std::stop_token &stop = {});

    const std::filesystem::path &root() const { return m_root; }
    /// Paths relative to the root, with "/", bytes as on disk, in byte order. Hidden files are left
    /// out.
    const std::vector<std::string> &files() const { return m_files; }
    const text::Problems &problems() const { return m_problems; }
    bool contains(std::string_view path) const;

    /// Whole content of a file in files(). Errors: not there any more, not readable, not a regular
    /// file, over limit.
    text::Result<std::string> read(const std::string &path, std::size_t limit) const;
    /// At most its first bytes.
    text::Result<std::string> readStart(const std::string &path, std::size_t bytes) const;

private:
    Folder() = default;

    std::filesystem::path m_root;
    std::vector<std::string> m_files;
    text::Problems m_problems;
};

/// Whole content of a file that a person named, wherever it stands. Errors: as Folder::read.
text::Result<std::string> readFile(const std::filesystem::path &file, std::size_t limit);

} // namespace storage
