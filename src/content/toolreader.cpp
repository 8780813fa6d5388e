#include "content/toolreader.h"

#include "content/bounds.h"
#include "content/toollists.h"
#include "content/toolparts.h"
#include "content/toolschema.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "yaml/parse.h"

#include <algorithm>
#include <array>
#include <optional>

namespace content {

namespace {

constexpr std::array<Named<ToolState>, 6> states = {{
    {"active", ToolState::Active},
    {"maintenance", ToolState::Maintenance},
    {"at_risk", ToolState::AtRisk},
    {"superseded", ToolState::Superseded},
    {"discontinued", ToolState::Discontinued},
    {"unknown", ToolState::Unknown},
}};
constexpr std::array<Named<SafetyFlag>, 3> flags = {{
    {"none", SafetyFlag::None},
    {"caution", SafetyFlag::Caution},
    {"unsafe", SafetyFlag::Unsafe},
}};

/// Reads one file. Errors are added to the problems.
class Reader
{
public:
    Reader(const yaml::Node &root, const std::string &file, text::Problems &problems)
        : m_root(root), m_parts(root, file, problems)
    {
    }

    text::Result<Tool> run()
    {
        m_tool.file = m_parts.file();
        m_tool.id = m_root.scalarOf("id");
        readName();
        if (m_tool.id.empty() || m_tool.name.empty())
            return m_parts.error(nullptr, "a tool needs an id and a name");
        if (auto wrong = readStatus())
            return *wrong;
        readNaming();
        readSafety();
        readRelease();
        m_tool.lastVerified = m_root.scalarOf("last_verified");
        if (const auto *what = m_root.field("what"))
            m_tool.what = m_parts.statement(*what);
        if (const auto *summary = m_root.field("summary"))
            m_tool.summaries = words(*summary);
        readSuccessors(m_parts, m_tool);
        readFacts();
        readLists(m_parts, m_tool);
        m_tool.howTo = m_root.scalarOf("howto");
        return std::move(m_tool);
    }

private:
    void readName()
    {
        const auto *name = m_root.field("name");
        if (name == nullptr)
            return;
        m_tool.names = words(*name);
        for (auto &[language, words] : m_tool.names)
            words = text::shortened(words, maxNameLength);
        m_tool.name = name->kind == yaml::Node::Kind::Scalar
            ? m_parts.name(*name)
            : wordsFor(m_tool.names, *text::Language::parse("en"));
    }

    std::optional<text::Problem> readStatus()
    {
        const auto *status = m_root.field("status");
        if (status == nullptr)
            return m_parts.error(nullptr, "a tool needs a status");
        const auto *value = status->field("value");
        const auto state = value == nullptr ? std::nullopt : named(states, value->scalar);
        if (!state)
            return m_parts.error(value != nullptr ? value : status, "no known status");
        m_tool.status.state = *state;
        m_tool.status.since = status->scalarOf("since");
        m_tool.status.notes = notes(*status);
        m_tool.status.evidence = m_parts.evidence(*status);
        readSources();
        return std::nullopt;
    }

    void readSources()
    {
        const auto *sources = m_root.field("sources");
        if (sources == nullptr)
            return;
        for (const auto &[key, value] : sources->fields) {
            auto &source = m_tool.sources[key];
            if (value.kind == yaml::Node::Kind::Scalar)
                source.text = text::collapseWhitespace(value.scalar);
            else
                source = {text::collapseWhitespace(value.scalarOf("text")),
                          std::string(value.scalarOf("where")),
                          std::string(value.scalarOf("as_of"))};
        }
    }

    void readNaming()
    {
        if (const auto *aliases = m_root.field("aliases"))
            for (const auto &alias : aliases->scalars())
                m_tool.aliases.push_back(text::shortened(alias, maxNameLength));
        const auto *mention = m_root.field("mention");
        if (mention == nullptr)
            return;
        m_tool.naming.isLookedFor = mention->scalarOf("none") != "true";
        m_tool.naming.ambiguous = scalars(mention->field("ambiguous"));
        m_tool.naming.context = phrases(mention->field("context"));
        m_tool.naming.otherMeanings = phrases(mention->field("never"));
    }

