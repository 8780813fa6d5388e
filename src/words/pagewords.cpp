#include "words/pagewords.h"

#include "guide/guide.h"
#include "words/adviceage.h"
#include "words/spelledout.h"

#include <QStringList>

namespace words {

using namespace Qt::StringLiterals;

render::Words PageWords::forRendering()
{
    const auto warning = tr("Warning");
    return {
        .image = tr("Image: %1"),
        .done = tr("done", "task"),
        .toDo = tr("to do", "task"),
        .backToText = tr("Back to the text"),
        .toolsNamed = tr("Tools named here:"),
        .showTool = tr("Show in the list of tools"),
        .calloutTitles = {{"note", tr("Note")},
                          {"tip", tr("Tip")},
                          {"warning", warning},
                          {"important", tr("Important")},
                          {"caution", tr("Caution")},
                          {"danger", tr("Danger")},
                          {"background", tr("Background")},
                          {"correction", tr("Correction")},
                          {"details", tr("Details")}},
        .restLeftOut =
            tr("The rest of this page is left out: it would keep the program busy for too "
               "long."),
    };
}

QString PageWords::languageName(const text::Language &language)
{
    if (language.tag() == "fr")
        return tr("French");
    if (language.tag() == "en")
        return tr("English");
    return language.isUndetermined() ? tr("a language not given")
                                     : QString::fromStdString(language.ownName());
}

QString PageWords::languageNames(const std::vector<text::Language> &languages)
{
    QStringList names;
    for (const auto &language : languages)
        names += languageName(language);
    if (names.size() < 2)
        return names.join(QString());
    const auto last = names.takeLast();
    return tr("%1 and %2", "languages").arg(names.join(u", "_s), last);
}

QString PageWords::facts(const guide::Entry &entry, const guide::Edition &edition,
                         const text::Date &today)
{
    std::vector languages = {edition.page.language};
    for (const auto &[language, other] : entry.editions)
        if (language != edition.page.language)
            languages.push_back(language);
    QStringList facts;
    if (languages.size() > 1)
        facts += languageNames(languages);
    else if (!edition.page.language.isUndetermined())
        facts += tr("Only in %1").arg(languageNames(languages));
    facts += AdviceAge::sentence(edition.page, today);
    if (edition.page.legacy)
        facts += tr("Legacy page");
    for (auto &fact : facts)
        fact = fact.left(1).toUpper() + fact.mid(1);
    return facts.join(u"  ·  "_s);
}

QString PageWords::marked(mentions::Marked marked)
{
    switch (marked) {
    case mentions::Marked::All:
        break;
    case mentions::Marked::Firsts:
        return tr("Names of tools stand here so often that only the first of each are marked");
    case mentions::Marked::Ours:
        return tr("Not all names that this guide brings are marked on this page: it would take too "
                  "long");
    case mentions::Marked::None:
        return tr("Names of tools are not marked on this page: it would take too long");
    }
    return {};
}

QString PageWords::onlyIn(const guide::Entry &entry, const text::Language &shown)
{
    return entry.editions.size() == 1
        ? tr("This page exists only in %1.").arg(languageName(shown))
        : tr("This page does not exist in your language; it is shown in %1.")
              .arg(languageName(shown));
}

QString PageWords::missingSection(const std::string &fragment)
{
    return tr("There is no section “%1” on this page; it opened at its top.")
        .arg(spelledOut(QString::fromStdString(fragment)));
}

QString PageWords::refusal(text::Cause cause)
{
    const auto sentence = [&] {
        switch (cause) {
        case text::Cause::TooLarge:
            return tr("This page cannot be shown: its file is too large.");
        case text::Cause::NotAllowed:
            return tr("This page cannot be shown: you may not read its file.");
        case text::Cause::Unreadable:
            return tr("This page cannot be shown: its file is gone or cannot be read.");
        case text::Cause::TooCostly:
        case text::Cause::Other:
            break;
        }
        return tr("This page cannot be shown: it is made in a way that would keep the program "
                  "busy for too long.");
    };
    return sentence() + u' ' + tr("The rest of the guide can be read as usual.");
}

QString PageWords::leadsToTool(const QString &name)
{
    return tr("Shows “%1” in the list of tools").arg(name);
}

QString PageWords::leadsToLanguage(const text::Language &language)
{
    return tr("Leads to a page in %1").arg(languageName(language));
}

QString PageWords::leadsToPage(const guide::Edition &edition)
{
    return tr("Leads to “%1” (%2)")
        .arg(QString::fromStdString(edition.title), languageName(edition.page.language));
}

QString PageWords::leadsToBuiltIn(const guide::Edition &edition)
{
    return tr("Leads into the built-in guide: “%1” (%2)")
        .arg(QString::fromStdString(edition.title), languageName(edition.page.language));
}

QString PageWords::leadsToSamePage()
{
    return tr("Leads to another place on this page");
}

QString PageWords::leadsToSearch()
{
    return tr("Leads to the search field");
}

QString PageWords::leadsOut(const std::string &address)
{
    return tr("Leads out of this guide: %1").arg(spelledAddress(address).whole());
}

QString PageWords::leadsToRetired(const std::string &address)
{
    return tr("%1 belonged to a service that is gone. It may be somebody else’s now.")
        .arg(spelledAddress(address).whole());
}

QString PageWords::leadsToTerm(const content::Term::Wording &term)
{
    return tr("%1: %2", "term, definition")
        .arg(QString::fromStdString(term.term), QString::fromStdString(term.definition));
}

QString PageWords::deadLink(const guide::Link &link)
{
    const auto address = spelledOut(QString::fromStdString(link.address));
    switch (link.reason) {
    case guide::DeadReason::NoSuchPage:
        return tr("This link led to “%1”, a page this guide does not hold.").arg(address);
    case guide::DeadReason::LeavesGuide:
        return tr("This link led to “%1”, outside the guide’s folder.").arg(address);
    case guide::DeadReason::NotAPage:
        return tr("This link led to “%1”, a file that is not a page of this guide.").arg(address);
    case guide::DeadReason::ForbiddenScheme:
        return tr("This link led to “%1”, a kind of address that Vademecum never follows.")
            .arg(address);
    }
    return {};
}

} // namespace words
