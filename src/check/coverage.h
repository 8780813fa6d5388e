#pragma once

#include "content/tool.h"
#include "guide/guide.h"

#include <map>
#include <string>
#include <vector>

namespace check {

/// What a page is made of in one language.
struct PageShape {
    struct Heading {
        int level = 1;
        std::string title;
    };
    using Counts = std::map<markup::BlockKind, int>;

    std::string path;
    std::string title;
    bool isUntranslated = false; ///< the title is that of another language's page, or reads as it
    bool isRefused = false;      ///< it cannot be shown; the other members are empty
    std::size_t keywords = 0;
    std::vector<Heading> headings;
    Counts topLevel; ///< blocks by their kind
    Counts nested;   ///< those inside others

    /// Headings of a level.
    int headingsOf(int level) const;
    bool hasHeadingsOf(const PageShape &other) const;
    /// Whether both have keywords, or neither.
    bool hasKeywordsAs(const PageShape &other) const;
};

/// A page in all languages; one that is not among its shapes is missing.
struct PageCoverage {
    text::PageId page;
    std::map<text::Language, PageShape> shapes;

    bool isMissingIn(const text::Language &language) const { return !shapes.contains(language); }
    /// The same headings by level and the same blocks by kind in all its languages, and keywords in
    /// all or none.
    bool isEqual() const;
    bool hasUntranslatedTitle() const;
};

/// How far the languages of a guide have the same content, as far as counting can tell.
struct Coverage {
    std::vector<text::Language> languages; ///< those of pages, and those that guide.yaml declares
    std::vector<PageCoverage> pages;       ///< in reading order

    bool isMissing(const PageCoverage &page) const;
    /// Every page is there in every language, equal and with its own title.
    bool isComplete() const;
};

/// A title that is the name of one of the tools is the same in all languages.
Coverage coverage(const guide::Guide &guide, const std::vector<content::Tool> &tools);

} // namespace check
