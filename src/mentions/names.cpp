#include "mentions/names.h"

#include <algorithm>
#include <iterator>

namespace mentions {

namespace {

/// What marking the names of an opened guide may take.
constexpr std::chrono::milliseconds guideMarkingTime(50);

Matcher matcherOf(const std::vector<content::Tool> &tools, const std::vector<content::Term> &terms,
                  const text::Language &language, Speaker speaker)
{
    auto subjects = subjectsOf(tools, speaker);
    std::ranges::move(subjectsOf(terms, language, speaker), std::back_inserter(subjects));
    return Matcher(std::move(subjects));
}

} // namespace

Names::Names(const std::vector<content::Tool> &tools, const std::vector<content::Term> &terms,
             const text::Language &language)
    : m_program(matcherOf(tools, terms, language, Speaker::Program)),
      m_guide(matcherOf(tools, terms, language, Speaker::Guide))
{
}

Marked Names::mark(markup::Document &document, const text::Language &language,
                   std::string_view about) const
{
    const auto marked = mentions::mark(document, m_program, language, about);
    if (m_guide.subjects().empty() || marked == Marked::None)
        return marked;
    return markBeside(document, m_guide, language, about, text::Deadline(guideMarkingTime))
        ? marked
        : Marked::Ours;
}

} // namespace mentions
