#pragma once

#include "content/term.h"
#include "guide/guide.h"
#include "text/problem.h"

#include <vector>

namespace check {

/// The message for a dead link.
std::string deadLinkMessage(const std::string &address, guide::DeadReason reason);

/// The mistakes on a page that its readers see: a title in another language, dead links, pictures
/// that are not shown. Links to glossary terms are not dead.
text::Problems visibleProblems(const guide::Guide &guide, const guide::Edition &edition,
                               const markup::Document &document,
                               const std::vector<content::Term> &terms = {});

} // namespace check
