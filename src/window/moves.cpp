#include "window/moves.h"

#include "actions/actions.h"
#include "models/navigator.h"
#include "sidebar/contentspane.h"
#include "sidebar/contentsview.h"
#include "sidebar/outlineview.h"

#include <QAction>

namespace window {

using models::Navigator;

Moves::Moves(Navigator &navigator, const actions::Actions &actions, sidebar::ContentsPane &contents,
             QObject *parent)
    : QObject(parent), m_navigator(navigator), m_actions(actions)
{
    connect(actions.back, &QAction::triggered, &navigator, &Navigator::back);
    connect(actions.forward, &QAction::triggered, &navigator, &Navigator::forward);
    connect(actions.home, &QAction::triggered, &navigator, &Navigator::goHome);
    connect(actions.previousPage, &QAction::triggered, &navigator, [&navigator] {
        navigator.go({navigator.neighbour(-1), {}, {}});
    });
    connect(actions.nextPage, &QAction::triggered, &navigator, [&navigator] {
        navigator.go({navigator.neighbour(1), {}, {}});
    });
    connect(&actions, &actions::Actions::languageChosen, &navigator, &Navigator::setLanguage);
    connect(&contents.contents(), &sidebar::ContentsView::pageChosen, &navigator,
            [&navigator](const text::PageId &page) {
                navigator.go({page, {}, {}});
            });
    connect(&contents.outline(), &sidebar::OutlineView::sectionChosen, &navigator,
            [&navigator](const QString &anchor) {
                navigator.go({navigator.place().page, anchor.toStdString(), {}});
            });
    connect(&navigator, &Navigator::moved, this, &Moves::update);
    update();
}

void Moves::update()
{
    m_actions.back->setEnabled(m_navigator.canGoBack());
    m_actions.forward->setEnabled(m_navigator.canGoForward());
    m_actions.previousPage->setEnabled(!m_navigator.neighbour(-1).empty());
    m_actions.nextPage->setEnabled(!m_navigator.neighbour(1).empty());
}

} // namespace window
