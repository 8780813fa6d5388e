#include "searchpanel/search.h"

#include "actions/actions.h"
#include "guide/guide.h"
#include "mentions/marking.h"
#include "models/navigator.h"
#include "reader/finder.h"
#include "reader/linkrouter.h"
#include "reader/mentioncatalogue.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "search/namefinder.h"
#include "searchpanel/searchfield.h"
#include "searchpanel/searchresults.h"
#include "searchpanel/searchwords.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <utility>

namespace searchpanel {

using models::GuideIndex;
using models::Navigator;
using Kind = FoundRow::Kind;

namespace {

constexpr std::size_t maxFirstHits = 20; ///< in each language, of which the best are shown
constexpr std::size_t maxHits = 200;     ///< if all are asked for
constexpr std::size_t maxNames = 3;

} // namespace

Search::Search(const Parts &parts, const QString &first, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_results(new SearchResults(parts.field)),
      m_index(this),
      m_first(first)
{
    connect(&parts.navigator, &Navigator::guideChanged, this, &Search::takeGuide);
    // Only after the page is shown.
    connect(&parts.navigator, &Navigator::moved, this, &Search::awaitPaint, Qt::QueuedConnection);
    connect(&parts.navigator, &Navigator::languageChanged, this,
            [this] { type(m_parts.field.text()); });
    connect(parts.actions.reload, &QAction::triggered, &m_index, &GuideIndex::readAgain);
    connect(&m_index, &GuideIndex::begunAgain, this, [this] { type(m_parts.field.text()); });
    connect(&m_index, &GuideIndex::answered, this, &Search::show);
    connect(&m_index, &GuideIndex::progressed, this, &Search::showProgress);
    connect(&m_index, &GuideIndex::failed, this, [this] {
        if (m_results->isVisible())
            m_results->say(SearchWords::failed());
    });
    connect(parts.actions.search, &QAction::triggered, this, &Search::go);
    connect(&parts.linkRouter, &reader::LinkRouter::ledToSearch, this, &Search::go);
    connectField();
    takeGuide();
}

void Search::connectField()
{
    auto &field = m_parts.field;
    connect(&field, &QLineEdit::textChanged, this, &Search::type);
    connect(&field, &SearchField::stepAsked, m_results, &SearchResults::step);
    connect(&field, &SearchField::pageAsked, m_results, &SearchResults::page);
    connect(&field, &SearchField::leaveAsked, this, &Search::leave);
    connect(&field, &SearchField::left, this, &Search::close);
    connect(&field, &SearchField::openAsked, this, &Search::openCurrent);
    connect(m_results, &SearchResults::chosen, this, &Search::open);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == &m_parts.field && before != nullptr && before != now)
            m_focusBefore = before;
    });
}

void Search::takeGuide()
{
    close();
    m_index.setGuide(m_parts.navigator.opened());
    m_results->setLanguages(m_parts.navigator.guide().languages());
}

// Indexing waits until the page is visible.
void Search::awaitPaint()
{
    if (m_watched != nullptr || m_index.hasBegun() || m_parts.page.current() == nullptr)
        return;
    m_watched = m_parts.page.current()->viewport();
    m_watched->installEventFilter(this);
    m_watched->update();
    if (m_first.isEmpty())
        return;
    go();
    m_parts.field.setText(std::exchange(m_first, {}));
}

bool Search::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched && event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        m_watched = nullptr;
        QTimer::singleShot(0, &m_index, &GuideIndex::begin);
    }
    return QObject::eventFilter(watched, event);
}

void Search::go()
{
    m_parts.field.setFocus(Qt::ShortcutFocusReason);
    m_parts.field.selectAll();
}

void Search::type(const QString &typed)
{
    m_opensNext = false;
    m_showsAll = false;
    if (typed.trimmed().isEmpty()) {
        m_index.forget();
        m_results->close();
        return;
    }
    m_index.search(typed, m_parts.navigator.language(), maxFirstHits);
}

// Continue after the last hit shown.
void Search::showAll()
{
    m_results->step(-1);
    m_showsAll = true;
    m_index.search(m_parts.field.text(), m_parts.navigator.language(), maxHits);
}

void Search::show(const search::Worker::Answer &answer)
{
    search::NameFinder names(m_parts.field.text().toStdString());
    const auto tools = names.find(m_parts.navigator.opened()->tools, maxNames);
    const auto terms = names.find(m_parts.navigator.opened()->terms, maxNames);
    const SearchWords words(m_parts.navigator.guide(), m_parts.catalogue, names,
                            m_parts.navigator.language());
    const auto extent = m_showsAll ? SearchWords::Extent::All : SearchWords::Extent::Best;
    auto rows = words.rows(SearchWords::arranged(answer.results, extent), tools, terms);
    const auto said = sentence(answer.results, tools.empty() && terms.empty());
    m_results->showRows(std::move(rows), said, m_showsAll || answer.request == m_shown);
    m_shown = answer.request;
    if (std::exchange(m_opensNext, false))
        openCurrent();
}

QString Search::sentence(const search::Results &results, bool isEmpty) const
{
    if (m_index.hasFailed())
        return SearchWords::failed();
    if (!m_index.isComplete())
        return SearchWords::building(m_index.progress());
    if (isEmpty && results.groups.empty())
        return SearchWords::nothing(m_parts.field.text());
    return {};
}

void Search::showProgress(int percent)
{
    if (m_results->isVisible() && percent < 100)
        m_results->say(SearchWords::building(percent));
}

// Opens a result of what was typed last.
void Search::openCurrent()
{
    m_opensNext = m_index.isAwaited();
    if (const auto *row = m_results->current(); row != nullptr && !m_opensNext)
        open(FoundRow(*row));
}

void Search::open(const FoundRow &row)
{
    switch (row.kind) {
    case Kind::Heading:
        return;
    case Kind::Suggestion:
        return m_parts.field.setText(QString::fromStdString(row.id));
    case Kind::More:
        return showAll();
    case Kind::Page:
        return openPage(row);
    case Kind::Tool:
    case Kind::Term:
        break;
    }
    const QRect where(m_parts.field.mapToGlobal(QPoint()), m_parts.field.size());
    close();
    m_parts.page.setFocus(); // a card takes it over
    const auto kind =
        row.kind == Kind::Tool ? mentions::Subject::Kind::Tool : mentions::Subject::Kind::Term;
    m_parts.linkRouter.follow({0, 0, mentions::targetOf({kind, row.id, {}, {}})}, where);
}

void Search::openPage(const FoundRow &row)
{
    auto &navigator = m_parts.navigator;
    const auto words = m_index.wordsFound(row.hit, m_parts.field.text());
    close();
    m_parts.page.setFocus();
    const auto *edition = navigator.guide().edition(row.hit.place.page, navigator.language());
    if (edition != nullptr && edition->page.language != row.hit.language)
        navigator.setLanguage(row.hit.language);
    navigator.go(row.hit.place);
    m_parts.page.finder().show(words);
}

// Return the focus to where it was.
void Search::leave()
{
    auto *before = m_focusBefore != nullptr && m_focusBefore->isVisible() ? m_focusBefore.data()
                                                                          : &m_parts.page;
    close();
    before->setFocus();
}

void Search::close()
{
    m_index.forget();
    m_parts.field.setText({}); // unlike setText(), clear() can be undone
    m_results->close();
}

} // namespace searchpanel
