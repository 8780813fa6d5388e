#include "toolpanel/toolscontroller.h"

#include "actions/actions.h"
#include "actions/paneactions.h"
#include "guide/guide.h"
#include "models/navigator.h"
#include "models/toolsmodel.h"
#include "reader/linkrouter.h"
#include "reader/pagepane.h"
#include "toolpanel/comparison.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"
#include "widgets/accessible.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace toolpanel {

namespace {

constexpr std::size_t maxCompared = 4;

} // namespace

ToolsController::ToolsController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_comparison(new Comparison)
{
    auto &middle = parts.middle;
    widgets::setAccessibleRole(middle, QAccessible::Client); // Qt's own role is spoken
    middle.addWidget(&parts.page);
    middle.addWidget(m_comparison);
    middle.setFocusProxy(&parts.page);
    connect(&middle, &QStackedWidget::currentChanged, &middle,
            [&middle] { middle.setFocusProxy(middle.currentWidget()); });
    auto &pane = parts.pane;
    connect(&parts.linkRouter, &reader::LinkRouter::ledToTool, this, &ToolsController::showTool);
    connect(parts.actions.findTool, &QAction::triggered, this, [this] {
        emit panelWanted(true);
        m_parts.pane.search();
    });
    connect(&pane, &ToolsPane::closeRequested, this, [this] { emit panelWanted(false); });
    connect(&pane, &ToolsPane::leftCard, this, [this] { m_parts.page.setFocus(); });
    connect(&pane, &ToolsPane::compareToggled, this, &ToolsController::toggleCompared);
    connect(&pane.card(), &ToolCard::placeRequested, this, [this](const text::Place &place) {
        m_parts.navigator.go(place);
        m_parts.middle.setFocus(); // it was asked for
    });
    connect(&parts.navigator, &models::Navigator::guideChanged, this, &ToolsController::takeGuide);
    connectComparison();
    connectCurrent();
    takeGuide();
}

void ToolsController::connectCurrent()
{
    auto &actions = m_parts.actions.panes();
    connect(&m_parts.pane, &ToolsPane::currentChanged, this,
            [this, &actions](const QString &id, const QString &name) {
                m_current = id;
                const bool isChosen =
                    std::ranges::find(m_compared, id.toStdString()) != m_compared.end();
                actions.setCurrentTool(id.isEmpty() ? QString() : name, isChosen);
            });
    connect(actions.openTool, &QAction::triggered, this, [this] { showTool(m_current, {}); });
    connect(actions.chooseTool, &QAction::triggered, this, [this] { toggleCompared(m_current); });
}

// Any navigation to a page brings it back.
void ToolsController::connectComparison()
{
    const auto &actions = m_parts.actions;
    connect(actions.compareTools, &QAction::triggered, this, &ToolsController::openComparison);
    connect(&m_parts.pane, &ToolsPane::comparisonRequested, this, &ToolsController::openComparison);
    connect(m_comparison, &Comparison::closed, this, &ToolsController::closeComparison);
    connect(m_comparison, &Comparison::toolRequested, this,
            [this](const QString &id) { showTool(id, {}); });
    connect(&m_parts.tools, &QAbstractItemModel::dataChanged, this,
            &ToolsController::fillComparison);
    connect(&m_parts.navigator, &models::Navigator::languageChanged, this,
            [this] { m_isSwitching = true; });
    connect(&m_parts.navigator, &models::Navigator::moved, this, [this] {
        if (!std::exchange(m_isSwitching, false)) // the same place in another language
            closeComparison();
    });
    for (auto *action : {actions.find, actions.findNext, actions.findPrevious})
        connect(action, &QAction::triggered, this, &ToolsController::closeComparison);
}

// Another guide has other tools; what was chosen of them may be gone.
void ToolsController::takeGuide()
{
    const auto &opened = *m_parts.navigator.opened();
    m_parts.pane.setAboutPages(guide::aboutPages(opened.guide, opened.tools));
    m_compared.clear();
    updateCompared();
}

void ToolsController::showTool(const QString &id, const std::string &address)
{
    emit panelWanted(true);
    m_parts.pane.showTool(id, address);
}

void ToolsController::toggleCompared(const QString &id)
{
    const auto wanted = id.toStdString();
    const auto chosen = std::ranges::find(m_compared, wanted);
    const bool isFull = chosen == m_compared.end() && m_compared.size() == maxCompared;
    if (chosen != m_compared.end())
        m_compared.erase(chosen);
    else if (!isFull)
        m_compared.push_back(wanted);
    updateCompared();
    if (isFull)
        m_parts.pane.say(
            tr("At most four tools stand side by side: take one out of the comparison first."));
}

void ToolsController::updateCompared()
{
    m_parts.pane.setCompared(m_compared);
    m_parts.actions.compareTools->setEnabled(m_compared.size() > 1);
    if (m_compared.size() > 1)
        fillComparison();
    else
        closeComparison();
}

void ToolsController::openComparison()
{
    if (m_compared.size() < 2)
        return;
    m_focusBefore = QApplication::focusWidget();
    m_parts.middle.setCurrentWidget(m_comparison);
    fillComparison();
    m_comparison->setFocus();
}

void ToolsController::fillComparison()
{
    if (m_parts.middle.currentWidget() != m_comparison)
        return;
    std::vector<const content::Tool *> chosen;
    for (const auto &id : m_compared)
        if (const auto *tool = m_parts.tools.find(id))
            chosen.push_back(tool);
    m_comparison->setTools(chosen, m_parts.tools.reader());
}

void ToolsController::closeComparison()
{
    if (m_parts.middle.currentWidget() != m_comparison)
        return;
    const bool hadFocus = m_comparison->isAncestorOf(QApplication::focusWidget());
    m_parts.middle.setCurrentWidget(&m_parts.page);
    if (!hadFocus)
        return;
    auto *before = m_focusBefore != nullptr && m_focusBefore->isVisible() ? m_focusBefore.data()
                                                                          : &m_parts.page;
    before->setFocus();
}

} // namespace toolpanel
