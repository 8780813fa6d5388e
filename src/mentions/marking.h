#pragma once

#include "markup/document.h"
#include "mentions/matcher.h"
#include "text/deadline.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace mentions {

/// The target of a Mention in the tree: "tool:ID" or "term:ID".
std::string targetOf(const Subject &subject);
/// The id in such a target if it is of that kind, else empty.
std::string_view idOf(std::string_view target, Subject::Kind kind);

/// How far the names of a page were marked.
enum class Marked {
    All,
    Firsts, ///< there are more than maxMentions: of the later ones only the first of each subject
    Ours,   ///< not all that the guide itself names: it took too long
    None,   ///< it took too long
};

/// Mentions of a page that are marked each.
constexpr int maxMentions = 5000;
/// What marking a page may take.
constexpr std::chrono::milliseconds markingTime(200);

/// Puts a Mention around each name of a tool, in plain, bold and link text, headings, cells and
/// footnotes, not in code; and around the first of each term in a section, outside headings and
/// links. The first of a subject in a section says so (Inline::isFirst); a name in which the format
/// changes is a Mention in parts (Inline::goesOn).
/// A page is about a tool if its front matter says so (about: the id, or empty); there its name, as
/// written, always means it.
Marked mark(markup::Document &document, const Matcher &matcher, const text::Language &language,
            std::string_view about = {}, text::Deadline deadline = text::Deadline(markingTime));

/// Adds mentions where a marked document has none. False if the deadline ended it.
bool markBeside(markup::Document &marked, const Matcher &matcher, const text::Language &language,
                std::string_view about, text::Deadline deadline);

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
