#pragma once

#include "content/manifest.h"
#include "content/term.h"
#include "content/tool.h"
#include "text/place.h"

#include <filesystem>
#include <string>
#include <vector>

namespace guide {

/// The folder of the guide that comes with the program: installed beside it, else in the source
/// tree.
std::filesystem::path builtInGuide();

/// Whether a folder is that one, whatever it calls itself.
bool isBuiltIn(const std::filesystem::path &folder);

/// The page of the built-in guide for those to whom something has just happened.
inline const text::PageId firstHour = "first_hour";

/// Whether a page of the built-in guide is that one, or one of its cases.
bool isOfFirstHour(const text::PageId &page);

/// What guide.yaml of the built-in guide says.
content::Manifest builtInManifest();

/// The hosts whose addresses are pages of the built-in guide. They are those of old guides without
/// a guide.yaml too.
std::vector<std::string> builtInHosts();

/// The tools that are there whatever guide is open.
std::vector<content::Tool> builtInTools();

/// The glossary that is there whatever guide is open.
std::vector<content::Term> builtInTerms();

/// The built-in glossary, and what a guide explains besides.
std::vector<content::Term> termsBeside(const std::vector<content::Term> &own);

} // namespace guide
