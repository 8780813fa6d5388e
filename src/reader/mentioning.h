#pragma once

#include "content/term.h"
#include "content/toolindex.h"
#include "mentions/marking.h"
#include "mentions/matcher.h"
#include "render/answers.h"
#include "render/pageheader.h"
#include "text/date.h"
#include "toolfacts/goneaddress.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace guide {
class Guide;
}
namespace markup {
struct Document;
}

namespace reader {

/// What the names in a page stand for, and how they look in the interface's language.
class Mentioning
{
    Q_DECLARE_TR_FUNCTIONS(reader::Mentioning)

public:
    /// The tools of the built-in guide and the one on show; terms likewise.
    void set(const std::vector<content::Tool> &tools, std::vector<content::Term> terms,
             const guide::Guide &guide);

    /// Puts the mentions into a page in a language; about: the id of the tool that the page is
    /// about, or empty.
    mentions::Marked mark(markup::Document &document, const text::Language &language,
                          std::string_view about);
    /// On a page about a tool that is kept up, its name is no link at each mention.
    render::MentionLook look(const markup::Inline &mention, std::string_view about,
                             const text::Language &reader,
                             const text::Date &today = text::Date::today()) const;
    /// What stands above a page that names tools, given by their ids: what is to be known of those
    /// nobody should use, and links to the others.
    void addTools(render::Header &header, const std::vector<std::string> &ids,
                  const text::Language &reader,
                  const text::Date &today = text::Date::today()) const;
    /// The state of a tool in a word or two, as it stands behind its name.
    static QString stateWord(const content::Tool &tool, const text::Date &today);

    const std::vector<content::Tool> &tools() const { return m_tools; }
    const content::Tool *tool(std::string_view id) const;
    const content::Term *term(std::string_view id) const;
    const std::vector<content::Term> &terms() const { return m_terms; }
    /// The term that an address stands for: one of ours, or "…/glossary#OTR" as old guides wrote
    /// it.
    const content::Term *termAt(const std::string &address) const;
    /// What is known of an address that may be somebody else's now; nothing of any other.
    std::optional<toolfacts::GoneAddress> goneAddress(const std::string &address) const;

private:
    std::vector<content::Tool> m_tools;
    content::ToolIndex m_toolIndex;
    std::vector<content::Term> m_terms;
    toolfacts::GoneAddresses m_gone;
    std::map<text::Language, mentions::Matcher> m_matchers;
};

} // namespace reader
