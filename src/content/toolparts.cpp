#include "content/toolparts.h"

#include "content/bounds.h"
#include "text/fold.h"

#include <array>

namespace content {

namespace {

constexpr std::array<Named<Confidence>, 4> confidences = {{
    {"primary", Confidence::Primary},
    {"secondary", Confidence::Secondary},
    {"claimed", Confidence::Claimed},
    {"memory", Confidence::Memory},
}};

/// Keys that stand beside languages; "as_of" would be Assamese of some country.
bool isOfEvidence(std::string_view key)
{
    return key == "source" || key == "as_of" || key == "confidence" || key == "date";
}

} // namespace

Words words(const yaml::Node &map, std::string_view prefix)
{
    Words result;
    for (const auto &[key, value] : map.fields) {
        if (!key.starts_with(prefix) || value.kind != yaml::Node::Kind::Scalar || isOfEvidence(key))
            continue;
        if (const auto language = text::Language::parse(key.substr(prefix.size())))
            result.emplace(*language, text::collapseWhitespace(value.scalar));
    }
    return result;
}

Words notes(const yaml::Node &map)
{
    return words(map, "note_");
}

std::vector<std::string> scalars(const yaml::Node *list)
{
    return list == nullptr ? std::vector<std::string>() : list->scalars();
}

text::Problem ToolParts::error(const yaml::Node *node, std::string message) const
{
    return {m_file, node != nullptr ? node->pos : text::SourcePos{1, 1}, std::move(message)};
}

void ToolParts::report(const yaml::Node &node, std::string message)
{
    m_problems.push_back(error(&node, std::move(message)));
}

std::vector<yaml::Node> ToolParts::items(std::string_view name)
{
    const auto *list = m_root.field(name);
    if (list == nullptr || list->kind == yaml::Node::Kind::Null)
        return {};
    if (list->kind != yaml::Node::Kind::List)
        report(*list, "'" + std::string(name) + "' is no list");
    return list->items;
}

Evidence ToolParts::evidence(const yaml::Node &map)
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

Statement ToolParts::statement(const yaml::Node &map)
{
    return {std::string(map.scalarOf("date")), words(map), evidence(map)};
}

std::string ToolParts::name(const yaml::Node &scalar)
{
    return limitedName(scalar.scalar, scalar.pos, m_file, m_problems);
}

} // namespace content
