#include "check/visibleproblems.h"

#include "guide/imagefile.h"
#include "guide/languageguess.h"
#include "guide/oldglossary.h"
#include "text/scripts.h"

#include <algorithm>
#include <map>
#include <optional>

namespace check {

namespace {

const char *wording(guide::DeadReason reason)
{
    switch (reason) {
    case guide::DeadReason::NoSuchPage:
        return "leads to no page of this guide";
    case guide::DeadReason::LeavesGuide:
        return "leaves the guide's folder";
    case guide::DeadReason::NotAPage:
        return "leads to a file that is no page";
    case guide::DeadReason::ForbiddenScheme:
        return "has an address that never leads anywhere";
    }
    return "";
}

/// The language of a title, if it is clearly not that of its page.
std::optional<text::Language> foreignTitle(const guide::Edition &edition)
{
    const auto &own = edition.page.language;
    const auto guessed = guide::guessLanguage(edition.title);
    // "Si tu as un compte" has an English word, and an accent may be all that is French in a title.
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const bool isEnglishInFrench = own.isFrench() && guessed && guessed->isEnglish()
        && std::ranges::all_of(edition.title, isPlain);
    const bool isFrenchInEnglish = own.isEnglish() && guessed && guessed->isFrench();
    return isEnglishInFrench || isFrenchInEnglish ? guessed : std::nullopt;
}

class Finder
{
public:
    Finder(const guide::Guide &guide, const guide::Edition &edition,
           const std::vector<content::Term> &terms)
        : m_guide(guide), m_edition(edition), m_terms(terms)
    {
    }

    text::Problems run(const markup::Document &document)
    {
        const auto *title = m_edition.page.frontMatter.field("title");
        m_line = title != nullptr ? title->pos.line : 1;
        if (const auto language = foreignTitle(m_edition))
            add("the title reads as '" + language->tag() + "', the page is in '"
                    + m_edition.page.language.tag() + "'",
                text::Severity::Warning);
        if (document.leavesOutLetters)
            add("letters of more than " + std::to_string(text::ScriptBounds::maxScripts)
                    + " scripts; those of the others are left out",
                text::Severity::Warning);
        for (const auto &block : document.blocks)
            look(block, 1);
        return std::move(m_problems);
    }

private:
    void look(const markup::Block &block, int line)
    {
        const int own = block.line > 0 ? block.line : line;
        m_line = own;
        look(block.inlines);
        for (const auto &inner : block.blocks)
            look(inner, own);
    }

    void look(const std::vector<markup::Inline> &inlines)
    {
        for (const auto &piece : inlines) {
            if (piece.kind == markup::InlineKind::Link)
                lookAtLink(piece.target);
            else if (piece.kind == markup::InlineKind::Image)
                lookAtImage(piece.target);
            look(piece.children);
        }
    }

    bool isTerm(const std::string &address)
    {
        if (!m_termAddresses) // most pages have no dead link
            m_termAddresses.emplace(m_terms);
        return m_termAddresses->find(address) != nullptr;
    }

    void lookAtLink(const std::string &address)
    {
        const auto link = m_guide.resolve(address, m_edition, m_edition.page.language);
        if (link.kind == guide::LinkKind::Dead && !isTerm(address))
            add(deadLinkMessage(address, link.reason));
    }

    void lookAtImage(const std::string &address)
    {
        const auto path = guide::imagePath(address, m_edition.page.path);
        const auto [known, isNew] =
            m_images.try_emplace(path.value_or(std::string()), guide::ImageFile::Elsewhere);
        if (isNew)
            known->second = m_guide.imageAt(address, m_edition);
        switch (known->second) {
        case guide::ImageFile::Drawn:
            break;
        case guide::ImageFile::Elsewhere:
            add("picture '" + address + "' is not in the guide's folder");
            break;
        case guide::ImageFile::Missing:
            add("picture '" + address + "' is missing");
            break;
        case guide::ImageFile::OtherKind:
            add("picture '" + address + "' is neither PNG nor JPEG");
            break;
        case guide::ImageFile::TooLarge:
            add("picture '" + address + "' has too many pixels");
            break;
        case guide::ImageFile::Damaged:
            add("picture '" + address + "' is damaged");
            break;
        }
    }

    void add(std::string message, text::Severity severity = text::Severity::Error)
    {
        m_problems.push_back({m_edition.page.path, {m_line, 1}, std::move(message), severity});
    }

    const guide::Guide &m_guide;
    const guide::Edition &m_edition;
    const std::vector<content::Term> &m_terms;
    std::optional<guide::TermAddresses> m_termAddresses;
    text::Problems m_problems;
    std::map<std::string, guide::ImageFile> m_images; ///< by path; each is read once
    int m_line = 1;
};

} // namespace

std::string deadLinkMessage(const std::string &address, guide::DeadReason reason)
{
    return "link '" + address + "' " + wording(reason);
}

text::Problems visibleProblems(const guide::Guide &guide, const guide::Edition &edition,
                               const markup::Document &document,
                               const std::vector<content::Term> &terms)
{
    return Finder(guide, edition, terms).run(document);
}

} // namespace check
