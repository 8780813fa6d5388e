#include "content/term.h"

#include "content/bounds.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "yaml/parse.h"

namespace content {

namespace {

std::vector<std::string> scalarsOf(const yaml::Node &map, std::string_view name)
{
    const auto *list = map.field(name);
    return list == nullptr ? std::vector<std::string>() : list->scalars();
}

Term::Wording wordingOf(const yaml::Node &node)
{
    return {text::shortened(text::collapseWhitespace(node.scalarOf("term")), maxNameLength),
            scalarsOf(node, "short"), scalarsOf(node, "synonyms"),
            text::collapseWhitespace(node.scalarOf("definition"))};
}

Term termOf(const yaml::Node &node)
{
    Term term;
    term.id = node.scalarOf("id");
    term.anchors = scalarsOf(node, "anchors");
    term.sources = scalarsOf(node, "sources");
    term.isMarked = node.scalarOf("mark") != "false";
    for (const auto &[key, value] : node.fields)
        if (value.kind == yaml::Node::Kind::Map && !value.scalarOf("term").empty())
            if (const auto language = text::Language::parse(key))
                term.wordings.emplace(*language, wordingOf(value));
    return term;
}

} // namespace

const Term::Wording *Term::wording(const text::Language &reader) const
{
    for (const auto &wanted : {reader, *text::Language::parse("en")})
        if (const auto found = wordings.find(wanted); found != wordings.end())
            return &found->second;
    return wordings.empty() ? nullptr : &wordings.begin()->second;
}

std::vector<Term> parseGlossary(std::string_view yaml, const std::string &file,
                                text::Problems &problems, const std::stop_token &stop)
{
    auto root = yaml::parse(yaml, file, 1, problems, stop);
    if (!root) {
        problems.push_back(root.error());
        return {};
    }
    std::vector<Term> terms;
    auto *list = root->field("terms");
    if (list == nullptr) {
        problems.push_back({file, {1, 1}, "a glossary needs a list 'terms'"});
        return {};
    }
    limitEntries(*list, maxTerms, file, problems);
    for (auto &item : list->items) {
        limit(item, file, problems);
        auto term = termOf(item);
        if (term.id.empty() || term.wordings.empty())
            problems.push_back({file, item.pos, "a term needs an id and a wording"});
        else
            terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace content
