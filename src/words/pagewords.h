#pragma once

#include "content/term.h"
#include "guide/link.h"
#include "mentions/marking.h"
#include "render/pageresolver.h"
#include "text/date.h"
#include "text/problem.h"

#include <QCoreApplication>

namespace guide {
struct Edition;
struct Entry;
} // namespace guide

namespace words {

/// Texts around a page, in the language of the interface.
class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(words::PageWords)

public:
    static render::Words forRendering();
    static QString languageName(const text::Language &language);
    /// "French and English"
    static QString languageNames(const std::vector<text::Language> &languages);
    /// "French and English · Advice not dated · Legacy page"
    static QString facts(const guide::Entry &entry, const guide::Edition &edition,
                         const text::Date &today);
    /// What is missing on a page whose names are not all marked; else empty.
    static QString marked(mentions::Marked marked);
    /// Why the page is not in the language that was asked for.
    static QString onlyIn(const guide::Entry &entry, const text::Language &shown);
    static QString missingSection(const std::string &fragment);
    /// Why Guide::read() refused a page.
    static QString refusal(text::Cause cause);
    static QString leadsToTool(const QString &name);
    static QString leadsToLanguage(const text::Language &language);
    static QString leadsToPage(const guide::Edition &edition);
    /// From a page of an opened guide.
    static QString leadsToBuiltIn(const guide::Edition &edition);
    static QString leadsToSamePage();
    static QString leadsToSearch();
    static QString leadsOut(const std::string &address);
    /// The same for the address of a service that is gone.
    static QString leadsToRetired(const std::string &address);
    /// The term with its definition.
    static QString leadsToTerm(const content::Term::Wording &term);
    /// Why a link is dead.
    static QString deadLink(const guide::Link &link);
};

} // namespace words
