#include "window/quickexit.h"

#include "sandbox/processend.h"
#include "widgets/clipboard.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

#include <utility>

namespace window {

namespace {

constexpr std::size_t pressesToLeave = 3;
constexpr quint32 leaveWindowMs = 1000;
/// Milliseconds; then the process ends, even if the display server has not answered.
constexpr int maxEndLength = 200;

} // namespace

QuickExit::QuickExit(actions::LaunchContext::End end, QObject *parent) : QObject(parent), m_end(end)
{
    m_clock.start();
    qApp->installEventFilter(this);
    connect(qApp, &QGuiApplication::focusObjectChanged, this, [this] { m_isComposing = false; });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &QuickExit::end);
}

void QuickExit::leave()
{
    limitTheEnd();
    // Hide the windows first; whatever takes time afterwards is not seen.
    for (auto *window : QApplication::topLevelWidgets())
        window->hide();
    end();
    QCoreApplication::exit(0);
}

void QuickExit::limitTheEnd()
{
    if (m_end == actions::LaunchContext::End::AtOnce && !std::exchange(m_isLimited, true))
        sandbox::endProcessAfter(maxEndLength);
}

void QuickExit::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    limitTheEnd();
    widgets::clearOwnClipboard();
    emit ending();
    if (m_end == actions::LaunchContext::End::AtOnce)
        sandbox::endProcess();
}

void QuickExit::connectTo(const QAction &leave, QWidget *button)
{
    connect(&leave, &QAction::triggered, this, &QuickExit::leave);
    m_leave = &leave;
    m_button = button;
}

// Of one press, Qt tells windows and then widgets, first to ask who minds it, then as itself.
bool QuickExit::isNew(const QKeyEvent &press)
{
    return !press.isAutoRepeat() && std::exchange(m_down, press.timestamp()) != press.timestamp();
}

void QuickExit::escapePressed(const QKeyEvent &press)
{
    if (!isNew(press) || std::exchange(m_isComposing, false))
        return;
    // What an input method hands on has no time. The display server counts 32 bits of
    // milliseconds and then begins anew, which differences outlive.
    const auto now = static_cast<quint32>(
        press.timestamp() != 0 ? press.timestamp() : static_cast<quint64>(m_clock.elapsed()));
    while (!m_presses.empty() && now - m_presses.front() > leaveWindowMs)
        m_presses.pop_front();
    m_presses.push_back(now);
    if (m_presses.size() >= pressesToLeave)
        leave();
}

void QuickExit::keyPressed(const QKeyEvent &press)
{
    if (m_leave != nullptr && m_leave->shortcut() == QKeySequence(press.keyCombination()))
        leave();
    else if (press.key() == Qt::Key_Escape)
        escapePressed(press);
}

bool QuickExit::isOnButton(const QEvent &event) const
{
    const auto &press = static_cast<const QMouseEvent &>(event);
    return m_button != nullptr && m_button->isVisible() && press.button() == Qt::LeftButton
        && m_button->rect().contains(m_button->mapFromGlobal(press.globalPosition().toPoint()));
}

bool QuickExit::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // comes before any shortcut, menu or widget can take the press
    case QEvent::KeyPress:
        keyPressed(*static_cast<QKeyEvent *>(event));
        break;
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            m_down.reset();
        break;
    case QEvent::InputMethod:
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        break;
    case QEvent::MouseButtonPress:
        if (QApplication::activePopupWidget() != nullptr && isOnButton(*event)) {
            leave();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace window
