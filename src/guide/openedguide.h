#pragma once

#include "content/term.h"
#include "content/tool.h"
#include "guide/guide.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace guide {

struct OpenedGuide;
/// Whoever needs a guide for longer than a call holds a share of it.
using SharedGuide = std::shared_ptr<const OpenedGuide>;

/// A guide with the tools and the glossary that stand beside it: the built-in ones, and its own.
struct OpenedGuide {
    Guide guide;
    std::vector<content::Tool> tools;
    std::vector<content::Term> terms;
    bool isBuiltIn = false;
    text::Problems shadowed{}; ///< what shadowedNames() tells

    /// A folder or one of its pages; an empty path is the built-in guide. Null if there is no page
    /// to read in it, or when a stop is requested.
    static SharedGuide open(const std::filesystem::path &path,
                            const std::filesystem::path &aliases = {},
                            const std::stop_token &stop = {});
};

} // namespace guide
