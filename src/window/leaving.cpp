#include "window/leaving.h"

#include "widgets/clipboard.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace window {

namespace {

constexpr std::size_t pressesToLeave = 3;
constexpr qint64 within = 1000; ///< milliseconds

} // namespace

Leaving::Leaving(QObject *parent) : QObject(parent)
{
    m_clock.start();
    qApp->installEventFilter(this);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [] { widgets::clearOwnClipboard(); });
}

void Leaving::leave()
{
    // The windows go first; whatever takes its time afterwards is not seen.
    for (auto *window : QApplication::topLevelWidgets())
        window->hide();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QCoreApplication::exit(0);
}

void Leaving::connectTo(const QAction &leave, QWidget *button)
{
    connect(&leave, &QAction::triggered, this, &Leaving::leave);
    m_button = button;
}

void Leaving::escapePressed()
{
    const auto now = m_clock.elapsed();
    while (!m_presses.empty() && now - m_presses.front() > within)
        m_presses.pop_front();
    m_presses.push_back(now);
    if (m_presses.size() >= pressesToLeave)
        leave();
}

bool Leaving::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || m_button == nullptr
        || QApplication::activePopupWidget() == nullptr || !m_button->isVisible())
        return QObject::eventFilter(watched, event);
    const auto *press = static_cast<QMouseEvent *>(event);
    const auto where = m_button->mapFromGlobal(press->globalPosition().toPoint());
    if (press->button() == Qt::LeftButton && m_button->rect().contains(where)) {
        leave();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace window
