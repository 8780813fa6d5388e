#pragma once

#include "content/tool.h"
#include "yaml/node.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// What the data call a value.
template <typename Value>
struct Named {
    std::string_view name;
    Value value;
};

/// Nothing for a name that is not in the table.
template <typename Table>
auto named(const Table &table, std::string_view name)
    -> std::optional<decltype(table.front().value)>
{
    for (const auto &entry : table)
        if (entry.name == name)
            return entry.value;
    return std::nullopt;
}

/// Texts by language: { fr: …, en: … }; with a prefix "note_": note_fr, note_en.
Words words(const yaml::Node &map, std::string_view prefix = {});
Words notes(const yaml::Node &map);
/// None for null.
std::vector<std::string> scalars(const yaml::Node *list);

/// Reads the structures that recur in the data of a tool. Errors are added to the problems.
class ToolParts
{
public:
    ToolParts(const yaml::Node &root, const std::string &file, text::Problems &problems)
        : m_root(root), m_file(file), m_problems(problems)
    {
    }

    const yaml::Node &root() const { return m_root; }
    const std::string &file() const { return m_file; }

    /// Null: the problem concerns the whole file.
    text::Problem error(const yaml::Node *node, std::string message) const;
    void report(const yaml::Node &node, std::string message);
    /// The items of a list, if the field is there.
    std::vector<yaml::Node> items(std::string_view name);
    Evidence evidence(const yaml::Node &map);
    Statement statement(const yaml::Node &map);
    std::string name(const yaml::Node &scalar);

private:
    const yaml::Node &m_root;
    const std::string &m_file;
    text::Problems &m_problems;
};

} // namespace content
