#include "content/toollists.h"

#include "content/toolparts.h"
#include "content/toolschema.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace content {

namespace {

constexpr std::array<Named<Relation>, 4> relations = {{
    {"renamed", Relation::Renamed},
    {"merged", Relation::Merged},
    {"fork", Relation::Fork},
    {"advised", Relation::Advised},
}};

void readStatements(ToolParts &parts, Tool &tool)
{
    const auto readInto = [&](std::string_view name, std::vector<Statement> &list) {
        for (const auto &item : parts.items(name))
            list.push_back(parts.statement(item));
    };
    readInto("history", tool.history);
    readInto("ownership_events", tool.ownership);
    readInto("pros", tool.pros);
    readInto("cons", tool.cons);
    readInto("risks", tool.risks);
    readInto("if_installed", tool.ifInstalled);
}

void readNeeds(ToolParts &parts, std::string_view name, std::vector<Need> &list)
{
    for (const auto &item : parts.items(name)) {
        std::string need(item.scalarOf("need"));
        if (std::ranges::find(toolNeeds(), need) == toolNeeds().end())
            parts.report(item, "no known need '" + need + "'");
        else
            list.push_back({std::move(need), notes(item), parts.evidence(item)});
    }
}

void readAddresses(ToolParts &parts, Tool &tool)
{
    if (const auto *hosts = parts.root().field("hosts")) {
        tool.ownHosts = scalars(hosts->field("own"));
        tool.retiredHosts = scalars(hosts->field("retired"));
        tool.lookalikeHosts = scalars(hosts->field("lookalike"));
    }
    for (const auto &item : parts.items("links"))
        tool.links.push_back({std::string(item.scalarOf("url")),
                              item.scalarOf("clickable") == "true", notes(item),
                              parts.evidence(item)});
}

void readCorrections(ToolParts &parts, Tool &tool)
{
    for (const auto &item : parts.items("corrections")) {
        Correction correction{0, words(item), parts.evidence(item)};
        const auto line = item.scalarOf("line");
        std::from_chars(line.data(), line.data() + line.size(), correction.line);
        tool.corrections.push_back(std::move(correction));
    }
}

} // namespace

void readSuccessors(ToolParts &parts, Tool &tool)
{
    for (const auto &item : parts.items("successor")) {
        const auto relation = named(relations, item.scalarOf("relation"));
        if (!relation || item.scalarOf("id").empty()) {
            parts.report(item, "a successor needs an id and a known relation");
            continue;
        }
        tool.successors.push_back({std::string(item.scalarOf("id")), *relation,
                                   std::string(item.scalarOf("date")), notes(item),
                                   parts.evidence(item)});
    }
}

void readLists(ToolParts &parts, Tool &tool)
{
    readStatements(parts, tool);
    readNeeds(parts, "fits", tool.fits);
    readNeeds(parts, "does_not_fit", tool.doesNotFit);
    readAddresses(parts, tool);
    readCorrections(parts, tool);
}

} // namespace content
