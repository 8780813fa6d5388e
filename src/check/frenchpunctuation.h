#pragma once

#include "markup/prose.h"
#include "text/problem.h"

#include <string>
#include <vector>

namespace check {

/// What a rule for prose finds in a block.
struct Finding {
    std::string message; ///< "FR02: …"
    text::Severity severity = text::Severity::Error;
    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = std::vector<Finding>;

/// The rules for the signs of French prose: FR01 a space before ":", ";", "!", "?" or inside « »
/// that is missing in the file, or ordinary where the loader left it so; FR02 ' between letters;
/// FR03 a stray no-break space; FR06 straight quotation marks; FR07 three dots; FR08 inclusive
/// forms with another sign than "·"; FR11 a capital without its accent. Each once a block.
/// written is the prose of the file, set the same as readers see it.
Findings checkPunctuation(const markup::Prose &written, const markup::Prose &set);

} // namespace check
