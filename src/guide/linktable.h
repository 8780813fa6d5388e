#pragma once

#include "content/manifest.h"
#include "guide/contents.h"
#include "guide/entry.h"
#include "guide/link.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hosts {
struct WebAddress;
}

namespace guide {

/// Knows under which addresses a guide's pages are found: their paths, with or without language and
/// extension, the guide's own hosts, old addresses, and the rules old addresses follow
/// ("chapter_3_2", "skype_main").
class LinkTable
{
public:
    LinkTable() = default;
    LinkTable(const Entries &entries, const std::vector<Chapter> &contents,
              const content::Manifest &manifest);

    /// Where a link leads that is written on a page; link.language is left to the guide.
    Link resolve(std::string_view address, const content::Page &from,
                 const text::PageId &fromId) const;

    /// Old addresses that lead to no page.
    const std::vector<std::string> &deadAliases() const { return m_deadAliases; }

private:
    struct Found {
        text::PageId page;
        std::optional<text::Language> stated;
    };
    Link resolveInternal(std::string_view path, const content::Page &from,
                         const text::PageId &fromId, std::string_view address) const;
    std::optional<Found> find(const std::string &path) const;
    std::optional<text::PageId> findByName(const std::string &name) const;
    std::optional<text::PageId> findByAlias(const std::string &path,
                                            const std::string &neutral) const;
    std::optional<text::PageId> findByRule(std::string_view name) const;
    std::optional<text::PageId> findChapter(std::string_view numbers) const;
    bool isOwn(const hosts::WebAddress &address) const;
    void indexAliases(const content::Manifest &manifest,
                      const std::vector<text::Language> &languages);
    void indexSlugs(const std::vector<Chapter> &contents);
    void indexChapters(const std::vector<Chapter> &chapters, const Entries &entries);

    std::map<std::string, text::PageId> m_names;   ///< folded, without language and extension
    std::map<std::string, text::PageId> m_aliases; ///< by folded address
    std::map<std::string, text::PageId>
        m_neutralAliases; ///< by address without the language it begins with
    std::vector<std::string> m_deadAliases;
    std::map<std::string, text::PageId>
        m_chapters; ///< "11" and "11_2", by the numbers of folders and weights
    std::map<std::string, text::PageId, std::less<>>
        m_slugs; ///< by name without numbers, and by its beginnings: the first in reading order
    std::set<std::string, std::less<>> m_hosts; ///< encoded
};

} // namespace guide
