#pragma once

#include "content/manifest.h"
#include "content/page.h"
#include "content/term.h"
#include "content/tool.h"
#include "storage/folder.h"
#include "text/problem.h"

#include <stop_token>
#include <vector>

namespace content {

/// Everything a guide's folder holds, as data; no body of a page is parsed.
struct Library {
    Manifest manifest;
    std::vector<Page> pages; ///< in natural order of their paths
    std::vector<Tool> tools; ///< in order of their names
    std::vector<Term> terms; ///< as glossary.yaml lists them
    text::Problems problems;
};

/// When a stop is requested, what was read by then.
Library load(const storage::Folder &folder, const std::stop_token &stop = {});

/// Only the tools, without the pages. Tools that cannot be read are listed too (Tool::unreadable).
/// When a stop is requested, what was read by then.
std::vector<Tool> loadTools(const storage::Folder &folder, text::Problems &problems,
                            const std::stop_token &stop = {});

/// Only the glossary; empty if there is none.
std::vector<Term> loadTerms(const storage::Folder &folder, text::Problems &problems,
                            const std::stop_token &stop = {});

} // namespace content
