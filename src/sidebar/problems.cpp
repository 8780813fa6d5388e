#include "sidebar/problems.h"

#include "actions/actions.h"
#include "guide/guide.h"
#include "guide/outline.h"
#include "look/icons.h"
#include "models/guideindex.h"
#include "models/navigator.h"
#include "reader/pagepane.h"
#include "sidebar/problemspane.h"
#include "widgets/flatbutton.h"

#include <QAction>
#include <QEvent>
#include <QStatusBar>

namespace sidebar {

Problems::Problems(models::Navigator &navigator, const actions::Actions &actions,
                   reader::PagePane &page, QStatusBar &statusBar)
    : QObject(&page),
      m_navigator(navigator),
      m_actions(actions),
      m_page(page),
      m_pane(new ProblemsPane(m_model, &page)),
      m_button(new widgets::FlatButton(&statusBar))
{
    page.setFoot(m_pane);
    m_button->setIcon(look::icon(look::Glyph::AtRisk));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->installEventFilter(this); // notices changes of the language
    statusBar.addPermanentWidget(m_button);

    connect(m_button, &widgets::FlatButton::clicked, actions.problems, &QAction::toggle);
    connect(actions.problems, &QAction::toggled, this, &Problems::setShown);
    connect(m_pane, &ProblemsPane::closed, actions.problems,
            [&actions] { actions.problems->setChecked(false); });
    connect(m_pane, &ProblemsPane::chosen, this, &Problems::lead);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &Problems::updateButton);
    connect(&navigator, &models::Navigator::guideChanged, this, &Problems::takeGuide);
    takeGuide();
}

QWidget &Problems::pane() const
{
    return *m_pane;
}

void Problems::takeGuide()
{
    m_model.setGuide(m_navigator.opened());
    updateButton();
}

void Problems::updateButton()
{
    m_button->setVisible(m_model.errors() > 0);
    retranslate();
}

void Problems::addFrom(const models::GuideIndex &index)
{
    connect(&index, &models::GuideIndex::problemsFound, &m_model, &models::ProblemsModel::add);
    connect(&index, &models::GuideIndex::begunAgain, this, &Problems::takeGuide);
}

bool Problems::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Problems::setShown(bool shown)
{
    const bool hadFocus = m_pane->isAncestorOf(m_pane->window()->focusWidget());
    m_pane->setVisible(shown);
    if (shown)
        m_pane->setFocus();
    else if (hadFocus)
        m_page.setFocus();
}

void Problems::lead(const QModelIndex &problem)
{
    const auto &page = m_model.pageOf(problem);
    if (!page)
        return;
    m_navigator.setLanguage(page->language);
    m_navigator.go({page->page, {}, blockOf(problem, *page)});
}

// What stands above the text is at the top of the page.
text::BlockPath Problems::blockOf(const QModelIndex &problem,
                                  const models::ProblemsModel::Page &page) const
{
    const auto &guide = m_navigator.guide();
    const auto *edition = guide.edition(page.page, page.language);
    const auto document = edition != nullptr ? guide.read(*edition) : text::Problem();
    if (!document)
        return {};
    const int line = problem.data(models::ProblemsModel::LineRole).toInt();
    const auto block = guide::blockAtLine(*document, line);
    return block == 0 ? text::BlockPath() : guide::pathOf(*document, block);
}

void Problems::retranslate()
{
    m_button->setText(tr("%n error(s) in this guide", nullptr, m_model.errors()));
    m_button->setToolTip(
        tr("Show or hide the problems of the guide (%1)")
            .arg(m_actions.problems->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace sidebar
