#pragma once

#include "guide/guide.h"
#include "mentions/names.h"

#include <string>
#include <vector>

namespace author {

/// A place where a page names a tool.
struct ToolMention {
    int line = 0;
    std::string words; ///< as written, without what changes their format
    std::string tool;
    bool isHistory = false;
};

/// All of a page, in text, titles of boxes and alternative texts, in the order of the page; source
/// is the text of its file.
std::vector<ToolMention> toolMentions(markup::Document document, const content::Page &page,
                                      const mentions::Names &names, std::string_view source);

} // namespace author
