#pragma once

#include "content/term.h"
#include "markup/document.h"
#include "mentions/names.h"
#include "text/language.h"
#include "text/place.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace models {

/// How a page names a tool.
struct ToolNaming {
    std::string tool;
    int count = 0;
    text::BlockPath first; ///< where it does so first
    friend bool operator==(const ToolNaming &, const ToolNaming &) = default;
};

/// The tools that a page names in one of its languages.
struct PageNaming {
    text::PageId page;
    text::Language language;
    std::vector<ToolNaming> tools;
};

/// Finds which tools pages name. Belongs to the thread that uses it.
class ToolNamer
{
public:
    ToolNamer(std::vector<content::Tool> tools, std::vector<content::Term> terms)
        : m_tools(std::move(tools)), m_terms(std::move(terms))
    {
    }

    /// Marks the mentions in the document; about: the id of the tool that it is about, or empty.
    std::vector<ToolNaming> namedIn(markup::Document &document, const text::Language &language,
                                    std::string_view about);

private:
    std::vector<content::Tool> m_tools;
    std::vector<content::Term> m_terms;
    std::map<text::Language, mentions::Names> m_names;
};

/// What has been found so far.
class NamedTools
{
public:
    void add(const PageNaming &page);
    void clear() { m_pages.clear(); }
    /// Empty for a page that names none, or is not known yet.
    const std::vector<ToolNaming> &on(const text::PageId &page,
                                      const text::Language &language) const;

private:
    std::map<std::pair<text::PageId, text::Language>, std::vector<ToolNaming>> m_pages;
};

} // namespace models
