#include "guide/linktable.h"

#include "content/pagename.h"
#include "guide/address.h"
#include "hosts/webaddress.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace guide {

namespace {

constexpr std::array<std::string_view, 6> externalSchemes = {"http", "https", "mailto",
                                                             "tel",  "xmpp",  "sip"};

} // namespace

LinkTable::LinkTable(const Entries &entries, const std::vector<Chapter> &contents,
                     const content::Manifest &manifest)
{
    for (const auto &host : manifest.hosts)
        m_hosts.insert(hosts::Host::of(host).encoded);
    for (const auto &[id, entry] : entries) {
        m_names.emplace(withoutEnding(text::fold(id)), id);
        for (const auto &[language, edition] : entry.editions) {
            m_names.emplace(withoutEnding(text::fold(edition.page.name)), id);
            if (std::ranges::find(m_languages, language) == m_languages.end())
                m_languages.push_back(language);
        }
    }
    for (const auto &[address, path] : manifest.aliases)
        m_aliases.emplace(normalized(withoutEnding(text::fold(text::percentDecoded(address))))
                              .value_or(std::string()),
                          path);
    indexChapters(contents, entries);
    for (const auto &id : readingOrder(contents)) {
        m_slugs.emplace_back(withoutNumbers(lastPart(withoutEnding(text::fold(id)))), id);
    }
}

void LinkTable::indexChapters(const std::vector<Chapter> &chapters, const Entries &entries)
{
    const auto pageOf = [&](const Chapter &chapter) {
        const auto entry = entries.find(chapter.page);
        return entry == entries.end() ? nullptr : &entry->second.editions.begin()->second.page;
    };
    for (const auto &chapter : chapters) {
        indexChapters(chapter.children, entries);
        const auto *head = pageOf(chapter);
        // Folders of tools are numbered too, but they are no chapters.
        if (head == nullptr || head->type == content::PageType::Tools)
            continue;
        const auto folded = text::asciiLower(chapter.page);
        const auto name = lastPart(withoutEnding(folded));
        const auto number = chapterNumber(name);
        const bool heads =
            !chapter.children.empty() || head->child == false || name.starts_with("chapter");
        if (number.empty() || !heads || !m_chapters.emplace(number, chapter.page).second)
            continue;
        for (const auto &child : chapter.children)
            if (const auto *page = pageOf(child); page != nullptr && page->weight)
                m_chapters.emplace(number + '_' + std::to_string(*page->weight), child.page);
    }
}

Link LinkTable::resolve(std::string_view address, const content::Page &from,
                        const text::PageId &fromId) const
{
    address = text::trimmed(address);
    const auto dead = [&](DeadReason reason) {
        return Link{.kind = LinkKind::Dead, .address = std::string(address), .reason = reason};
    };
    const auto external = [&](std::string whole) {
        return Link{.kind = LinkKind::External, .address = std::move(whole)};
    };

    if (address.starts_with("//") || address.starts_with('\\') || address.starts_with("/\\"))
        return dead(DeadReason::ForbiddenScheme);
    const auto scheme = text::asciiLower(schemeOf(address));
    if (scheme.empty()) {
        auto resolved = resolveInternal(address, from, fromId, address);
        if (resolved.kind == LinkKind::Dead && looksLikeHost(address))
            return external("http://" + std::string(address));
        return resolved;
    }
    if (std::ranges::find(externalSchemes, scheme) == externalSchemes.end())
        return dead(DeadReason::ForbiddenScheme);
    if (scheme != "http" && scheme != "https")
        return external(std::string(address));

    const auto read = hosts::WebAddress::parse(address);
    if (!isOwn(read))
        return external(std::string(address));
    return resolveInternal(read.rest.starts_with('/') ? read.rest : "/", from, fromId, address);
}

