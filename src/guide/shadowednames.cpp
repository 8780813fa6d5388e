#include "guide/shadowednames.h"

#include "content/bounds.h"
#include "mentions/matcher.h"
#include "text/lookalikes.h"
#include "text/looks.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace guide {

namespace {

using content::Tool;

/// What looking through all names may take.
constexpr std::chrono::milliseconds lookingTime(50);

std::string shapeOf(std::string_view name)
{
    return text::withShapes(text::lookOfName(name));
}

std::vector<std::string> namesOf(const Tool &tool)
{
    std::vector<std::string> names = {tool.name};
    for (const auto &[language, name] : tool.names)
        names.push_back(name);
    names.insert(names.end(), tool.aliases.begin(), tool.aliases.end());
    return names;
}

class Finder
{
public:
    explicit Finder(const std::vector<Tool> &builtIn)
        : m_matcher(mentions::subjectsOf(builtIn, mentions::Speaker::Program))
    {
        for (const auto &tool : builtIn) {
            m_owners.emplace(shapeOf(tool.id), tool.id);
            for (const auto &name : namesOf(tool))
                m_owners.emplace(shapeOf(name), tool.id);
        }
    }

    void look(const Tool &tool)
    {
        std::optional<std::string> spokenOf = ownerOf(tool.id);
        for (const auto &name : namesOf(tool)) {
            if (m_deadline.isPast())
                return;
            const auto owner = ownerOf(name);
            if (!spokenOf)
                spokenOf = owner;
            if (owner && owner != spokenOf)
                report(tool.file,
                       "the name '" + name + "' is that of '" + *owner + "'; this file speaks of '"
                           + *spokenOf + "' alone");
            else if (!owner)
                look(name, tool.file);
        }
    }

    void look(const std::string &name, const std::string &file)
    {
        const mentions::Text text(name);
        std::vector<mentions::Found> found;
        m_matcher.find(text, found, m_deadline);
        const auto held = std::ranges::find(found, false, &mentions::Found::isAmbiguous);
        if (held != found.end())
            report(file,
                   "the name '" + name + "' holds '"
                       + name.substr(held->start, held->end - held->start)
                       + "', the name of another tool; that one is marked");
    }

    text::Problems take() { return std::move(m_problems); }

private:
    std::optional<std::string> ownerOf(std::string_view name) const
    {
        const auto found = m_owners.find(shapeOf(name));
        return found == m_owners.end() ? std::nullopt : std::optional(found->second);
    }

    void report(const std::string &file, std::string message)
    {
        if (m_problems.size() < content::maxProblems)
            m_problems.push_back({file, {1, 1}, std::move(message), text::Severity::Warning});
    }

    mentions::Matcher m_matcher;
    std::map<std::string, std::string> m_owners; ///< shape of a name -> id
    text::Deadline m_deadline = text::Deadline(lookingTime);
    text::Problems m_problems;
};

} // namespace

text::Problems shadowedNames(const std::vector<Tool> &builtIn, const std::vector<Tool> &tools,
                             const std::vector<content::Term> &terms)
{
    if (tools.empty() && terms.empty())
        return {};
    Finder finder(builtIn);
    for (const auto &tool : tools)
        finder.look(tool);
    for (const auto &term : terms)
        for (const auto &[language, wording] : term.wordings)
            for (const auto &name : wording.names)
                finder.look(name, "glossary.yaml");
    return finder.take();
}

} // namespace guide
