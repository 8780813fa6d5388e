#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace actions {
class PaneActions;
}

namespace window {

/// Keys that go round the panes of the window, each time to where one was in it.
class PaneCycle final : public QObject
{
    Q_OBJECT

public:
    /// The panes in their order; one that stands in another comes after that.
    PaneCycle(const QList<QWidget *> &panes, const actions::PaneActions &actions, QObject *parent);

private:
    void go(int direction);
    /// Below 0 if it stands in none.
    qsizetype paneOf(const QWidget *widget) const;
    void focusOn(QWidget &pane);

    const QList<QPointer<QWidget>> m_panes; ///< gone, one after the other, when the window goes
    QHash<const QWidget *, QPointer<QWidget>> m_last; ///< what had the focus, by pane
};

} // namespace window
