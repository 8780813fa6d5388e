#include "window/panes.h"

#include "actions/actions.h"
#include "actions/paneactions.h"
#include "text/savedstate.h"
#include "widgets/drawer.h"
#include "widgets/metrics.h"
#include "widgets/splitter.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace window {

namespace {

constexpr double toolsFoldBelow = 1100;
constexpr double contentsFoldBelow = 800;
/// Width of the page that stays visible beside an open drawer.
constexpr double minPageInSight = 48;
constexpr int widthStep = 32;

} // namespace

Panes::Panes(QWidget *contents, QWidget *page, QWidget *tools, QWidget *parent)
    : QWidget(parent),
      m_page(page),
      m_splitter(new widgets::Splitter(Qt::Horizontal, this)),
      m_sidePanes{{{contents, new widgets::Drawer(Qt::RightEdge, this), contentsFoldBelow,
                    widgets::scaled(this, 250)},
                   {tools, new widgets::Drawer(Qt::LeftEdge, this), toolsFoldBelow,
                    widgets::scaled(this, 348)}}}
{
    for (auto *pane : {contents, page, tools})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 1);
    contents->setMinimumWidth(widgets::scaled(this, text::contentsWidths.least));
    contents->setMaximumWidth(widgets::scaled(this, text::contentsWidths.most));
    tools->setMinimumWidth(widgets::scaled(this, text::toolsWidths.least));
    tools->setMaximumWidth(widgets::scaled(this, text::toolsWidths.most));
    page->setMinimumSize(widgets::scaled(this, 440),
                         widgets::scaled(this, 200)); // 45 characters, their margins

    for (const auto side : {Contents, Tools})
        connect(m_sidePanes[side].drawer, &widgets::Drawer::closed, this,
                [this, side] { setOpen(side, false); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        for (auto &sidePane : m_sidePanes)
            if (!sidePane.folded && sidePane.pane->isVisible())
                sidePane.width = sidePane.pane->width();
        emit widthsChanged();
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *focused) { closeOnReading(focused); });
    setSizes();
    retranslate();
}

void Panes::connectTo(const actions::Actions &actions)
{
    const auto connectSide = [this](QAction *action, Side side) {
        connect(action, &QAction::toggled, this, [this, side](bool on) { setOpen(side, on); });
        connect(this, &Panes::openChanged, action, [action, side](Side changed, bool open) {
            if (changed == side)
                action->setChecked(open);
        });
    };
    connectSide(actions.contents, Contents);
    connectSide(actions.tools, Tools);
    const auto connectWidth = [this](QAction *action, Side side, int steps) {
        connect(action, &QAction::triggered, this, [this, side, steps] { widen(side, steps); });
    };
    connectWidth(actions.panes().widerContents, Contents, 1);
    connectWidth(actions.panes().narrowerContents, Contents, -1);
    connectWidth(actions.panes().widerTools, Tools, 1);
    connectWidth(actions.panes().narrowerTools, Tools, -1);
}

int Panes::designedWidth(Side side) const
{
    constexpr double precision = 1000;
    const auto &bounds = side == Contents ? text::contentsWidths : text::toolsWidths;
    return std::clamp(
        qRound(m_sidePanes[side].width * precision / widgets::scaled(this, precision)),
        bounds.least, bounds.most);
}

void Panes::setDesignedWidth(Side side, int width)
{
    m_sidePanes[side].width = widgets::scaled(this, width);
    setSizes();
}

void Panes::widen(Side side, int steps)
{
    const auto &bounds = side == Contents ? text::contentsWidths : text::toolsWidths;
    setDesignedWidth(
        side, std::clamp(designedWidth(side) + steps * widthStep, bounds.least, bounds.most));
    place(side);
    emit widthsChanged();
}

// Not the sum of the panes, because they fold as the window gets narrower.
QSize Panes::minimumSizeHint() const
{
    return m_page->minimumSize();
}

void Panes::setOpen(Side side, bool open)
{
    auto &sidePane = m_sidePanes[side];
    if (!sidePane.folded) {
        if (sidePane.wanted == open)
            return;
        sidePane.wanted = open;
        sidePane.pane->setVisible(open);
        emit openChanged(side, open);
        return;
    }
    if (sidePane.drawer->isHidden() != open)
        return;
    const bool hadFocus = sidePane.drawer->isAncestorOf(QApplication::focusWidget());
    sidePane.drawer->setVisible(open);
    if (open) {
        closeOnReading(sidePane.pane); // one at a time
        place(side);
        sidePane.drawer->raise();
        sidePane.drawer->setFocus();
    } else if (hadFocus) {
        m_page->setFocus();
    }
    emit openChanged(side, open);
}

void Panes::closeDrawers()
{
    closeOnReading(m_page);
}

void Panes::closeOnReading(const QWidget *focused)
{
    if (focused == nullptr)
        return;
    for (const auto side : {Contents, Tools}) {
        const auto &sidePane = m_sidePanes[side];
        const auto &other = m_sidePanes[side == Contents ? Tools : Contents];
        const bool elsewhere = focused == m_page || m_page->isAncestorOf(focused)
            || focused == other.pane || other.pane->isAncestorOf(focused);
        if (sidePane.folded && elsewhere)
            setOpen(side, false);
    }
}

void Panes::resizeEvent(QResizeEvent *event)
{
    for (const auto side : {Tools, Contents}) {
        const bool narrow = width() < widgets::scaled(this, m_sidePanes[side].foldsBelow);
        if (narrow && !m_sidePanes[side].folded)
            fold(side);
        else if (!narrow && m_sidePanes[side].folded)
            unfold(side);
        place(side);
    }
    m_splitter->setGeometry(rect());
    QWidget::resizeEvent(event);
}

void Panes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Panes::retranslate()
{
    if (!m_sidePanes[Contents].folded)
        m_splitter->nameBorder(1, tr("Width of the contents"));
    if (!m_sidePanes[Tools].folded)
        m_splitter->nameBorder(m_splitter->count() - 1, tr("Width of the tools"));
}

void Panes::fold(Side side)
{
    auto &sidePane = m_sidePanes[side];
    const bool hadFocus = sidePane.pane->isAncestorOf(QApplication::focusWidget());
    sidePane.folded = true;
    sidePane.drawer->put(sidePane.pane);
    if (hadFocus)
        m_page->setFocus();
    emit foldedChanged(side, true);
    emit openChanged(side, false);
}

void Panes::unfold(Side side)
{
    auto &sidePane = m_sidePanes[side];
    sidePane.folded = false;
    sidePane.drawer->hide();
    m_splitter->insertWidget(side == Contents ? 0 : m_splitter->count(), sidePane.pane);
    retranslate(); // its border is a new one
    sidePane.pane->setVisible(sidePane.wanted);
    setSizes();
    emit foldedChanged(side, false);
    emit openChanged(side, sidePane.wanted);
}

void Panes::place(Side side)
{
    const auto &sidePane = m_sidePanes[side];
    const int wide = std::min(sidePane.width, width() - widgets::scaled(this, minPageInSight));
    sidePane.drawer->setGeometry(side == Contents ? 0 : width() - wide, 0, wide, height());
}

void Panes::setSizes()
{
    QList<int> sizes;
    for (int i = 0; i < m_splitter->count(); ++i) {
        const auto *pane = m_splitter->widget(i);
        const auto sidePane = std::ranges::find(m_sidePanes, pane, &SidePane::pane);
        sizes += sidePane != m_sidePanes.end() ? sidePane->width : widgets::scaled(this, 682);
    }
    m_splitter->setSizes(sizes);
}

} // namespace window
