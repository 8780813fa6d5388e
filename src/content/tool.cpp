#include "content/tool.h"

#include "content/toolreader.h"
#include "content/yaml.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

struct StateName {
    std::string_view name;
    ToolState state;
};

constexpr std::array<StateName, 6> stateNames = {{
    {"active", ToolState::Active},
    {"maintenance", ToolState::Maintenance},
    {"at_risk", ToolState::AtRisk},
    {"superseded", ToolState::Superseded},
    {"discontinued", ToolState::Discontinued},
    {"unknown", ToolState::Unknown},
}};

} // namespace

const std::string &Tool::summary(const text::Language &language) const
{
    static const std::string none;
    for (const auto &wanted : {language, *text::Language::parse("en")})
        if (const auto found = summaries.find(wanted); found != summaries.end())
            return found->second;
    return summaries.empty() ? none : summaries.begin()->second;
}

text::Result<Tool> parseTool(std::string_view yaml, const std::string &file,
                             text::Problems &problems)
{
    const auto root = parseYaml(yaml, file, 1, problems);
    if (!root)
        return root.error();
    const auto error = [&](const YamlNode *node, std::string message) {
        return text::Problem{file, node != nullptr ? node->pos : text::SourcePos{1, 1},
                             std::move(message)};
    };

    Tool tool;
    tool.id = root->scalarOf("id");
    tool.name = text::squeeze(root->scalarOf("name"));
    if (tool.id.empty() || tool.name.empty())
        return error(nullptr, "a tool needs an id and a name");
    if (const auto *aliases = root->field("aliases"))
        tool.aliases = aliases->scalars();

    const auto *status = root->field("status");
    if (status == nullptr)
        return error(nullptr, "a tool needs a status");
    const auto *value = status->field("value");
    const auto *known = value == nullptr
        ? stateNames.end()
        : std::ranges::find(stateNames, value->scalar, &StateName::name);
    if (known == stateNames.end())
        return error(value != nullptr ? value : status, "no known status");
    tool.state = known->state;
    tool.since = status->scalarOf("since");
    tool.asOf = status->scalarOf("as_of");
    tool.source = status->scalarOf("source");
    if (const auto *sources = root->field("sources");
        sources != nullptr && !sources->scalarOf(tool.source).empty())
        tool.source = sources->scalarOf(tool.source);

    if (const auto *summary = root->field("summary"))
        for (const auto &[tag, line] : summary->fields)
            if (const auto language = text::Language::parse(tag))
                tool.summaries.emplace(*language, text::squeeze(line.scalar));
    return tool;
}

} // namespace content
