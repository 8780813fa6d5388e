#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace text {

/// A place in a source file. Lines and columns (in bytes) count from 1; 0 means "unknown".
struct SourcePos {
    int line = 0;
    int column = 0;
    friend auto operator<=>(const SourcePos &, const SourcePos &) = default;
};

enum class Severity { Warning, Error };

/// Why something cannot be had.
enum class Cause {
    Other,
    TooLarge,
    NotAllowed, ///< by the rights of the file
    Unreadable, ///< gone, no file, or the disk fails
    TooCostly,  ///< it would keep the program busy for too long
};

/// Something wrong with a guide, said to its author: English, never shown as the text of a page.
struct Problem {
    std::string file; ///< relative to the guide, as on disk
    SourcePos pos;
    std::string message;
    Severity severity = Severity::Error;
    Cause cause = Cause::Other;
    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

/// "file:line:col: error: message"; bytes of the file name that are not UTF-8 are escaped.
std::string toString(const Problem &problem);

/// What a number of errno means, in English whatever the system speaks.
std::string systemReason(int error);

bool hasError(const Problems &problems);

/// What is not listed: problems past so many, words of a message past so many bytes. The last one
/// says so.
void limit(Problems &problems, std::size_t most);

} // namespace text
