#include "searchpanel/searchwords.h"

#include "content/term.h"
#include "guide/guide.h"
#include "mentions/marking.h"
#include "reader/mentioncatalogue.h"
#include "search/namefinder.h"
#include "words/pagewords.h"
#include "words/toolwords.h"

#include <algorithm>
#include <set>

namespace searchpanel {

using namespace Qt::StringLiterals;
using content::ToolState;
using Kind = FoundRow::Kind;

namespace {

constexpr std::size_t bestHits = 5;
constexpr std::size_t bestOfOthers = 3; ///< in each language but the first

QString shown(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::vector<FoundRow::Mark> marksOf(const std::string &text,
                                    const std::vector<search::Range> &ranges)
{
    std::vector<FoundRow::Mark> marks;
    const std::string_view whole(text);
    for (const auto &range : ranges)
        marks.push_back(
            {static_cast<int>(shown(whole.substr(0, range.begin)).size()),
             static_cast<int>(shown(whole.substr(range.begin, range.end - range.begin)).size())});
    return marks;
}

std::size_t shownPages(const search::Group &group)
{
    std::set<text::PageId> pages;
    for (const auto &hit : group.hits)
        pages.insert(hit.place.page);
    return pages.size();
}

} // namespace

search::Results SearchWords::arranged(search::Results results, Extent extent)
{
    for (auto &group : results.groups) {
        auto &hits = group.hits;
        std::set<text::PageId> seen;
        std::stable_partition(hits.begin(), hits.end(), [&](const search::Hit &hit) {
            return seen.insert(hit.place.page).second;
        });
        if (extent == Extent::All) {
            group.isCut = false; // the number of those shown
            continue;
        }
        const auto most = &group == results.groups.data() ? bestHits : bestOfOthers;
        group.isCut = group.isCut || hits.size() > most;
        hits.resize(std::min(hits.size(), most));
    }
    return results;
}

std::vector<FoundRow> SearchWords::rows(const search::Results &results,
                                        const std::vector<const content::Tool *> &tools,
                                        const std::vector<const content::Term *> &terms) const
{
    std::vector<FoundRow> rows;
    if (!results.suggestion.empty()) {
        const auto other = QString::fromStdString(results.suggestion);
        rows.push_back({Kind::Suggestion, tr("Did you mean “%1”?").arg(other)});
        rows.back().id = results.suggestion;
    }
    if (!tools.empty())
        rows.push_back({Kind::Heading, tr("Tools")});
    for (const auto *tool : tools)
        rows.push_back(row(*tool));
    if (!terms.empty())
        rows.push_back({Kind::Heading, tr("Glossary")});
    for (const auto *term : terms)
        rows.push_back(row(*term));
    for (const auto &group : results.groups) {
        rows.push_back(heading(group));
        for (const auto &hit : group.hits)
            rows.push_back(row(hit));
        if (group.isCut)
            rows.push_back({Kind::More, tr("See all", "hits")});
    }
    return rows;
}

FoundRow SearchWords::heading(const search::Group &group) const
{
    const auto name = group.language == m_reader || group.language.isUndetermined()
        ? tr("Pages")
        : tr("Pages in %1", "a language").arg(words::PageWords::languageName(group.language));
    FoundRow row{Kind::Heading, name};
    const auto shown = shownPages(group);
    const int pages = static_cast<int>(group.pages);
    row.aside = shown < group.pages ? tr("%1 of %n page(s)", nullptr, pages).arg(shown)
                                    : tr("%n page(s)", nullptr, pages);
    return row;
}

FoundRow SearchWords::row(const search::Hit &hit) const
{
    FoundRow row{Kind::Page, QString::fromStdString(hit.title), marksOf(hit.title, hit.titleMarks)};
    row.section = section(hit);
    row.aside = QString::fromStdString(m_guide.chapterOf(hit.place.page, hit.language));
    row.text = QString::fromStdString(hit.excerpt.text);
    row.textMarks = marksOf(hit.excerpt.text, hit.excerpt.marks);
    row.hit = hit;
    if (!hit.through.empty() && !m_typed.means(hit.through))
        row.reason = tr("Through the glossary: %1").arg(QString::fromStdString(hit.through));
    row.states = states(hit.title + "\n" + hit.excerpt.text, hit.language).join(u" · "_s);
    return row;
}

FoundRow SearchWords::row(const content::Tool &tool) const
{
    const auto &name = tool.shownName(m_reader);
    FoundRow row{Kind::Tool, QString::fromStdString(name), marksOf(name, m_typed.marks(name))};
    row.aside = words::ToolWords::stateLine(tool.status, text::Date::today());
    row.text = QString::fromStdString(content::wordsFor(tool.summaries, m_reader));
    row.states = words::ToolWords::sentence(words::ToolWords::safety(tool.safety.flag));
    row.id = tool.id;
    row.state = tool.status.state;
    return row;
}

FoundRow SearchWords::row(const content::Term &term) const
{
    const auto *own = term.wording(m_reader);
    FoundRow row{Kind::Term, QString::fromStdString(own->term),
                 marksOf(own->term, m_typed.marks(own->term))};
    QStringList others;
    for (const auto &[language, wording] : term.wordings)
        if (&wording != own)
            others += QString::fromStdString(wording.term);
    row.aside = others.join(u", "_s);
    row.text = QString::fromStdString(own->definition);
    row.id = term.id;
    return row;
}

QStringList SearchWords::states(const std::string &text, const text::Language &language) const
{
    markup::Document excerpt;
    markup::Inline words;
    words.text = text;
    markup::Block paragraph;
    paragraph.inlines.push_back(std::move(words));
    excerpt.blocks.push_back(std::move(paragraph));
    m_catalogue.mark(excerpt, language, {});
    QStringList result;
    for (const auto &id : mentions::toolsNamed(excerpt)) {
        const auto *tool = m_catalogue.tool(id);
        if (tool == nullptr)
            continue;
        const auto word = reader::MentionCatalogue::stateWord(*tool, text::Date::today());
        if (word != words::ToolWords::state(ToolState::Active))
            result += tr("%1: %2", "tool, state")
                          .arg(QString::fromStdString(tool->shownName(m_reader)), word);
    }
    return result;
}

QString SearchWords::section(const search::Hit &hit)
{
    QStringList headings;
    for (const auto &heading : hit.headings)
        headings += QString::fromStdString(heading);
    return headings.join(u" › "_s);
}

QString SearchWords::building(int percent)
{
    return tr("The guide is being indexed: %1 %").arg(percent);
}

QString SearchWords::failed()
{
    return tr(
        "Pages cannot be searched: the computer has no memory left for it. They can be read as "
        "usual.");
}

QString SearchWords::nothing(const QString &typed)
{
    return tr("Nothing in this guide for “%1”").arg(typed.left(80));
}

} // namespace searchpanel
