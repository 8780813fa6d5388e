#include "toolfacts/mergedtools.h"

#include "text/fold.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace toolfacts {

namespace {

using content::Tool;
using content::ToolState;

/// The order of ToolState is from good to bad. "Unknown" stands aside: it improves nothing that is
/// known to be bad, and only what is bad replaces it.
bool isWorse(ToolState one, ToolState other)
{
    using enum ToolState;
    return one != Unknown && (other == Unknown ? one > Maintenance : one > other);
}

/// Every name under which a tool goes, folded.
std::set<std::string> namesOf(const Tool &tool)
{
    std::set<std::string> names = {text::fold(tool.id), text::fold(tool.name)};
    for (const auto &[language, name] : tool.names)
        names.insert(text::fold(name));
    for (const auto &alias : tool.aliases)
        names.insert(text::fold(alias));
    names.erase(std::string());
    return names;
}

/// So that no guide can pass its own word off as a source that the built-in tools name.
std::string ownKey(const std::string &key)
{
    return "guide:" + key;
}

using Statements = std::vector<content::Statement>;

/// Whether two statements say the same in every language that both have.
bool saySame(const content::Statement &one, const content::Statement &other)
{
    bool inOne = false;
    for (const auto &[language, words] : one.words) {
        const auto found = other.words.find(language);
        if (found == other.words.end())
            continue;
        if (text::fold(text::squeeze(words)) != text::fold(text::squeeze(found->second)))
            return false;
        inOne = true;
    }
    return inOne;
}

/// What is said already is not said again: a guide may carry our own data.
void addNew(Statements &list, const Statements &more)
{
    for (auto statement : more) {
        if (std::ranges::any_of(list, [&](const auto &known) { return saySame(known, statement); }))
            continue;
        statement.fromOpenedGuide = true;
        statement.evidence.source = ownKey(statement.evidence.source);
        list.push_back(std::move(statement));
    }
}

void addNew(std::vector<std::string> &hosts, const std::vector<std::string> &more)
{
    std::ranges::copy_if(more, std::back_inserter(hosts), [&](const auto &host) {
        return std::ranges::find(hosts, host) == hosts.end();
    });
}

class Merger
{
public:
    explicit Merger(std::vector<Tool> builtIn) : m_tools(std::move(builtIn))
    {
        for (std::size_t i = 0; i < m_tools.size(); ++i) {
            m_ids.insert(m_tools[i].id);
            for (const auto &name : namesOf(m_tools[i]))
                m_owners.emplace(name, i);
        }
    }

    void add(Tool tool)
    {
        tool.fromOpenedGuide = true;
        const auto claimed = claims(tool);
        if (claimed.empty()) {
            if (m_ids.insert(tool.id).second)
                m_tools.push_back(std::move(tool));
            return;
        }
        // Under several names, its news are of each of those tools.
        for (const auto index : claimed)
            addNews(m_tools[index], tool);
        if (claimed.size() == 1)
            addNames(claimed.front(), tool);
    }

    std::vector<Tool> run()
    {
        std::ranges::stable_sort(m_tools, text::naturalLess, &Tool::name);
        return std::move(m_tools);
    }

private:
    /// The built-in tools whose id or names it bears.
    std::vector<std::size_t> claims(const Tool &tool) const
    {
        std::set<std::size_t> found;
        for (const auto &name : namesOf(tool))
            if (const auto owner = m_owners.find(name); owner != m_owners.end())
                found.insert(owner->second);
        return {found.begin(), found.end()};
    }

    static void addNews(Tool &known, const Tool &tool)
    {
        if (tool.unreadable)
            return;
        auto status = tool.status;
        status.evidence.source = ownKey(status.evidence.source);
        if (isWorse(status.state, known.status.state)) {
            known.otherStatus = std::exchange(known.status, std::move(status));
        } else if (status.state != known.status.state && status.state != ToolState::Unknown
                   && !known.otherStatus) {
            known.otherStatus = std::move(status);
        }
        if (tool.safety.flag > known.safety.flag) {
            known.safety = tool.safety;
            known.safety.evidence.source = ownKey(tool.safety.evidence.source);
        }
        addNew(known.cons, tool.cons);
        addNew(known.risks, tool.risks);
        addNew(known.ifInstalled, tool.ifInstalled);
        for (const auto &[key, source] : tool.sources)
            known.sources.emplace(ownKey(key), source);
        addNew(known.retiredHosts, tool.retiredHosts);
        addNew(known.lookalikeHosts, tool.lookalikeHosts);
    }

    void addNames(std::size_t index, const Tool &tool)
    {
        const auto add = [&](const std::string &name) {
            if (m_owners.emplace(text::fold(name), index).second)
                m_tools[index].aliases.push_back(name);
        };
        add(tool.name);
        for (const auto &alias : tool.aliases)
            if (!alias.empty())
                add(alias);
    }

    std::vector<Tool> m_tools;
    std::set<std::string> m_ids;
    std::map<std::string, std::size_t> m_owners; ///< folded name -> place of a built-in tool
};

} // namespace

std::vector<Tool> mergedTools(std::vector<Tool> builtIn, const std::vector<Tool> &opened)
{
    Merger merger(std::move(builtIn));
    for (const auto &tool : opened)
        merger.add(tool);
    return merger.run();
}

} // namespace toolfacts
