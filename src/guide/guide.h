#pragma once

#include "content/library.h"
#include "guide/contents.h"
#include "guide/entry.h"
#include "guide/imagefile.h"
#include "guide/link.h"
#include "guide/linktable.h"
#include "markup/document.h"
#include "text/language.h"
#include "text/place.h"
#include "text/result.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace guide {

struct OpenOptions {
    std::filesystem::path
        aliases; ///< a file of old addresses, besides those of guide.yaml; may be empty
    std::vector<std::string> inheritedHosts; ///< own hosts of a guide whose guide.yaml names none
    std::stop_token stop{}; ///< asked at each page; a guide that is not wanted any more is an error
};

/// A guide, loaded and immutable: which pages there are, in which order and languages, and where
/// links lead. Bodies are read from disk and parsed when asked for.
class Guide
{
public:
    /// Opens a folder, or the guide that a file belongs to (then startPage() is that file's). An
    /// error when there is no such path or no page in it.
    static text::Result<Guide> open(const std::filesystem::path &path,
                                    const OpenOptions &options = {});

    const std::filesystem::path &root() const { return m_folder.root(); }
    /// What was found wrong while loading.
    const text::Problems &problems() const { return m_library.problems; }

    std::string title(const text::Language &reader) const;
    /// Whom it is for; may be empty.
    std::string subtitle(const text::Language &reader) const;
    /// The date of this edition, as in guide.yaml; may be empty.
    const std::string &date() const { return m_library.manifest.date; }
    /// All languages the pages are in, the guide's default first, then by number of pages.
    const std::vector<text::Language> &languages() const { return m_languages; }
    /// Those that guide.yaml names, whether there are pages or not.
    const std::vector<text::Language> &declaredLanguages() const
    {
        return m_library.manifest.languages;
    }
    const std::vector<Chapter> &contents() const { return m_contents; }
    /// The title of the chapter that a page stands under; empty at the top.
    std::string chapterOf(const text::PageId &page, const text::Language &reader) const;
    /// Pages in the order of contents().
    const std::vector<text::PageId> &readingOrder() const { return m_order; }
    const std::vector<content::Tool> &tools() const { return m_library.tools; }
    const std::vector<content::Term> &terms() const { return m_library.terms; }
    const std::vector<std::string> &retiredHosts() const { return m_library.manifest.retiredHosts; }
    /// Hosts whose addresses are pages of this guide.
    const std::vector<std::string> &hosts() const { return m_library.manifest.hosts; }
    /// The contacts that its pages may refer people to; empty if guide.yaml does not say.
    const std::vector<content::Contact> &contacts() const { return m_library.manifest.contacts; }

    /// Whether pages are checked against the tools they say they advise.
    bool statesAdvice() const { return m_library.manifest.statesAdvice; }

    /// A page in one language.
    struct File {
        text::PageId id;
        text::Language language;
    };

    /// What a file of the guide holds, by its path; null if that is no page.
    const File *pageOf(const std::string &path) const;
    const Entry *find(const text::PageId &page) const;
    /// The page in the language asked for, else in the guide's first language that has it. Null
    /// only for an unknown page.
    const Edition *edition(const text::PageId &page, const text::Language &reader) const;
    /// The page that a file given to open() stood for; empty if it was a folder.
    const text::PageId &startPage() const { return m_startPage; }
    /// The first of the reading order that is in a language, else the first of all.
    const text::PageId &firstPage(const text::Language &reader) const;
    const text::Language &startLanguage() const { return m_startLanguage; }

    /// The page's tree, French set as it is printed (markup::setFrench); an error ("refused: …")
    /// when it cannot be read or is beyond what may be parsed.
    text::Result<markup::Document> read(const Edition &edition) const;
    /// The same, with the problems of the file's bytes and front matter collected.
    text::Result<markup::Document> read(const Edition &edition, text::Problems &problems) const;
    /// The same with the characters of the file, for checking them.
    text::Result<markup::Document> readAsWritten(const Edition &edition,
                                                 text::Problems &problems) const;

    /// The first bytes of an image, by its path (imagePath).
    text::Result<std::string> readImage(const std::string &path, std::size_t bytes) const;

    /// Describes an image of a page without reading all of it.
    ImageFile imageAt(std::string_view address, const Edition &from) const;

    /// Where a link written on a page leads for somebody who reads in a language.
    Link resolve(std::string_view address, const Edition &from, const text::Language &reader) const;

private:
    Guide(storage::Folder folder, content::Library library)
        : m_folder(std::move(folder)), m_library(std::move(library))
    {
    }

    void arrange(const std::stop_token &stop);
    void setStart(const std::string &file);
    std::string firstHeading(const content::Page &page) const;

    storage::Folder m_folder;
    content::Library m_library;
    std::vector<text::Language> m_languages;
    Entries m_entries;
    std::vector<Chapter> m_contents;
    std::vector<text::PageId> m_order;
    std::map<std::string, File> m_pageOf; ///< by path
    LinkTable m_links;
    text::PageId m_startPage;
    text::Language m_startLanguage;
};

} // namespace guide
