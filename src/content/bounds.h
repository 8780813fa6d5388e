#pragma once

#include "text/problem.h"
#include "yaml/node.h"

#include <cstddef>
#include <string>

namespace content {

// How much a guide may say in its data: what is longer is cut, and told as a problem.

constexpr std::size_t maxNameLength = 300;  ///< characters of a title or a name
constexpr std::size_t maxTextLength = 2000; ///< characters of any other text
constexpr std::size_t maxEntries = 200;     ///< of a list or a map
constexpr std::size_t maxTools = 500;
constexpr std::size_t maxTerms = 2000;
constexpr std::size_t maxProblems = 2000; ///< listed of a guide

constexpr std::size_t maxToolFileSize = std::size_t{64} * 1024;
constexpr std::size_t maxToolsSize = std::size_t{2} * 1024 * 1024; ///< all files of tools
constexpr std::size_t maxGlossarySize = std::size_t{512} * 1024;
constexpr std::size_t maxManifestSize = std::size_t{1024} * 1024;

/// Cuts the texts, lists and maps of a value.
void limit(yaml::Node &value, const std::string &file, text::Problems &problems);
/// Cuts a list alone.
void limitEntries(yaml::Node &list, std::size_t most, const std::string &file,
                  text::Problems &problems);
/// A title or a name of at most maxNameLength characters; white space squeezed.
std::string limitedName(std::string_view name, const text::SourcePos &pos, const std::string &file,
                        text::Problems &problems);

} // namespace content
