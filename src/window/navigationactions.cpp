#include "window/navigationactions.h"

#include "actions/actions.h"
#include "guide/builtin.h"
#include "models/navigator.h"
#include "sidebar/contentspane.h"
#include "sidebar/contentsview.h"
#include "sidebar/outlineview.h"

#include <QAction>
#include <QWidget>

namespace window {

using models::Navigator;

namespace {

constexpr qsizetype maxTitleLength = 40; ///< in a menu

} // namespace

NavigationActions::NavigationActions(Navigator &navigator, actions::Actions &actions,
                                     sidebar::ContentsPane &contents, QWidget &page,
                                     QObject *parent)
    : QObject(parent), m_navigator(navigator), m_actions(actions)
{
    connect(actions.back, &QAction::triggered, &navigator, &Navigator::back);
    connect(actions.forward, &QAction::triggered, &navigator, &Navigator::forward);
    connect(actions.home, &QAction::triggered, &navigator, &Navigator::goHome);
    connect(actions.firstHour, &QAction::triggered, this, [this] {
        m_navigator.go({guide::firstHour, {}, {}, text::WhichGuide::BuiltIn});
        update(); // it is checked on its pages alone
    });
    connect(actions.otherGuide, &QAction::triggered, &navigator, &Navigator::goToOther);
    connect(actions.previousPage, &QAction::triggered, &navigator, [&navigator] {
        navigator.go({navigator.neighbour(-1), {}, {}});
    });
    connect(actions.nextPage, &QAction::triggered, &navigator, [&navigator] {
        navigator.go({navigator.neighbour(1), {}, {}});
    });
    connect(&actions, &actions::Actions::languageChosen, &navigator, &Navigator::setLanguage);
    connect(&contents.contents(), &sidebar::ContentsView::pageChosen, &navigator,
            [&navigator, &page](const text::PageId &chosen) {
                navigator.go({chosen, {}, {}});
                page.setFocus();
            });
    connect(&contents.outline(), &sidebar::OutlineView::sectionChosen, &navigator,
            [&navigator, &page](const QString &anchor) {
                navigator.go({navigator.place().page, anchor.toStdString(), {}});
                page.setFocus();
            });
    connect(&navigator, &Navigator::moved, this, &NavigationActions::update);
    update();
}

void NavigationActions::update()
{
    m_actions.back->setEnabled(m_navigator.canGoBack());
    m_actions.forward->setEnabled(m_navigator.canGoForward());
    m_actions.previousPage->setEnabled(!m_navigator.neighbour(-1).empty());
    m_actions.nextPage->setEnabled(!m_navigator.neighbour(1).empty());
    m_actions.firstHour->setChecked(m_navigator.showsBuiltIn()
                                    && guide::isOfFirstHour(m_navigator.place().page));
    updateOtherGuide();
}

void NavigationActions::updateOtherGuide()
{
    const auto &beside = m_navigator.openedBeside();
    m_actions.otherGuide->setEnabled(beside != nullptr);
    const bool leadsToOpened = beside != nullptr && m_navigator.showsBuiltIn();
    auto title = leadsToOpened ? QString::fromStdString(beside->guide.title(m_navigator.language()))
                               : QString();
    if (title.size() > maxTitleLength)
        title = title.left(maxTitleLength - 1).trimmed() + u'…';
    m_actions.setOtherGuide(title);
}

} // namespace window
