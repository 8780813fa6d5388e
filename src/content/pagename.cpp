#include "content/pagename.h"

#include "text/fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace content {

namespace {

/// A file name without extension, and the language its end may stand for.
struct Stem {
    std::string base;
    std::optional<text::Language> suffix;
    char separator = '\0';
};

/// Short words that are languages too ("bin", "new", "man") count only where the guide declares
/// them.
std::optional<text::Language> asLanguage(std::string_view tag,
                                         const std::vector<text::Language> &declared)
{
    const auto language = text::Language::parse(tag);
    if (!language)
        return std::nullopt;
    if (!declared.empty())
        return std::ranges::find(declared, *language) != declared.end() ? language : std::nullopt;
    const auto primary = tag.substr(0, tag.find_first_of("-_"));
    return primary.size() == 2 ? language : std::nullopt;
}

std::string_view withoutExtension(std::string_view path)
{
    return path.substr(0, path.rfind('.'));
}

Stem splitStem(std::string_view pathWithoutExtension, const std::vector<text::Language> &declared)
{
    const auto nameStart = folderOf(pathWithoutExtension).size();
    const auto separator = pathWithoutExtension.find_last_of("._");
    if (separator != std::string_view::npos && separator > nameStart) {
        if (const auto language = asLanguage(pathWithoutExtension.substr(separator + 1), declared))
            return {std::string(pathWithoutExtension.substr(0, separator)), language,
                    pathWithoutExtension[separator]};
    }
    return {std::string(pathWithoutExtension), std::nullopt, '\0'};
}

class Namer
{
public:
    Namer(const std::vector<Page> &pages, const Manifest &manifest, text::Problems &problems)
        : m_manifest(manifest), m_problems(problems)
    {
        for (const auto &page : pages)
            if (const auto stem = splitStem(withoutExtension(page.path), manifest.languages);
                stem.suffix)
                m_suffixes[stem.base].insert(*stem.suffix);
    }

    void name(Page &page)
    {
        std::string neutral(withoutExtension(page.path));
        const auto folder = languageFolder(page.path, m_manifest.languages);
        if (folder)
            neutral.erase(folder->start, folder->end - folder->start);
        const auto stated = statedLanguage(page);
        const auto stem = splitStem(neutral, m_manifest.languages);

        if (folder) {
            page.language = folder->language;
            if (stated && *stated != folder->language)
                warn(page,
                     "lang says '" + stated->tag() + "', the folder says '" + folder->language.tag()
                         + "'");
        } else if (stated) {
            page.language = *stated;
        } else if (stem.suffix && suffixCounts(stem)) {
            page.language = *stem.suffix;
        } else {
            page.language = m_manifest.defaultLanguage;
        }
        page.name = stem.suffix && *stem.suffix == page.language ? stem.base : neutral;
    }

private:
    std::optional<text::Language> statedLanguage(const Page &page)
    {
        const auto tag = page.frontMatter.scalarOf("lang");
        if (tag.empty())
            return std::nullopt;
        auto language = text::Language::parse(text::trimmed(tag));
        if (!language)
            warn(page, "lang '" + std::string(tag) + "' is not a language");
        return language;
    }

    /// "page.fr.md" says enough; "log_in.md" does not, unless the guide declares the language or
    /// has "log_fr.md" too.
    bool suffixCounts(const Stem &stem) const
    {
        return stem.separator == '.' || !m_manifest.languages.empty()
            || m_suffixes.at(stem.base).size() > 1;
    }

    void warn(const Page &page, std::string message)
    {
        const auto *field = page.frontMatter.field("lang");
        m_problems.push_back({page.path, field->pos, std::move(message), text::Severity::Warning});
    }

    const Manifest &m_manifest;
    text::Problems &m_problems;
    std::map<std::string, std::set<text::Language>>
        m_suffixes; ///< by base: the languages files with a suffix exist in
};

} // namespace

bool isPagePath(std::string_view path)
{
    const auto extension = text::asciiLower(path.substr(std::min(path.rfind('.'), path.size())));
    return extension == ".md" || extension == ".markdown";
}

std::string_view folderOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash + 1);
}

std::optional<LanguageFolder> languageFolder(std::string_view path,
                                             const std::vector<text::Language> &declared)
{
    std::size_t start = 0;
    for (auto slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', start)) {
        if (const auto language = asLanguage(path.substr(start, slash - start), declared))
            return LanguageFolder{*language, start, slash + 1};
        start = slash + 1;
    }
    return std::nullopt;
}

void assignNames(std::vector<Page> &pages, const Manifest &manifest, text::Problems &problems)
{
    Namer namer(pages, manifest, problems);
    for (auto &page : pages)
        namer.name(page);
}

} // namespace content
