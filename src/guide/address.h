#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What the spelling of an address, or of a page's name, tells. Names are folded.
namespace guide {

/// "https" of "HTTPS://…", as written; empty for a path.
std::string_view schemeOf(std::string_view address);

/// Resolves "." and ".."; nothing if the path climbs above the root.
std::optional<std::string> normalized(std::string_view path);

/// A path without extension, "/" and "/index" at its end: the many ways to name one page.
std::string_view withoutEnding(std::string_view path);

/// What follows the last "/".
std::string_view lastPart(std::string_view path);

/// The number of a chapter: "chapter_11", "11-how" and "011-11-how" -> "11" (the first of two is
/// what files are ordered by). Empty for "chapter_11_2", which is part of one.
std::string chapterNumber(std::string_view name);

/// A name without the numbers it is ordered by: "004-keepass-secure" -> "keepass-secure".
std::string_view withoutNumbers(std::string_view name);

/// "www.example.org", with or without a path.
bool looksLikeHost(std::string_view path);

/// True for "setup.exe", false for "page.md" and "page".
bool isOtherFile(std::string_view path);

} // namespace guide
