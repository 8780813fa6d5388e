#include "toolfacts/toolcomparison.h"

#include "content/toolschema.h"

#include <algorithm>
#include <set>
#include <string>

namespace toolfacts {

namespace {

using content::Fact;
using content::Tool;

bool saysNothing(const Fact *fact)
{
    return fact == nullptr || fact->isUnknown() || (fact->values.empty() && fact->unknown.empty());
}

std::set<std::string> sorted(const std::vector<std::string> &values)
{
    return {values.begin(), values.end()};
}

bool isSame(const Fact *one, const Fact *other)
{
    if (saysNothing(one) || saysNothing(other))
        return false;
    return sorted(one->values) == sorted(other->values)
        && sorted(one->unknown) == sorted(other->unknown);
}

Likeness likenessOf(const std::vector<const Fact *> &facts)
{
    if (std::ranges::all_of(facts, saysNothing))
        return Likeness::NobodyKnows;
    const bool same =
        std::ranges::all_of(facts, [&](const Fact *fact) { return isSame(facts.front(), fact); });
    return same ? Likeness::Same : Likeness::Differs;
}

/// Audits are always treated as different.
bool listsAudits(const ComparedRow &row)
{
    return row.attribute == "audits" && row.likeness == Likeness::Same
        && row.facts.front()->has("listed");
}

std::set<std::string> needsOf(const std::vector<content::Need> &needs)
{
    std::set<std::string> names;
    for (const auto &need : needs)
        names.insert(need.need);
    return names;
}

ComparedRow needsRow(std::string_view name, const std::vector<const Tool *> &tools,
                     std::vector<content::Need> Tool::*list)
{
    const auto first = needsOf(tools.front()->*list);
    const bool none = std::ranges::all_of(tools, [&](auto *tool) { return (tool->*list).empty(); });
    const bool same = !none
        && std::ranges::all_of(tools, [&](auto *tool) { return needsOf(tool->*list) == first; });
    return {name,
            none       ? Likeness::NobodyKnows
                : same ? Likeness::Same
                       : Likeness::Differs,
            std::vector<const Fact *>(tools.size(), nullptr)};
}

} // namespace

std::vector<ComparedRow> compareTools(const std::vector<const Tool *> &tools)
{
    if (tools.empty())
        return {};
    std::vector<ComparedRow> rows = {needsRow(comparedFits, tools, &Tool::fits),
                                     needsRow(comparedMisfits, tools, &Tool::doesNotFit)};
    for (const auto &attribute : content::toolAttributes()) {
        ComparedRow row{attribute.name, {}, {}};
        for (const auto *tool : tools)
            row.facts.push_back(tool->fact(attribute.name));
        row.likeness = likenessOf(row.facts);
        if (listsAudits(row))
            row.likeness = Likeness::Differs;
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, &ComparedRow::likeness);
    return rows;
}

} // namespace toolfacts
