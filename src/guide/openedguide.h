#pragma once

#include "content/term.h"
#include "content/tool.h"
#include "guide/guide.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace guide {

/// A guide with the tools and the glossary that stand beside it: the built-in ones, and its own.
struct OpenedGuide {
    std::shared_ptr<const Guide> guide;
    std::vector<content::Tool> tools;
    std::vector<content::Term> terms;

    /// A folder or one of its pages; an empty path is the built-in guide. Null if there is no page
    /// to read in it.
    static OpenedGuide open(const std::filesystem::path &path,
                            const std::filesystem::path &aliases = {});
};

} // namespace guide
