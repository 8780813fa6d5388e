#pragma once

#include "text/date.h"
#include "text/language.h"
#include "text/problem.h"

#include <map>
#include <string>
#include <vector>

namespace content {

/// One text in several languages.
using Words = std::map<text::Language, std::string>;

/// The text in the given language, else in English, else in any; empty if there is none.
const std::string &wordsFor(const Words &words, const text::Language &reader);

/// How well a value is supported, from best to worst.
enum class Confidence {
    Primary,   ///< the project's own page, code or maintainer
    Secondary, ///< press, review, third party
    Claimed,   ///< only the vendor says so
    Memory,    ///< no evidence: never published
};

/// Where a value comes from.
struct Evidence {
    Confidence confidence = Confidence::Secondary;
    std::string source; ///< a key of Tool::sources
    std::string asOf;   ///< date of the evidence, as text::Date reads it
    text::SourcePos pos{};
};

/// What a key of `source:` stands for.
struct Source {
    std::string text;  ///< what it is, for people
    std::string where; ///< its address or path; never opened
    std::string asOf;
};

/// A value of one attribute: one of its words, several, or free text; "unknown" and "na" are
/// values too and not "no".
struct Fact {
    std::vector<std::string> values;
    std::vector<std::string> unknown; ///< of a list: what nobody could verify, neither yes nor no
    Words notes;
    Evidence evidence;

    bool isUnknown() const { return values.size() == 1 && values.front() == "unknown"; }
    bool has(std::string_view value) const;
};

/// A sentence with its source: a pro, a risk, a step, an event.
struct Statement {
    std::string date; ///< of an event, else empty
    Words words;
    Evidence evidence;
    bool fromOpenedGuide = false; ///< said by a guide that was opened, not by the built-in data
};

} // namespace content
