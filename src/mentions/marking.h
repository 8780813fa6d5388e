#pragma once

#include "markup/document.h"
#include "mentions/matcher.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace mentions {

/// What a Mention of the tree leads to: "tool:ID" or "term:ID".
std::string targetOf(const Subject &subject);
/// The id behind such a target, if it is of that kind; else empty.
std::string_view idOf(std::string_view target, Subject::Kind kind);

/// Puts a Mention around each name of a tool, in plain, bold and link text, headings, cells and
/// footnotes, not in code; and around the first of each term in a section, outside headings and
/// links. The first of a subject in a section says so (Inline::isFirst).
/// A page is about a tool if its front matter says so (about: the id, or empty); there its name, as
/// written, always means it.
void mark(markup::Document &document, const Matcher &matcher, const text::Language &language,
          std::string_view about = {});

/// How a marked document names a tool.
struct Naming {
    int count = 0;
    std::size_t firstBlock = 0; ///< among the top-level blocks
};

/// What a marked document says of each tool that it names, by their ids.
std::map<std::string, Naming> countTools(const markup::Document &marked);

/// The tools that a marked document names, by their ids, in the order of their first mention.
std::vector<std::string> toolsNamed(const markup::Document &marked);

} // namespace mentions
