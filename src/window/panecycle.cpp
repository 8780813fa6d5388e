#include "window/panecycle.h"

#include "actions/paneactions.h"
#include "window/readingorder.h"

#include <QAction>
#include <QApplication>

#include <algorithm>

namespace window {

PaneCycle::PaneCycle(const QList<QWidget *> &panes, const actions::PaneActions &actions,
                     QObject *parent)
    : QObject(parent), m_panes(panes.begin(), panes.end())
{
    connect(actions.next, &QAction::triggered, this, [this] { go(1); });
    connect(actions.previous, &QAction::triggered, this, [this] { go(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (const auto pane = paneOf(now); pane >= 0)
            m_last[m_panes[pane]] = now;
    });
}

qsizetype PaneCycle::paneOf(const QWidget *widget) const
{
    const auto found = std::find_if(m_panes.rbegin(), m_panes.rend(), [widget](const auto &pane) {
        return pane != nullptr && (pane == widget || pane->isAncestorOf(widget));
    });
    return m_panes.rend() - found - 1;
}

void PaneCycle::go(int direction)
{
    const auto count = m_panes.size();
    const auto from = paneOf(QApplication::focusWidget());
    for (qsizetype i = 1; i <= count; ++i) {
        auto &pane = *m_panes[(from + direction * i + 2 * count) % count];
        if (pane.isVisible())
            return focusOn(pane);
    }
}

void PaneCycle::focusOn(QWidget &pane)
{
    const auto last = m_last.value(&pane);
    if (last != nullptr && pane.isAncestorOf(last) && isTabStop(*last))
        return last->setFocus(Qt::ShortcutFocusReason);
    if (pane.focusProxy() != nullptr)
        return pane.setFocus(Qt::ShortcutFocusReason);
    const auto all = inReadingOrder(pane);
    const auto first = std::ranges::find_if(all, [](const auto *each) { return isTabStop(*each); });
    if (first != all.end())
        (*first)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace window
