#pragma once

#include "content/tool.h"
#include "text/place.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace guide {

class Guide;

/// A page that is about one tool.
struct AboutPage {
    enum class Kind {
        HowTo,
        Leaving, ///< what became of an old tool, and how to leave it
        Other,
    };

    text::PageId page;
    Kind kind = Kind::Other;

    bool operator==(const AboutPage &) const = default;
};

using AboutPages = std::map<std::string, AboutPage, std::less<>>;

/// The page about each tool that has one in a guide, by the tool's id: its how-to as the data name
/// it, else a page whose front matter says `tool: ID`. What is written of an old tool is its how-to
/// no more; only a page of `type: history` is known to say how to leave it.
AboutPages aboutPages(const Guide &guide, const std::vector<content::Tool> &tools);

} // namespace guide
