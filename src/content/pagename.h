#pragma once

#include "content/manifest.h"
#include "content/page.h"

#include <string_view>
#include <vector>

namespace content {

/// True for the files that are pages: *.md and *.markdown.
bool isPagePath(std::string_view path);

/// Gives every page its language and its name. The language comes from a folder on the path
/// ("fr/"), else from "lang:", else from a suffix ("page.fr.md", "page_fr.md"), else it is the
/// guide's default.
void assignNames(std::vector<Page> &pages, const Manifest &manifest, text::Problems &problems);

/// The folder of a path with its final "/", or nothing.
std::string_view folderOf(std::string_view path);

/// Index of the first folder on the path that is a language, with where it starts and ends (with
/// its "/").
struct LanguageFolder {
    text::Language language;
    std::size_t start = 0;
    std::size_t end = 0;
};
std::optional<LanguageFolder> languageFolder(std::string_view path,
                                             const std::vector<text::Language> &declared);

} // namespace content