Link LinkTable::resolveInternal(std::string_view path, const content::Page &from,
                                const text::PageId &fromId, std::string_view address) const
{
    Link link{.address = std::string(address)};
    const auto hash = std::min(path.find('#'), path.size());
    if (hash < path.size())
        link.fragment = text::percentDecoded(path.substr(hash + 1));
    path = path.substr(0, hash);
    path = path.substr(0, std::min(path.find('?'), path.size()));
    if (path.empty()) {
        link.kind = LinkKind::Page;
        link.page = fromId;
        link.stated = from.language;
        return link;
    }

    const auto decoded = text::percentDecoded(path);
    const bool absolute = decoded.starts_with('/');
    const auto beside =
        normalized(absolute ? decoded : std::string(content::folderOf(from.path)) + decoded);
    if (!beside) {
        link.reason = DeadReason::LeavesGuide;
        return link;
    }
    auto found = find(*beside);
    if (!found && !absolute) // old pages name their neighbours on the site, not in the folder
        found = find(normalized(decoded).value_or(std::string()));
    if (found) {
        link.kind = LinkKind::Page;
        link.page = found->page;
        link.stated = found->stated;
    } else if (isOtherFile(*beside)) {
        link.reason = DeadReason::NotAPage;
    }
    return link;
}

std::optional<LinkTable::Found> LinkTable::find(const std::string &path) const
{
    Found found;
    if (const auto page = findByName(std::string(withoutEnding(text::fold(path))))) {
        found.page = *page;
        return found;
    }
    std::string neutral = path;
    if (const auto folder = content::languageFolder(path + '/', {})) {
        neutral = (path + '/').erase(folder->start, folder->end - folder->start);
        found.stated = folder->language;
    }
    const auto name = std::string(withoutEnding(text::fold(neutral)));
    auto page = findByName(name);
    if (!page)
        page = findByAlias(std::string(withoutEnding(text::fold(path))), name);
    if (!page)
        page = findByRule(lastPart(name));
    if (!page)
        return std::nullopt;
    found.page = *page;
    return found;
}

std::optional<text::PageId> LinkTable::findByName(const std::string &name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? std::nullopt : std::optional(found->second);
}

std::optional<text::PageId> LinkTable::findByAlias(const std::string &path,
                                                   const std::string &neutral) const
{
    std::vector<std::string> candidates = {path, neutral};
    for (const auto &language : m_languages)
        candidates.push_back(text::asciiLower(language.tag()) + '/' + neutral);
    for (const auto &candidate : candidates) {
        const auto alias = m_aliases.find(candidate);
        if (alias == m_aliases.end())
            continue;
        auto target = normalized(alias->second).value_or(std::string());
        if (const auto folder = content::languageFolder(target, {}))
            target.erase(folder->start, folder->end - folder->start);
        if (const auto page = findByName(std::string(withoutEnding(text::fold(target)))))
            return page;
    }
    return std::nullopt;
}

std::optional<text::PageId> LinkTable::findByRule(std::string_view name) const
{
    if (name.starts_with("chapter-") || name.starts_with("chapter_"))
        return findChapter(name.substr(std::string_view("chapter-").size()));
    for (const auto *ending : {"_main", "_principale", "_principal"}) {
        if (!name.ends_with(ending))
            continue;
        const auto wanted = name.substr(0, name.size() - std::string_view(ending).size());
        for (const auto &[slug, page] : m_slugs)
            if (!wanted.empty() && slug.starts_with(wanted)
                && (slug.size() == wanted.size() || slug[wanted.size()] == '-'
                    || slug[wanted.size()] == '_'))
                return page;
    }
    return std::nullopt;
}

std::optional<text::PageId> LinkTable::findChapter(std::string_view numbers) const
{
    const auto found = m_chapters.find(std::string(numbers));
    return found == m_chapters.end() ? std::nullopt : std::optional(found->second);
}

bool LinkTable::isOwn(const hosts::WebAddress &address) const
{
    std::string_view host = address.encoded;
    if (host.ends_with('.'))
        host.remove_suffix(1);
    return address.isReadable && !address.hasUserInfo && address.isOnUsualPort() && !host.empty()
        && m_hosts.contains(host);
}

std::vector<std::string> LinkTable::deadAliases() const
{
    std::vector<std::string> dead;
    for (const auto &[address, path] : m_aliases)
        if (!findByAlias(address, address))
            dead.push_back(address);
    return dead;
}

} // namespace guide
