#include "check/check.h"

#include "check/checkcontacts.h"
#include "check/checkkeywords.h"
#include "check/checkprose.h"
#include "check/checktools.h"
#include "check/visibleproblems.h"
#include "guide/languageguess.h"
#include "guide/outline.h"
#include "hosts/barehost.h"
#include "text/fold.h"
#include "toolfacts/mergetools.h"
#include "toolfacts/retiredaddress.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace check {

namespace {

/// True for a link text that reads as an address: "www.example.org", "https://example.org/page".
bool looksLikeAddress(std::string_view text)
{
    if (text.find("://") != std::string_view::npos || text.starts_with("www."))
        return text.find(' ') == std::string_view::npos;
    const auto host = text.substr(0, text.find('/'));
    const auto dot = host.rfind('.');
    const bool named = dot != std::string_view::npos && dot > 0 && host.size() - dot > 2;
    return named
        && std::ranges::all_of(host,
                               [](char c) {
                                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                                       || (c >= '0' && c <= '9') || c == '-' || c == '.';
                               })
        && std::ranges::all_of(host.substr(dot + 1), [](char c) { return c >= 'a' && c <= 'z'; });
}

class Checker
{
public:
    Checker(const guide::Guide &guide, const Options &options)
        : m_guide(guide),
          m_problems(guide.problems()),
          m_known(toolfacts::mergeTools(options.builtInTools, guide.tools())),
          m_retired(m_known, guide.retiredHosts()),
          m_contacts(guide, m_known)
    {
        add(checkTools(guide.tools(), m_known, options.today));
        add(m_contacts.ofData());
    }

    text::Problems run()
    {
        for (const auto &id : m_guide.readingOrder())
            for (const auto &[language, edition] : m_guide.find(id)->editions)
                checkPage(edition);
        const auto order = [](const text::Problem &p) {
            return std::tie(p.file, p.pos, p.message);
        };
        std::ranges::sort(m_problems, {}, order);
        m_problems.erase(std::unique(m_problems.begin(), m_problems.end()), m_problems.end());
        return std::move(m_problems);
    }

private:
    void checkPage(const guide::Edition &edition)
    {
        const auto document = m_guide.readAsWritten(edition, m_problems);
        if (!document) {
            m_problems.push_back(document.error());
            return;
        }
        m_edition = &edition;
        add(checkProse(edition.page, *document));
        add(checkKeywords(edition.page, *document));
        add(visibleProblems(m_guide, edition, *document));
        add(m_contacts.ofPage(edition, *document));
        checkLanguage(markup::plainText(*document));
        checkBlocks(document->blocks, 1);
    }

    void checkLanguage(const std::string &text)
    {
        const auto &language = m_edition->page.language;
        if (language.isUndetermined())
            return;
        const auto guessed = guide::guessLanguage(text);
        const bool known = language.isFrench() || language.isEnglish();
        if (guide::isInForeignScript(text, language))
            warn(1, "the text is in another script than '" + language.tag() + "' is written in");
        else if (known && guessed && text.size() > 200 && language.primary() != guessed->primary())
            warn(1,
                 "the text reads as '" + guessed->tag() + "', the page is in '" + language.tag()
                     + "'");
    }

    void checkBlocks(const std::vector<markup::Block> &blocks, int line)
    {
        for (const auto &block : blocks) {
            m_line = block.line > 0 ? block.line : line;
            checkInlines(block.inlines);
            checkBlocks(block.blocks, m_line);
        }
    }

    void checkInlines(const std::vector<markup::Inline> &inlines)
    {
        for (const auto &piece : inlines) {
            if (piece.kind == markup::InlineKind::Link)
                checkLink(piece);
            checkInlines(piece.children);
        }
    }

    void checkLink(const markup::Inline &piece)
    {
        const auto &reader = m_edition->page.language;
        const auto link = m_guide.resolve(piece.target, *m_edition, reader);
        const auto name = "link '" + piece.target + "' ";
        switch (link.kind) {
        case guide::LinkKind::Dead:
            break; // reported by visibleProblems()
        case guide::LinkKind::External:
            if (text::asciiLower(link.address).starts_with("http://"))
                warn(m_line, name + "is plain http");
            if (m_retired.find(link.address))
                m_problems.push_back({m_edition->page.path,
                                      {m_line, 1},
                                      "E09: " + name + "leads to a service that is gone"});
            checkText(piece, link.address);
            break;
        case guide::LinkKind::Page:
            if (link.language != reader)
                warn(m_line,
                     name + "leads to a page that exists only in '" + link.language.tag() + "'");
            else if (link.stated && *link.stated != reader)
                warn(m_line,
                     name + "names the language '" + link.stated->tag() + "' on a page in '"
                         + reader.tag() + "'");
            checkFragment(link, name);
        }
    }

    /// A text that reads as an address but is not the one it leads to.
    void checkText(const markup::Inline &piece, const std::string &address)
    {
        const auto text = text::collapseWhitespace(markup::plainText(piece.children));
        if (looksLikeAddress(text) && hosts::bareHostOf(text) != hosts::bareHostOf(address))
            warn(m_line,
                 "the text '" + text + "' names another host than its link '" + piece.target + "'");
    }

    void checkFragment(const guide::Link &link, const std::string &name)
    {
        if (link.fragment.empty())
            return;
        const auto *target = m_guide.edition(link.page, link.language);
        auto known = m_documents.find(target->page.path);
        if (known == m_documents.end())
            known = m_documents.emplace(target->page.path, m_guide.read(*target)).first;
        if (known->second && !guide::findAnchor(*known->second, link.fragment))
            warn(m_line, name + "names a section that is not on its page");
    }

    void add(const text::Problems &found)
    {
        m_problems.insert(m_problems.end(), found.begin(), found.end());
    }

    void warn(int line, std::string message)
    {
        m_problems.push_back(
            {m_edition->page.path, {line, 1}, std::move(message), text::Severity::Warning});
    }

    const guide::Guide &m_guide;
    text::Problems m_problems;
    std::vector<content::Tool> m_known; ///< tools, the guide's and the built-in ones
    toolfacts::RetiredAddresses m_retired;
    ContactChecker m_contacts;
    const guide::Edition *m_edition = nullptr;
    int m_line = 1;
    std::map<std::string, text::Result<markup::Document>>
        m_documents; ///< those that fragments lead into, by path
};

} // namespace

text::Problems check(const guide::Guide &guide, const Options &options)
{
    return Checker(guide, options).run();
}

} // namespace check
