#pragma once

#include "content/term.h"
#include "content/tool.h"
#include "guide/guide.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace window {

/// A guide with the tools and the glossary that stand beside it: the built-in ones, and its own.
struct OpenedGuide {
    std::shared_ptr<const guide::Guide> guide;
    std::vector<content::Tool> tools;
    std::vector<content::Term> terms;

    /// A folder or one of its pages; an empty path is the built-in guide. Null, and the reason in a
    /// sentence, if there is no page to read in it.
    static OpenedGuide open(const std::filesystem::path &path, QString &refusal,
                            const std::filesystem::path &aliases = {});
};

} // namespace window
