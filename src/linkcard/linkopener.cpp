#include "linkcard/linkopener.h"

#include "sandbox/broker.h"
#include "sandbox/network.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace linkcard {

using namespace Qt::StringLiterals;

namespace {

/// Generous, because a portal that has to start takes time; one without a backend fails at once.
constexpr int portalTimeoutMs = 3000;

/// Whether the portal may still do what it was asked for: a call that timed out is not taken back.
bool mayYetBeDone(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
    case QDBusError::Disconnected:
        return true;
    default:
        return false;
    }
}

QDBusMessage portalCall(const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                          u"/org/freedesktop/portal/desktop"_s, interface, method);
}

} // namespace

LinkOpener::LinkOpener(const sandbox::Broker *broker, QObject *parent)
    : QObject(parent), m_broker(broker)
{
}

void LinkOpener::open(const std::string &address)
{
    if (!sandbox::mayBeOpened(address))
        return emit failed();
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return askBroker(address);
    // The interface is there only if a backend is.
    auto question = portalCall(u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.portal.OpenURI"_s << u"version"_s;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, portalTimeoutMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, address] {
        const QDBusPendingReply<QDBusVariant> version = *answer;
        answer->deleteLater();
        version.isError() ? askBroker(address) : askPortal(address);
    });
}

void LinkOpener::askPortal(const std::string &address)
{
    auto call = portalCall(u"org.freedesktop.portal.OpenURI"_s, u"OpenURI"_s);
    call << QString() << QString::fromStdString(address) << QVariantMap();
    if (m_waiting++ == 0)
        sandbox::setInspectable(true); // the portal inspects its caller
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, portalTimeoutMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, address] {
        if (--m_waiting == 0)
            sandbox::setInspectable(false);
        const auto error = answer->error();
        answer->deleteLater();
        if (!error.isValid())
            emit opened();
        else if (mayYetBeDone(error))
            emit unanswered();
        else
            askBroker(address);
    });
}

void LinkOpener::askBroker(const std::string &address)
{
    if (m_broker != nullptr && m_broker->open(address))
        emit opened();
    else
        emit failed();
}

} // namespace linkcard
