#pragma once

#include "content/term.h"
#include "guide/guide.h"
#include "text/problem.h"

#include <vector>

namespace check {

/// The words of a problem for a link that leads nowhere.
std::string deadLinkMessage(const std::string &address, guide::DeadReason reason);

/// What a reader of a page sees that its author did not mean: a title in another language, links
/// that lead nowhere, pictures that are not shown. Links that terms answer for lead somewhere.
text::Problems seenFaults(const guide::Guide &guide, const guide::Edition &edition,
                          const markup::Document &document,
                          const std::vector<content::Term> &terms = {});

} // namespace check
