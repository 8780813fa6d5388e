#include "guide/editions.h"

#include "content/bounds.h"
#include "content/pagename.h"
#include "guide/address.h"
#include "guide/languageguess.h"
#include "markup/parse.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <optional>

namespace guide {

namespace {

/// A name that more pages bear names but the first of them.
constexpr std::size_t maxNamesakes = 100;

/// Groups of pages by their index; each group has at most one page in each language.
class Grouping
{
public:
    explicit Grouping(const std::vector<content::Page> &pages)
        : m_pages(pages), m_groupOf(pages.size()), m_members(pages.size())
    {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            m_indexOf.emplace(pages[i].path, i);
            m_groupOf[i] = i;
            m_members[i] = {i};
        }
    }

    void joinByName()
    {
        std::map<std::string_view, std::size_t> first;
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            join(first.emplace(m_pages[i].name, i).first->second, i);
    }

    /// altLangPage names the translation by its file name, with or without its path and extension.
    void joinByTranslation()
    {
        std::map<std::string, std::vector<std::size_t>> byStem;
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            if (auto &pages = byStem[text::fold(lastPart(m_pages[i].name))];
                pages.size() < maxNamesakes)
                pages.push_back(i);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            auto stem = text::fold(lastPart(m_pages[i].translation));
            for (const auto *ending : {".md", ".html"})
                if (stem.ends_with(ending))
                    stem.resize(stem.size() - std::string_view(ending).size());
            if (const auto found = byStem.find(stem); !stem.empty() && found != byStem.end())
                for (const auto other : found->second)
                    join(i, other);
        }
    }

    void joinByPair(const std::vector<std::string> &paths)
    {
        std::optional<std::size_t> first;
        for (const auto &path : paths) {
            const auto found = m_indexOf.find(path);
            if (found == m_indexOf.end())
                continue;
            const auto index = found->second;
            if (first)
                join(*first, index);
            else
                first = index;
        }
    }

    /// Each is a list of indices; empty where a group was joined to another.
    const std::vector<std::vector<std::size_t>> &groups() const { return m_members; }

private:
    /// Does nothing if a language would occur twice in the group.
    void join(std::size_t a, std::size_t b)
    {
        auto &to = m_members[m_groupOf[a]];
        auto &from = m_members[m_groupOf[b]];
        if (&to == &from)
            return;
        for (const auto i : from)
            for (const auto j : to)
                if (m_pages[i].language == m_pages[j].language)
                    return;
        for (const auto i : from)
            m_groupOf[i] = m_groupOf[a];
        to.insert(to.end(), from.begin(), from.end());
        from.clear();
    }

    const std::vector<content::Page> &m_pages;
    std::map<std::string_view, std::size_t> m_indexOf; ///< by path
    std::vector<std::size_t> m_groupOf;
    std::vector<std::vector<std::size_t>> m_members;
};

/// The title of guide.yaml for a page, by its path or its name.
const std::string *statedTitle(const content::Manifest &manifest, const content::Page &page)
{
    const auto found = manifest.pageTitles.find(page.path);
    return found == manifest.pageTitles.end() ? nullptr : &found->second;
}

/// Marks the editions whose title is that of another language.
void findUntranslatedTitles(Entry &entry, const text::Language &preferred)
{
    std::map<std::string_view, int> bearers;
    for (const auto &[language, edition] : entry.editions)
        ++bearers[edition.title];
    for (auto &[language, edition] : entry.editions) {
        edition.titleLanguage = language;
        if (bearers[edition.title] == 1)
            continue;
        // Old guides kept the English title on the translated page.
        const auto guessed = guessLanguage(edition.title).value_or(*text::Language::parse("en"));
        edition.titleLanguage = entry.editions.contains(guessed) ? guessed : preferred;
        edition.titleUntranslated =
            edition.titleLanguage != language && entry.editions.contains(edition.titleLanguage);
    }
}

} // namespace

Entries joinEditions(const content::Library &library, const text::Language &preferred,
                     const std::function<std::string(const content::Page &)> &titleOf)
{
    Grouping grouping(library.pages);
    for (const auto &pair : library.manifest.pairs)
        grouping.joinByPair(pair);
    grouping.joinByName();
    grouping.joinByTranslation();

    Entries entries;
    for (const auto &members : grouping.groups()) {
        if (members.empty())
            continue;
        Entry entry;
        entry.id = library.pages[members.front()].name;
        for (const auto index : members) {
            const auto &page = library.pages[index];
            if (page.language == preferred)
                entry.id = page.name;
            const auto *stated = statedTitle(library.manifest, page);
            Edition edition{page, stated != nullptr ? *stated : plainTitle(page.title)};
            if (edition.title.empty())
                edition.title = text::shortened(titleOf(page), content::maxNameLength);
            entry.editions.emplace(page.language, std::move(edition));
        }
        findUntranslatedTitles(entry, preferred);
        // Two files of one language and one name ("page.md", "page.markdown") stay two pages.
        while (entries.contains(entry.id))
            entry.id += '\'';
        entries.emplace(entry.id, std::move(entry));
    }
    return entries;
}

std::vector<text::Language> languagesOf(const content::Library &library)
{
    std::map<text::Language, int> counts;
    for (const auto &page : library.pages)
        ++counts[page.language];
    auto preferred = library.manifest.defaultLanguage;
    if (preferred.isUndetermined() && !library.manifest.languages.empty())
        preferred = library.manifest.languages.front();

    std::vector<text::Language> languages;
    for (const auto &[language, count] : counts)
        languages.push_back(language);
    std::ranges::stable_sort(languages, [&](const text::Language &a, const text::Language &b) {
        if ((a == preferred) != (b == preferred))
            return a == preferred;
        return counts[a] > counts[b];
    });
    return languages;
}

std::string plainTitle(const std::string &title)
{
    if (title.find_first_of("*_`<>&[\\~=") == std::string::npos)
        return title;
    const auto parsed = markup::parse("# " + title, {}, 1);
    return parsed && !parsed->blocks.empty()
        ? text::collapseWhitespace(markup::plainText(parsed->blocks.front().inlines))
        : title;
}

} // namespace guide
