#pragma once

#include "guide/entry.h"
#include "text/place.h"

#include <string>
#include <vector>

namespace guide {

/// A node of the contents: a page, or a folder that no page heads (then page is empty and title is
/// the folder's name).
struct Chapter {
    text::PageId page;
    std::string title;
    std::vector<Chapter> children;
};

/// Orders pages into chapters: by weight, then in natural order of their names. A folder is headed
/// by its index page, by the one page with "child: False", or by the page of the folder's own name;
/// "chapter_11" heads "chapter_11_2".
std::vector<Chapter> buildContents(const Entries &entries, const text::Language &preferred);

/// The chapter that a page stands under; null at the top.
const Chapter *chapterAbove(const std::vector<Chapter> &contents, const text::PageId &page);

/// The pages of the contents from first to last.
std::vector<text::PageId> readingOrder(const std::vector<Chapter> &contents);

/// "011-11-how-to" -> "How to": what a folder or a file is called when nothing else names it.
std::string titleFromName(std::string_view name);

} // namespace guide
