#pragma once

#include "content/manifest.h"
#include "content/page.h"
#include "content/term.h"
#include "content/tool.h"
#include "storage/folder.h"
#include "text/problem.h"

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

Library load(const storage::Folder &folder);

/// Only the tools, without the pages. Tools that cannot be read are listed too (Tool::unreadable).
std::vector<Tool> loadTools(const storage::Folder &folder, text::Problems &problems);

/// Only the glossary; empty if there is none.
std::vector<Term> loadTerms(const storage::Folder &folder, text::Problems &problems);

} // namespace content
