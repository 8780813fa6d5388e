#pragma once

#include "content/term.h"
#include "content/toolindex.h"
#include "guide/oldglossary.h"
#include "mentions/names.h"
#include "render/pageheader.h"
#include "render/pageresolver.h"
#include "text/date.h"
#include "toolfacts/retiredaddress.h"

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

/// The tools and terms that pages may mention, and how their mentions look in the language of the
/// interface.
class MentionCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(reader::MentionCatalogue)

public:
    /// The tools of the built-in guide and the one on show; terms likewise.
    void set(const std::vector<content::Tool> &tools, std::vector<content::Term> terms,
             const guide::Guide &guide);

    /// Puts the mentions into a page in a language; about: the id of the tool that the page is
    /// about, or empty.
    mentions::Marked mark(markup::Document &document, const text::Language &language,
                          std::string_view about);
    /// On a page about a maintained tool, not every mention of its name is a link.
    render::MentionStyle styleOf(const markup::Inline &mention, std::string_view about,
                                 const text::Language &reader,
                                 const text::Date &today = text::Date::today()) const;
    /// Adds to the header of a page that names tools (given by id): warnings about those nobody
    /// should use, and links to the others.
    void addTools(render::Header &header, const std::vector<std::string> &ids,
                  const text::Language &reader,
                  const text::Date &today = text::Date::today()) const;
    /// The state of a tool in a word or two, as shown after its name.
    static QString stateWord(const content::Tool &tool, const text::Date &today);

    const std::vector<content::Tool> &tools() const { return m_tools; }
    const content::Tool *tool(std::string_view id) const;
    const content::Term *term(std::string_view id) const;
    const std::vector<content::Term> &terms() const { return m_terms; }
    /// The term that an address stands for: one of ours, or "…/glossary#OTR" as old guides wrote
    /// it.
    const content::Term *termAt(const std::string &address) const;
    /// What is known about an address that may belong to somebody else now; nothing for any other.
    std::optional<toolfacts::RetiredAddress> retiredAddress(const std::string &address) const;

private:
    std::vector<content::Tool> m_tools;
    content::ToolIndex m_toolIndex;
    std::vector<content::Term> m_terms;
    guide::TermAddresses m_termAddresses;
    toolfacts::RetiredAddresses m_retired;
    std::map<text::Language, mentions::Names> m_names;
};

} // namespace reader
