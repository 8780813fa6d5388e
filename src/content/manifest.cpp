#include "content/manifest.h"

#include "content/bounds.h"
#include "text/fold.h"
#include "yaml/parse.h"

#include <algorithm>
#include <optional>

namespace content {

namespace {

constexpr std::size_t maxPairs = 50'000;

/// Reads the fields of guide.yaml, reporting what has another shape than expected.
class ManifestReader
{
public:
    ManifestReader(const yaml::Node &root, const std::string &file, text::Problems &problems)
        : m_root(root), m_file(file), m_problems(problems)
    {
    }

    Manifest run()
    {
        Manifest manifest;
        manifest.id = name("id");
        manifest.version = name("version");
        manifest.date = name("date");
        manifest.licence = name("licence");
        manifest.titles = byLanguage("titles");
        manifest.subtitles = byLanguage("subtitles");
        manifest.pageTitles = byName("page_titles");
        for (const auto &tag : list("languages"))
            if (const auto language = readLanguage(tag.scalar, tag.pos);
                language && std::ranges::count(manifest.languages, *language) == 0)
                manifest.languages.push_back(*language);
        if (const auto *tag = m_root.field("default_language"))
            manifest.defaultLanguage =
                readLanguage(tag->scalar, tag->pos).value_or(text::Language());
        for (const auto &host : list("hosts"))
            manifest.hosts.push_back(text::asciiLower(host.scalar));
        for (const auto &host : list("retired_hosts"))
            manifest.retiredHosts.push_back(text::asciiLower(host.scalar));
        manifest.statesAdvice = isTrue("states_advice");
        if (const auto *contacts = m_root.field("contacts")) {
            if (contacts->kind != yaml::Node::Kind::List)
                warn(contacts->pos, "contacts is not a list");
            auto bounded = *contacts;
            limit(bounded, m_file, m_problems);
            manifest.contacts = readContacts(bounded, m_file, m_problems);
        }
        for (const auto &pair : list("pairs", maxPairs))
            readPair(pair, manifest);
        return manifest;
    }

private:
    bool isTrue(std::string_view name)
    {
        const auto *node = m_root.field(name);
        if (node != nullptr && node->scalar != "true" && node->scalar != "false")
            warn(node->pos, std::string(name) + " is neither true nor false");
        return node != nullptr && node->scalar == "true";
    }

    std::string name(std::string_view field)
    {
        const auto *node = m_root.field(field);
        return node == nullptr ? std::string()
                               : limitedName(node->scalar, node->pos, m_file, m_problems);
    }

    std::vector<yaml::Node> list(std::string_view name, std::size_t most = maxEntries)
    {
        const auto *node = m_root.field(name);
        if (node == nullptr || node->kind == yaml::Node::Kind::Null)
            return {};
        if (node->kind != yaml::Node::Kind::List)
            warn(node->pos, std::string(name) + " is not a list");
        auto list = *node;
        limitEntries(list, most, m_file, m_problems);
        return std::move(list.items);
    }

    std::map<std::string, std::string> byName(std::string_view name)
    {
        std::map<std::string, std::string> result;
        const auto *node = m_root.field(name);
        if (node == nullptr || node->kind == yaml::Node::Kind::Null)
            return result;
        if (node->kind != yaml::Node::Kind::Map)
            warn(node->pos, std::string(name) + " is not a map");
        for (const auto &[key, value] : node->fields)
            result.emplace(key, limitedName(value.scalar, value.pos, m_file, m_problems));
        return result;
    }

    std::map<text::Language, std::string> byLanguage(std::string_view name)
    {
        std::map<text::Language, std::string> result;
        for (auto &[tag, value] : byName(name))
            if (const auto language = readLanguage(tag, m_root.field(name)->pos))
                result.emplace(*language, value);
        return result;
    }

    void readPair(const yaml::Node &pair, Manifest &manifest)
    {
        std::vector<std::string> paths = pair.scalars();
        for (const auto &[language, path] : pair.fields)
            paths.push_back(path.scalar);
        if (paths.size() < 2)
            warn(pair.pos, "a pair names at least two pages");
        else
            manifest.pairs.push_back(std::move(paths));
    }

    std::optional<text::Language> readLanguage(const std::string &tag, const text::SourcePos &pos)
    {
        auto language = text::Language::parse(tag);
        if (!language)
            warn(pos, "'" + tag + "' is not a language");
        return language;
    }

    void warn(const text::SourcePos &pos, std::string message)
    {
        m_problems.push_back({m_file, pos, std::move(message), text::Severity::Warning});
    }

    const yaml::Node &m_root;
    const std::string &m_file;
    text::Problems &m_problems;
};

/// Adds one old address unless it is there already.
void addAlias(const std::string &address, const yaml::Node *page, const yaml::Node &place,
              const std::string &file, std::map<std::string, std::string> &aliases,
              text::Problems &problems)
{
    if (address.empty() || page == nullptr || page->scalar.empty())
        problems.push_back({file, place.pos, "the alias '" + address + "' names no page",
                            text::Severity::Warning});
    else
        aliases.emplace(address, page->scalar);
}

std::map<std::string, std::string> aliasesOf(const yaml::Node &node, const std::string &file,
                                             text::Problems &problems)
{
    std::map<std::string, std::string> result;
    for (const auto &[address, page] : node.fields)
        addAlias(address, &page, page, file, result, problems);
    for (const auto &item : node.items)
        addAlias(std::string(item.scalarOf("url")), item.field("path"), item, file, result,
                 problems);
    return result;
}

} // namespace

Manifest parseManifest(std::string_view yaml, const std::string &file, text::Problems &problems,
                       const std::stop_token &stop)
{
    const auto root = yaml::parse(yaml, file, 1, problems, stop);
    if (!root) {
        problems.push_back(root.error());
        return {};
    }
    if (root->kind != yaml::Node::Kind::Map) {
        problems.push_back({file, {1, 1}, "not a map of keys and values", text::Severity::Error});
        return {};
    }
    auto manifest = ManifestReader(*root, file, problems).run();
    if (const auto *aliases = root->field("aliases")) {
        if (aliases->kind == yaml::Node::Kind::Scalar)
            problems.push_back({file, aliases->pos, "aliases are not a map of addresses to pages",
                                text::Severity::Warning});
        manifest.aliases = aliasesOf(*aliases, file, problems);
    }
    return manifest;
}

std::map<std::string, std::string> parseAliases(std::string_view yaml, const std::string &file,
                                                text::Problems &problems)
{
    const auto root = yaml::parse(yaml, file, 1, problems);
    if (!root) {
        problems.push_back(root.error());
        return {};
    }
    auto aliases = aliasesOf(*root, file, problems);
    if (root->fields.empty() && root->items.empty())
        problems.push_back({file, {1, 1}, "names no old address", text::Severity::Warning});
    return aliases;
}

} // namespace content
