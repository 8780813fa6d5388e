#pragma once

#include "markup/document.h"
#include "mentions/matcher.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mentions {

/// From a place to another.
struct Range {
    std::size_t start = 0;
    std::size_t end = 0;
};

/// What stands for an inline without text of its own: it parts names, unless nothing is shown of
/// it.
std::string_view separatorFor(const markup::Inline &piece);

/// Appends the text of inlines in which names are looked for, through bold and links, and where it
/// is a mention.
void appendRunning(std::string &text, std::vector<Range> &mentions,
                   const std::vector<markup::Inline> &inlines);

/// Leaves out what lies over a mention.
void keepBeside(const std::vector<Range> &mentions, std::vector<Found> &found);

/// Whether a sentence starts here: no letter or digit stands between this position and the end of
/// the sentence before, or the start of the text.
bool beginsSentence(std::string_view text, std::size_t at);

} // namespace mentions
