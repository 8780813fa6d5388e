#include "toolfacts/mergetools.h"

#include "content/bounds.h"
#include "text/fold.h"
#include "text/lookalikes.h"
#include "text/looks.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace toolfacts {

namespace {

using content::Tool;
using content::ToolState;

/// ToolState is ordered from good to bad. "Unknown" is special: it does not improve a state known
/// to be bad, and only a bad state replaces it.
bool isWorse(ToolState one, ToolState other)
{
    using enum ToolState;
    return one != Unknown && (other == Unknown ? one > Maintenance : one > other);
}

/// What is the same for names that look the same.
std::string shapeOf(std::string_view name)
{
    return text::withShapes(text::lookOfName(name));
}

/// The id of a tool, and every name under which it goes.
std::vector<std::string> namesOf(const Tool &tool)
{
    std::vector<std::string> names = {tool.id, tool.name};
    for (const auto &[language, name] : tool.names)
        names.push_back(name);
    names.insert(names.end(), tool.aliases.begin(), tool.aliases.end());
    std::erase(names, std::string());
    return names;
}

/// Prevents a guide from passing off its own claims as a source of the built-in tools.
std::string ownKey(const std::string &key)
{
    return "guide:" + key;
}

/// However many opened tools speak of a built-in one, so much of it is heard.
constexpr auto maxAdded = 2 * content::maxEntries;

using Statements = std::vector<content::Statement>;

/// What a list of statements says, to know what is said already: a guide may carry our own data.
class Sayings
{
public:
    explicit Sayings(const Statements &list)
    {
        for (const auto &statement : list)
            note(folded(statement));
    }

    /// Whether it says something new; from then on that is known.
    bool add(const content::Statement &statement)
    {
        if (m_heard++ >= maxAdded)
            return false;
        auto said = folded(statement);
        for (const auto &words : said)
            if (const auto like = m_withWords.find(words); like != m_withWords.end())
                for (const auto index : like->second)
                    if (agree(m_said[index], said))
                        return false;
        note(std::move(said));
        return true;
    }

private:
    using Said = std::map<text::Language, std::string>;

    static Said folded(const content::Statement &statement)
    {
        Said said;
        for (const auto &[language, words] : statement.words)
            said.emplace(language, text::fold(text::collapseWhitespace(words)));
        return said;
    }

    /// Whether they differ in no language that both have.
    static bool agree(const Said &one, const Said &other)
    {
        return std::ranges::all_of(one, [&](const auto &words) {
            const auto found = other.find(words.first);
            return found == other.end() || found->second == words.second;
        });
    }

    void note(Said said)
    {
        for (const auto &words : said)
            m_withWords[words].push_back(m_said.size());
        m_said.push_back(std::move(said));
    }

    std::size_t m_heard = 0;
    std::vector<Said> m_said;
    std::map<Said::value_type, std::vector<std::size_t>> m_withWords;
};

/// What is known of a built-in tool, so that opened ones add what is new.
struct Known {
    explicit Known(const Tool &tool)
        : cons(tool.cons),
          risks(tool.risks),
          ifInstalled(tool.ifInstalled),
          retiredHosts(tool.retiredHosts.begin(), tool.retiredHosts.end()),
          lookalikeHosts(tool.lookalikeHosts.begin(), tool.lookalikeHosts.end())
    {
    }

    Sayings cons;
    Sayings risks;
    Sayings ifInstalled;
    std::set<std::string> retiredHosts;
    std::set<std::string> lookalikeHosts;
};

void addNew(Statements &list, const Statements &more, Sayings &known)
{
    for (auto statement : more) {
        if (!known.add(statement))
            continue;
        statement.fromOpenedGuide = true;
        statement.evidence.source = ownKey(statement.evidence.source);
        list.push_back(std::move(statement));
    }
}

void addNew(std::vector<std::string> Tool::*list, Tool &tool, const std::vector<std::string> &more,
            std::set<std::string> &known)
{
    for (const auto &host : more)
        if ((tool.*list).size() < maxAdded && known.insert(host).second) {
            (tool.*list).push_back(host);
            tool.hostsOfGuide.push_back(host);
        }
}

class Merger
{
public:
    explicit Merger(std::vector<Tool> builtIn) : m_tools(std::move(builtIn))
    {
        for (std::size_t i = 0; i < m_tools.size(); ++i) {
            m_ids.insert(m_tools[i].id);
            for (const auto &name : namesOf(m_tools[i]))
                m_owners.emplace(shapeOf(name), i);
        }
    }

    void add(Tool tool)
    {
        tool.fromOpenedGuide = true;
        const auto claimed = claims(tool);
        if (!claimed.empty()) {
            addNews(claimed.front(), tool);
            if (claimed.size() == 1)
                addNames(claimed.front(), tool);
        } else if (m_ids.insert(tool.id).second) {
            m_tools.push_back(std::move(tool));
        }
    }

    std::vector<Tool> run()
    {
        std::ranges::stable_sort(m_tools, text::naturalLess, &Tool::name);
        return std::move(m_tools);
    }

private:
    /// The built-in tools whose id or names it bears, the one by its id first.
    std::vector<std::size_t> claims(const Tool &tool) const
    {
        std::vector<std::size_t> found;
        for (const auto &name : namesOf(tool)) {
            const auto owner = m_owners.find(shapeOf(name));
            if (owner != m_owners.end() && std::ranges::find(found, owner->second) == found.end())
                found.push_back(owner->second);
        }
        return found;
    }

    void addNews(std::size_t index, const Tool &tool)
    {
        if (tool.unreadable)
            return;
        auto &known = m_tools[index];
        auto &said = m_known.try_emplace(index, known).first->second;
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
        addNew(known.cons, tool.cons, said.cons);
        addNew(known.risks, tool.risks, said.risks);
        addNew(known.ifInstalled, tool.ifInstalled, said.ifInstalled);
        for (const auto &[key, source] : tool.sources)
            if (known.sources.size() < maxAdded)
                known.sources.emplace(ownKey(key), source);
        addNew(&Tool::retiredHosts, known, tool.retiredHosts, said.retiredHosts);
        addNew(&Tool::lookalikeHosts, known, tool.lookalikeHosts, said.lookalikeHosts);
    }

    void addNames(std::size_t index, const Tool &tool)
    {
        const auto add = [&](const std::string &name) {
            if (m_tools[index].aliases.size() < maxAdded
                && m_owners.emplace(shapeOf(name), index).second) {
                m_tools[index].aliases.push_back(name);
                m_tools[index].namesOfGuide.push_back(name);
            }
        };
        add(tool.name);
        for (const auto &alias : tool.aliases)
            if (!alias.empty())
                add(alias);
    }

    std::vector<Tool> m_tools;
    std::set<std::string> m_ids;
    std::map<std::size_t, Known> m_known;        ///< by the place of a built-in tool
    std::map<std::string, std::size_t> m_owners; ///< shape of a name -> place of a built-in tool
};

} // namespace

std::vector<Tool> mergeTools(std::vector<Tool> builtIn, const std::vector<Tool> &opened)
{
    Merger merger(std::move(builtIn));
    for (const auto &tool : opened)
        merger.add(tool);
    return merger.run();
}

} // namespace toolfacts