    static Naming::Phrases phrases(const yaml::Node *map)
    {
        Naming::Phrases result;
        if (map != nullptr)
            for (const auto &[tag, list] : map->fields)
                if (const auto language = text::Language::parse(tag))
                    result.emplace(*language, list.scalars());
        return result;
    }

    void readSafety()
    {
        const auto *safety = m_root.field("safety_flag");
        if (safety == nullptr)
            return;
        const auto flag = named(flags, safety->scalarOf("value"));
        if (!flag)
            return m_parts.report(*safety, "no known safety flag");
        m_tool.safety = {*flag, notes(*safety), m_parts.evidence(*safety)};
    }

    void readRelease()
    {
        const auto *release = m_root.field("last_release_seen");
        if (release == nullptr)
            return;
        m_tool.release = {std::string(release->scalarOf("version")),
                          std::string(release->scalarOf("date")),
                          release->scalarOf("value") != "na", m_parts.evidence(*release)};
    }

    void readFacts()
    {
        const auto *attributes = m_root.field("attributes");
        if (attributes == nullptr)
            return;
        for (const auto &[name, node] : attributes->fields) {
            const auto *attribute = toolAttribute(name);
            if (attribute == nullptr) {
                m_parts.report(node, "no known attribute '" + name + "'");
                continue;
            }
            m_tool.facts[name] = fact(*attribute, node);
            if (name == "operator" && node.field("type") != nullptr)
                m_tool.facts["operator_type"] = ownerType(node);
            if (name == "audits")
                readAudits(node);
        }
    }

    Fact fact(const Attribute &attribute, const yaml::Node &node)
    {
        Fact result{scalars(node.field("value")), scalars(node.field("unknown")), notes(node),
                    m_parts.evidence(node)};
        if (result.values.empty() && result.unknown.empty())
            m_parts.report(node, "'" + std::string(attribute.name) + "' has no value");
        if (!attribute.isList && result.values.size() > 1)
            m_parts.report(node, "'" + std::string(attribute.name) + "' takes one value");
        for (const auto *values : {&result.values, &result.unknown})
            for (const auto &value : *values)
                if (!isAllowed(attribute, value))
                    m_parts.report(node,
                                   "'" + value + "' is no value of '" + std::string(attribute.name)
                                       + "'");
        return result;
    }

    Fact ownerType(const yaml::Node &node)
    {
        auto type = *node.field("type");
        Fact result{type.scalars(), {}, {}, m_parts.evidence(node)};
        for (const auto &value : result.values)
            if (!isAllowed(*toolAttribute("operator_type"), value))
                m_parts.report(type, "'" + value + "' is no value of 'operator_type'");
        return result;
    }

    void readAudits(const yaml::Node &node)
    {
        const auto *list = node.field("items");
        if (list == nullptr)
            return;
        for (const auto &item : list->items)
            m_tool.audits.push_back({std::string(item.scalarOf("year")),
                                     text::collapseWhitespace(item.scalarOf("by")),
                                     words(item, "scope_"), m_parts.evidence(item)});
    }

    const yaml::Node &m_root;
    ToolParts m_parts;
    Tool m_tool;
};

} // namespace

text::Result<Tool> parseTool(std::string_view yaml, const std::string &file,
                             text::Problems &problems)
{
    auto root = yaml::parse(yaml, file, 1, problems);
    if (!root)
        return root.error();
    limit(*root, file, problems);
    return Reader(*root, file, problems).run();
}

Tool unreadableTool(const std::string &file)
{
    Tool tool;
    const auto name = std::string_view(file).substr(file.rfind('/') + 1);
    tool.id = text::escapeInvalid(name.substr(0, name.rfind('.')));
    tool.name = tool.id;
    tool.file = file;
    tool.unreadable = true;
    tool.naming.isLookedFor = false; // the name of a file can be any word
    return tool;
}

std::string_view nameOf(ToolState state)
{
    const auto found = std::ranges::find(states, state, &Named<ToolState>::value);
    return found == states.end() ? std::string_view() : found->name;
}

} // namespace content
