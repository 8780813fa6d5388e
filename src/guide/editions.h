#pragma once

#include "content/library.h"
#include "guide/entry.h"

#include <functional>

namespace guide {

/// Joins the files of a guide into pages with editions: same name; or named as each other's
/// translation (altLangPage); or paired in guide.yaml. titleOf gives a page without a title of its
/// own one.
Entries joinEditions(const content::Library &library, const text::Language &preferred,
                     const std::function<std::string(const content::Page &)> &titleOf);

/// The languages of all pages: the guide's default first, then by number of pages, then by tag.
std::vector<text::Language> languagesOf(const content::Library &library);

/// A title as text: without the markup and entities it may hold.
std::string plainTitle(const std::string &title);

} // namespace guide
