#include "content/toolreader.h"

#include "content/toolschema.h"
#include "content/yaml.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace content {

namespace {

template <typename Value>
struct Named {
    std::string_view name;
    Value value;
};

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
constexpr std::array<Named<Relation>, 4> relations = {{
    {"renamed", Relation::Renamed},
    {"merged", Relation::Merged},
    {"fork", Relation::Fork},
    {"advised", Relation::Advised},
}};
constexpr std::array<Named<Confidence>, 4> confidences = {{
    {"primary", Confidence::Primary},
    {"secondary", Confidence::Secondary},
    {"claimed", Confidence::Claimed},
    {"memory", Confidence::Memory},
}};

template <typename Table>
auto named(const Table &table, std::string_view name)
    -> std::optional<decltype(table.front().value)>
{
    for (const auto &entry : table)
        if (entry.name == name)
            return entry.value;
    return std::nullopt;
}

/// Keys that stand beside languages; "as_of" would be Assamese of some country.
bool isOfEvidence(std::string_view key)
{
    return key == "source" || key == "as_of" || key == "confidence" || key == "date";
}

/// Reads one file. What is wrong in it is added to the problems.
class Reader
{
public:
    Reader(const YamlNode &root, const std::string &file, text::Problems &problems)
        : m_root(root), m_file(file), m_problems(problems)
    {
    }

    text::Result<Tool> run()
    {
        m_tool.file = m_file;
        m_tool.id = m_root.scalarOf("id");
        readName();
        if (m_tool.id.empty() || m_tool.name.empty())
            return error(nullptr, "a tool needs an id and a name");
        if (auto wrong = readStatus())
            return *wrong;
        readNaming();
        readSafety();
        readRelease();
        m_tool.lastVerified = m_root.scalarOf("last_verified");
        if (const auto *what = m_root.field("what"))
            m_tool.what = statement(*what);
        if (const auto *summary = m_root.field("summary"))
            m_tool.summaries = words(*summary);
        readSuccessors();
        readFacts();
        readLists();
        readAddresses();
        readCorrections();
        return std::move(m_tool);
    }

private:
    text::Problem error(const YamlNode *node, std::string message) const
    {
        return {m_file, node != nullptr ? node->pos : text::SourcePos{1, 1}, std::move(message)};
    }

    void report(const YamlNode &node, std::string message)
    {
        m_problems.push_back(error(&node, std::move(message)));
    }

    /// The items of a list, if the field is there.
    std::vector<YamlNode> items(std::string_view name)
    {
        const auto *list = m_root.field(name);
        if (list == nullptr || list->kind == YamlNode::Kind::Null)
            return {};
        if (list->kind != YamlNode::Kind::List)
            report(*list, "'" + std::string(name) + "' is no list");
        return list->items;
    }

    static std::vector<std::string> scalars(const YamlNode *list)
    {
        return list == nullptr ? std::vector<std::string>() : list->scalars();
    }

    /// Texts by language: { fr: …, en: … }; with a prefix "note_": note_fr, note_en.
    static Words words(const YamlNode &map, std::string_view prefix = {})
    {
        Words result;
        for (const auto &[key, value] : map.fields) {
            if (!key.starts_with(prefix) || value.kind != YamlNode::Kind::Scalar
                || isOfEvidence(key))
                continue;
            if (const auto language = text::Language::parse(key.substr(prefix.size())))
                result.emplace(*language, text::squeeze(value.scalar));
        }
        return result;
    }

    static Words notes(const YamlNode &map) { return words(map, "note_"); }

    Evidence evidence(const YamlNode &map)
    {
        Evidence result;
        result.pos = map.pos;
        result.source = map.scalarOf("source");
        result.asOf = map.scalarOf("as_of");
        if (const auto *confidence = map.field("confidence")) {
            if (const auto known = named(confidences, confidence->scalar))
                result.confidence = *known;
            else
                report(*confidence, "no known confidence");
        }
        return result;
    }

    Statement statement(const YamlNode &map)
    {
        return {std::string(map.scalarOf("date")), words(map), evidence(map)};
    }

    void readName()
    {
        const auto *name = m_root.field("name");
        if (name == nullptr)
            return;
        m_tool.names = words(*name);
        m_tool.name = name->kind == YamlNode::Kind::Scalar
            ? text::squeeze(name->scalar)
            : wordsFor(m_tool.names, *text::Language::parse("en"));
    }

    std::optional<text::Problem> readStatus()
    {
        const auto *status = m_root.field("status");
        if (status == nullptr)
            return error(nullptr, "a tool needs a status");
        const auto *value = status->field("value");
        const auto state = value == nullptr ? std::nullopt : named(states, value->scalar);
        if (!state)
            return error(value != nullptr ? value : status, "no known status");
        m_tool.status.state = *state;
        m_tool.status.since = status->scalarOf("since");
        m_tool.status.notes = notes(*status);
        m_tool.status.evidence = evidence(*status);
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
            if (value.kind == YamlNode::Kind::Scalar)
                source.text = text::squeeze(value.scalar);
            else
                source = {text::squeeze(value.scalarOf("text")),
                          std::string(value.scalarOf("where")),
                          std::string(value.scalarOf("as_of"))};
        }
    }

