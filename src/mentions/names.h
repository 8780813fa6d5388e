#pragma once

#include "mentions/marking.h"

namespace mentions {

/// The names to look for in pages of a language. What an opened guide names adds mentions where the
/// program's own names leave room; it takes none away, lies over none, and gives none its meaning.
class Names
{
public:
    Names(const std::vector<content::Tool> &tools, const std::vector<content::Term> &terms,
          const text::Language &language);

    /// See mark() of a matcher; what marking the guide's names may take comes on top.
    Marked mark(markup::Document &document, const text::Language &language,
                std::string_view about = {}) const;

private:
    Matcher m_program;
    Matcher m_guide;
};

} // namespace mentions
