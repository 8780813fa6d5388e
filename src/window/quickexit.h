#pragma once

#include "actions/launchcontext.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <optional>

class QAction;
class QKeyEvent;
class QWidget;

namespace window {

/// Leaves at once, without a question and whatever is open or busy: by a button, by a key, or by
/// three presses of Esc within a second. What was copied goes with it.
class QuickExit final : public QObject
{
    Q_OBJECT

public:
    QuickExit(actions::LaunchContext::End end, QObject *parent);

    void leave();
    /// The action's key leaves from any window; the button even while a menu is open, which would
    /// take the click.
    void connectTo(const QAction &leave, QWidget *button);

signals:
    /// The last moment to hand anything over. It must not wait for an answer.
    void ending();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void limitTheEnd();
    void end();
    void keyPressed(const QKeyEvent &press);
    void escapePressed(const QKeyEvent &press);
    bool isNew(const QKeyEvent &press);
    bool isOnButton(const QEvent &event) const;

    const actions::LaunchContext::End m_end;
    QElapsedTimer m_clock;
    std::deque<quint32> m_presses; ///< milliseconds of the display server's clock
    std::optional<quint64> m_down; ///< the time of the press that was seen last
    bool m_isComposing = false;    ///< an input method is in the middle of a word
    bool m_isLimited = false;
    bool m_hasEnded = false;
    const QAction *m_leave = nullptr;
    QWidget *m_button = nullptr;
};

} // namespace window
