#include "guide/guide.h"

#include "content/bounds.h"
#include "content/pagename.h"
#include "guide/editions.h"
#include "guide/imagefile.h"
#include "guide/outline.h"
#include "markup/parse.h"
#include "markup/typography.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace guide {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maximumPage = 1024 * 1024;

/// Bytes of a page in which its first heading counts as its title.
constexpr std::size_t titleExtent = std::size_t{4} * 1024;
constexpr std::size_t maxFrontMatter = std::size_t{64} * 1024;

/// Only then it is worth parsing.
bool mayHoldHeading(std::string_view markdown)
{
    return markdown.find_first_of("#<") != std::string_view::npos
        || markdown.find("\n=") != std::string_view::npos
        || markdown.find("\n-") != std::string_view::npos
        || markdown.find("\n ") != std::string_view::npos;
}

/// A person's home is never the folder of a guide, however it is named.
bool holdsHome(const fs::path &folder)
{
    const auto *home = std::getenv("HOME");
    if (home == nullptr)
        return false;
    const fs::path path(home);
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first
        == folder.end();
}

/// The folder of the guide that a file belongs to.
fs::path rootOf(const fs::path &file)
{
    std::error_code error;
    for (auto folder = file.parent_path(); folder != folder.root_path();
         folder = folder.parent_path())
        if (fs::is_regular_file(folder / "guide.yaml", error))
            return folder;
    for (auto folder = file.parent_path(); folder != folder.root_path();
         folder = folder.parent_path()) {
        const auto isLanguage =
            content::languageFolder(folder.filename().native() + '/', {}).has_value();
        if (isLanguage && !holdsHome(folder.parent_path()))
            return folder.parent_path();
    }
    return file.parent_path();
}

/// The page in the reader's language, else in another; null if there is none.
const std::string *inLanguage(const std::map<text::Language, std::string> &words,
                              const std::vector<text::Language> &languages)
{
    for (const auto &language : languages)
        if (const auto found = words.find(language); found != words.end())
            return &found->second;
    return words.empty() ? nullptr : &words.begin()->second;
}

} // namespace

text::Result<Guide> Guide::open(const fs::path &path, const OpenOptions &options)
{
    std::error_code error;
    const auto whole = fs::canonical(path, error);
    if (error)
        return text::Problem{path.native(), {}, text::systemReason(error.value())};
    const bool isFolder = fs::is_directory(whole, error);
    if (!isFolder && !fs::is_regular_file(whole, error))
        return text::Problem{path.native(), {}, "neither a folder nor a file"};
    const auto root = isFolder ? whole : rootOf(whole);
    auto folder = storage::Folder::open(root, options.stop);
    if (!folder)
        return folder.error();
    auto library = content::load(*folder, options.stop);
    const text::Problem abandoned{path.native(), {}, "abandoned"};
    if (options.stop.stop_requested())
        return abandoned;
    if (library.pages.empty())
        return text::Problem{path.native(), {}, "no page in this folder"};
    if (!options.aliases.empty()) {
        const auto yaml = storage::readFile(options.aliases, content::maxManifestSize);
        if (!yaml)
            return yaml.error();
        library.manifest.aliases.merge(
            content::parseAliases(*yaml, options.aliases.filename().native(), library.problems));
    }
    if (library.manifest.hosts.empty())
        library.manifest.hosts = options.inheritedHosts;

    Guide guide(std::move(*folder), std::move(library));
    guide.arrange(options.stop);
    if (options.stop.stop_requested())
        return abandoned;
    guide.setStart(isFolder ? std::string() : whole.lexically_relative(root).native());
    return guide;
}

/// Left off when a stop is requested.
void Guide::arrange(const std::stop_token &stop)
{
    m_languages = languagesOf(m_library);
    m_entries = joinEditions(m_library, m_languages.front(), [&](const content::Page &page) {
        auto heading = stop.stop_requested() ? std::string() : firstHeading(page);
        return heading.empty() ? titleFromName(page.name.substr(page.name.rfind('/') + 1))
                               : heading;
    });
    if (stop.stop_requested())
        return;
    for (const auto &[id, entry] : m_entries)
        for (const auto &[language, edition] : entry.editions)
            m_pageOf.emplace(edition.page.path, File{id, language});
    m_contents = buildContents(m_entries, m_languages.front());
    if (stop.stop_requested())
        return;
    m_order = guide::readingOrder(m_contents);
    m_links = LinkTable(m_entries, m_contents, m_library.manifest);
    for (const auto &alias : m_links.deadAliases())
        m_library.problems.push_back(
            {"guide.yaml", {}, "alias '" + alias + "' leads to no page", text::Severity::Warning});
    text::limit(m_library.problems, content::maxProblems);
}

