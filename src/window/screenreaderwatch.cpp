#include "window/screenreaderwatch.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr auto statusInterface = "org.a11y.Status"_L1;
constexpr auto connectSlot = "connectA11yBus(QString)"; ///< of Qt's own connection

} // namespace

ScreenReaderWatch::ScreenReaderWatch(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

// Qt's connection has no name and no parent, but it has children, and so an event.
bool ScreenReaderWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded
        && watched->metaObject()->indexOfSlot(connectSlot) >= 0) {
        m_connection = watched;
        QCoreApplication::instance()->removeEventFilter(this);
    }
    return QObject::eventFilter(watched, event);
}

void ScreenReaderWatch::begin()
{
    QCoreApplication::instance()->removeEventFilter(this);
    if (QAccessible::isActive())
        return;
    // The name of its service is left out, since Qt would wait for the answer who has it.
    QDBusConnection::sessionBus().connect({}, u"/org/a11y/bus"_s,
                                          u"org.freedesktop.DBus.Properties"_s,
                                          u"PropertiesChanged"_s, this, SLOT(change(QDBusMessage)));
}

void ScreenReaderWatch::change(const QDBusMessage &message)
{
    const auto arguments = message.arguments();
    if (QAccessible::isActive() || arguments.size() < 2
        || arguments.front().toString() != statusInterface)
        return;
    const auto changed = qdbus_cast<QVariantMap>(arguments[1]);
    if (changed.value(u"IsEnabled"_s).toBool() || changed.value(u"ScreenReaderEnabled"_s).toBool())
        tellQt();
}

void ScreenReaderWatch::tellQt()
{
    const auto question = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                         u"org.a11y.Bus"_s, u"GetAddress"_s);
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QString> address = *answer;
        answer->deleteLater();
        if (QAccessible::isActive())
            return;
        if (m_connection != nullptr && address.isValid()) {
            QMetaObject::invokeMethod(m_connection, "connectA11yBus",
                                      Q_ARG(QString, address.value()));
            QMetaObject::invokeMethod(m_connection, "enabledChanged", Q_ARG(bool, true));
        }
        if (!QAccessible::isActive())
            emit unheard();
    });
}

} // namespace window
