#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <deque>

class QAction;
class QWidget;

namespace window {

/// Leaves at once: every window goes, then the program ends, without a question. What was copied
/// goes with it.
class Leaving final : public QObject
{
    Q_OBJECT

public:
    explicit Leaving(QObject *parent);

    void leave();
    /// A press of Esc that found nothing to close: the third within a second leaves.
    void escapePressed();
    /// A button that leaves even while a menu is open, which would take the click.
    void connectTo(const QAction &leave, QWidget *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_clock;
    std::deque<qint64> m_presses; ///< milliseconds of the clock
    QWidget *m_button = nullptr;
};

} // namespace window
