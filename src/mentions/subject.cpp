#include "mentions/subject.h"

#include <algorithm>

namespace mentions {

namespace {

bool isIn(const std::vector<std::string> &list, const std::string &text)
{
    return std::ranges::find(list, text) != list.end();
}

} // namespace

std::vector<Subject> subjectsOf(const std::vector<content::Tool> &tools, Speaker speaker)
{
    std::vector<Subject> subjects;
    for (const auto &tool : tools) {
        Subject subject{Subject::Kind::Tool, tool.id, {}, tool.naming};
        if (!tool.naming.isLookedFor)
            continue;
        const bool isOfGuide = speaker == Speaker::Guide;
        for (const auto &alias : tool.aliases)
            if (isOfGuide == (tool.fromOpenedGuide || isIn(tool.namesOfGuide, alias)))
                subject.names.push_back(alias);
        if (isOfGuide == tool.fromOpenedGuide) {
            subject.names.push_back(tool.name);
            for (const auto &[language, name] : tool.names)
                subject.names.push_back(name);
        }
        if (!subject.names.empty())
            subjects.push_back(std::move(subject));
    }
    return subjects;
}

std::vector<Subject> subjectsOf(const std::vector<content::Term> &terms,
                                const text::Language &language, Speaker speaker)
{
    std::vector<Subject> subjects;
    for (const auto &term : terms) {
        const auto wording = term.wordings.find(language);
        if (term.isMarked && wording != term.wordings.end()
            && term.fromOpenedGuide == (speaker == Speaker::Guide))
            subjects.push_back({Subject::Kind::Term, term.id, wording->second.names, {}});
    }
    return subjects;
}

} // namespace mentions
