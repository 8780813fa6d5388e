#pragma once

#include "search/excerpt.h"
#include "text/language.h"
#include "text/place.h"

#include <cstddef>
#include <string>
#include <vector>

namespace search {

/// A section that was found.
struct Hit {
    text::Language language;
    text::Place place;   ///< the page and the block that holds what was found
    std::string section; ///< id of its heading; empty before the first
    std::string title;   ///< of the page
    std::vector<Range> titleMarks;
    std::vector<std::string> headings; ///< the section's path, outermost first
    double score = 0;                  ///< greater is better; comparable within a language
    Excerpt excerpt;
    std::vector<std::string> words; ///< all that was found on the page, if asked for
    std::string through;            ///< the glossary term that was the only match; usually empty
};

/// The hits of one language.
struct Group {
    text::Language language;
    std::size_t pages = 0; ///< that were found, shown or not
    std::vector<Hit> hits; ///< best first, as many as asked for
    bool isCut = false;    ///< there are more hits
};

struct Results {
    std::vector<Group> groups; ///< the reader's language first; only those with hits
    std::string suggestion;    ///< "did you mean": another text that finds something; usually empty
};

} // namespace search