/// Looked for where a page begins only: all pages are asked when a guide is opened.
std::string Guide::firstHeading(const content::Page &page) const
{
    for (const auto extent : {titleExtent, maxFrontMatter + titleExtent}) {
        auto bytes = m_folder.readStart(page.path, extent);
        if (!bytes)
            return {};
        const bool goesOn = bytes->size() == extent;
        bytes->resize(bytes->size() - (goesOn ? text::incompleteTail(*bytes) : 0));
        auto source = content::parsePage(*bytes, page.path,
                                         goesOn ? content::Extent::Start : content::Extent::Whole);
        if (source.cutOff)
            continue;
        if (source.body.size() > titleExtent)
            source.body.resize(titleExtent);
        if (goesOn || source.body.size() == titleExtent) // no half line
            source.body.resize(source.body.rfind('\n') + 1);
        if (!mayHoldHeading(source.body))
            return {};
        auto document = markup::parse(source.body, page.path, source.bodyLine);
        if (!document)
            return {};
        if (page.language.isFrench())
            markup::setFrench(*document);
        const auto headings = outline(*document);
        return headings.empty() ? std::string() : headings.front().title;
    }
    return {};
}

void Guide::setStart(const std::string &file)
{
    m_startLanguage = m_languages.front();
    if (const auto found = m_pageOf.find(file); found != m_pageOf.end()) {
        m_startPage = found->second.id;
        m_startLanguage = found->second.language;
    }
}

const text::PageId &Guide::firstPage(const text::Language &reader) const
{
    const auto found = std::ranges::find_if(
        m_order, [&](const auto &page) { return find(page)->editions.contains(reader); });
    return found != m_order.end() ? *found : m_order.front();
}

std::string Guide::title(const text::Language &reader) const
{
    const auto *title = inLanguage(m_library.manifest.titles, {reader, m_languages.front()});
    return title != nullptr ? *title : text::escapeInvalid(m_folder.root().filename().native());
}

std::string Guide::subtitle(const text::Language &reader) const
{
    const auto *subtitle = inLanguage(m_library.manifest.subtitles, {reader, m_languages.front()});
    return subtitle != nullptr ? *subtitle : std::string();
}

std::string Guide::chapterOf(const text::PageId &page, const text::Language &reader) const
{
    const auto *chapter = chapterAbove(m_contents, page);
    if (chapter == nullptr)
        return {};
    const auto *head = edition(chapter->page, reader);
    return head != nullptr ? head->title : chapter->title;
}

const Guide::File *Guide::pageOf(const std::string &path) const
{
    const auto found = m_pageOf.find(path);
    return found == m_pageOf.end() ? nullptr : &found->second;
}

const Entry *Guide::find(const text::PageId &page) const
{
    const auto found = m_entries.find(page);
    return found == m_entries.end() ? nullptr : &found->second;
}

const Edition *Guide::edition(const text::PageId &page, const text::Language &reader) const
{
    const auto *entry = find(page);
    if (entry == nullptr)
        return nullptr;
    if (const auto found = entry->editions.find(reader); found != entry->editions.end())
        return &found->second;
    for (const auto &language : m_languages)
        if (const auto found = entry->editions.find(language); found != entry->editions.end())
            return &found->second;
    return nullptr;
}

text::Result<markup::Document> Guide::read(const Edition &edition) const
{
    text::Problems ignored;
    return read(edition, ignored);
}

text::Result<markup::Document> Guide::read(const Edition &edition, text::Problems &problems) const
{
    auto document = readAsWritten(edition, problems);
    if (document && edition.page.language.isFrench())
        markup::setFrench(*document);
    return document;
}

text::Result<markup::Document> Guide::readAsWritten(const Edition &edition,
                                                    text::Problems &problems) const
{
    const auto &path = edition.page.path;
    const auto bytes = m_folder.read(path, maximumPage);
    if (!bytes) {
        auto refusal = bytes.error();
        refusal.pos = {1, 1};
        refusal.message = "refused: " + refusal.message;
        return refusal;
    }
    auto source = content::parsePage(*bytes, path);
    problems.insert(problems.end(), source.problems.begin(), source.problems.end());
    return markup::parse(source.body, path, source.bodyLine);
}

text::Result<std::string> Guide::readImage(const std::string &path, std::size_t bytes) const
{
    return m_folder.readStart(path, bytes);
}

ImageFile Guide::imageAt(std::string_view address, const Edition &from) const
{
    const auto path = imagePath(address, from.page.path);
    if (!path)
        return ImageFile::Elsewhere;
    const auto head = m_folder.readStart(*path, imageHead);
    return head ? imageKind(*head) : ImageFile::Missing;
}

Link Guide::resolve(std::string_view address, const Edition &from,
                    const text::Language &reader) const
{
    const auto *own = pageOf(from.page.path);
    auto link = m_links.resolve(address, from.page, own == nullptr ? text::PageId() : own->id);
    if (link.kind != LinkKind::Page)
        return link;
    // The reader's language before the link's, the link's before the page's.
    const auto &editions = find(link.page)->editions;
    link.language = edition(link.page, reader)->page.language;
    for (const auto &language : {from.page.language, link.stated.value_or(reader), reader})
        if (editions.contains(language))
            link.language = language;
    return link;
}

} // namespace guide