    void readNaming()
    {
        m_tool.aliases = scalars(m_root.field("aliases"));
        const auto *mention = m_root.field("mention");
        if (mention == nullptr)
            return;
        m_tool.naming.isLookedFor = mention->scalarOf("none") != "true";
        m_tool.naming.ambiguous = scalars(mention->field("ambiguous"));
        m_tool.naming.context = phrases(mention->field("context"));
        m_tool.naming.otherMeanings = phrases(mention->field("never"));
    }

    static Naming::Phrases phrases(const YamlNode *map)
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
            return report(*safety, "no known safety flag");
        m_tool.safety = {*flag, notes(*safety), evidence(*safety)};
    }

    void readRelease()
    {
        const auto *release = m_root.field("last_release_seen");
        if (release == nullptr)
            return;
        m_tool.release = {std::string(release->scalarOf("version")),
                          std::string(release->scalarOf("date")),
                          release->scalarOf("value") != "na", evidence(*release)};
    }

    void readSuccessors()
    {
        for (const auto &item : items("successor")) {
            const auto relation = named(relations, item.scalarOf("relation"));
            if (!relation || item.scalarOf("id").empty()) {
                report(item, "a successor needs an id and a known relation");
                continue;
            }
            m_tool.successors.push_back({std::string(item.scalarOf("id")), *relation,
                                         std::string(item.scalarOf("date")), notes(item),
                                         evidence(item)});
        }
    }

    void readFacts()
    {
        const auto *attributes = m_root.field("attributes");
        if (attributes == nullptr)
            return;
        for (const auto &[name, node] : attributes->fields) {
            const auto *attribute = toolAttribute(name);
            if (attribute == nullptr) {
                report(node, "no known attribute '" + name + "'");
                continue;
            }
            m_tool.facts[name] = fact(*attribute, node);
            if (name == "operator" && node.field("type") != nullptr)
                m_tool.facts["operator_type"] = ownerType(node);
            if (name == "audits")
                readAudits(node);
        }
    }

    Fact fact(const Attribute &attribute, const YamlNode &node)
    {
        Fact result{scalars(node.field("value")), scalars(node.field("unknown")), notes(node),
                    evidence(node)};
        if (result.values.empty() && result.unknown.empty())
            report(node, "'" + std::string(attribute.name) + "' has no value");
        if (!attribute.isList && result.values.size() > 1)
            report(node, "'" + std::string(attribute.name) + "' takes one value");
        for (const auto *values : {&result.values, &result.unknown})
            for (const auto &value : *values)
                if (!isAllowed(attribute, value))
                    report(node,
                           "'" + value + "' is no value of '" + std::string(attribute.name) + "'");
        return result;
    }

    Fact ownerType(const YamlNode &node)
    {
        auto type = *node.field("type");
        Fact result{type.scalars(), {}, {}, evidence(node)};
        for (const auto &value : result.values)
            if (!isAllowed(*toolAttribute("operator_type"), value))
                report(type, "'" + value + "' is no value of 'operator_type'");
        return result;
    }

    void readAudits(const YamlNode &node)
    {
        const auto *list = node.field("items");
        if (list == nullptr)
            return;
        for (const auto &item : list->items)
            m_tool.audits.push_back({std::string(item.scalarOf("year")),
                                     text::squeeze(item.scalarOf("by")), words(item, "scope_"),
                                     evidence(item)});
    }

    void readLists()
    {
        const auto readInto = [this](std::string_view name, std::vector<Statement> &list) {
            for (const auto &item : items(name))
                list.push_back(statement(item));
        };
        readInto("history", m_tool.history);
        readInto("ownership_events", m_tool.ownership);
        readInto("pros", m_tool.pros);
        readInto("cons", m_tool.cons);
        readInto("risks", m_tool.risks);
        readInto("if_installed", m_tool.ifInstalled);
        readNeeds("fits", m_tool.fits);
        readNeeds("does_not_fit", m_tool.doesNotFit);
        m_tool.howTo = m_root.scalarOf("howto");
    }

    void readNeeds(std::string_view name, std::vector<Need> &list)
    {
        for (const auto &item : items(name)) {
            std::string need(item.scalarOf("need"));
            if (std::ranges::find(toolNeeds(), need) == toolNeeds().end())
                report(item, "no known need '" + need + "'");
            else
                list.push_back({std::move(need), notes(item), evidence(item)});
        }
    }

    void readAddresses()
    {
        if (const auto *hosts = m_root.field("hosts")) {
            m_tool.ownHosts = scalars(hosts->field("own"));
            m_tool.retiredHosts = scalars(hosts->field("retired"));
            m_tool.lookalikeHosts = scalars(hosts->field("lookalike"));
        }
        for (const auto &item : items("links"))
            m_tool.links.push_back({std::string(item.scalarOf("url")),
                                    item.scalarOf("clickable") == "true", notes(item),
                                    evidence(item)});
    }

    void readCorrections()
    {
        for (const auto &item : items("corrections")) {
            Correction correction{0, words(item), evidence(item)};
            const auto line = item.scalarOf("line");
            std::from_chars(line.data(), line.data() + line.size(), correction.line);
            m_tool.corrections.push_back(std::move(correction));
        }
    }

    const YamlNode &m_root;
    const std::string &m_file;
    text::Problems &m_problems;
    Tool m_tool;
};

} // namespace

text::Result<Tool> parseTool(std::string_view yaml, const std::string &file,
                             text::Problems &problems)
{
    const auto root = parseYaml(yaml, file, 1, problems);
    if (!root)
        return root.error();
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
    tool.naming.isLookedFor = false; // a file may be called like any word
    return tool;
}

} // namespace content
