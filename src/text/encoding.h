#pragma once

#include "text/problem.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace text {

/// The line and the column, in bytes, of an offset; line ends of all kinds count.
SourcePos positionOf(std::string_view bytes, std::size_t offset);

/// The bytes of a file as UTF-8, without its byte order mark. UTF-16 is known by its mark. In a
/// text with a character of UTF-8 single bytes that are none are damage and read as Windows-1252;
/// else all of it is read so. Problems say where.
std::string toUtf8(std::string_view bytes, const std::string &file, Problems &problems);

} // namespace text
