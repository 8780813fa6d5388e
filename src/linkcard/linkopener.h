#pragma once

#include <QObject>

#include <string>

namespace sandbox {
class Broker;
}

namespace linkcard {

/// The only place that opens links: through the desktop's portal, else through the broker.
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    /// A null broker: only the portal is asked.
    explicit LinkOpener(const sandbox::Broker *broker, QObject *parent = nullptr);

    /// Opens an address, which must be allowed and in canonical form; the result comes as a signal.
    void open(const std::string &address);

signals:
    void opened();
    void failed();
    /// The portal may still open it, so nobody else was asked.
    void unanswered();

private:
    void askPortal(const std::string &address);
    void askBroker(const std::string &address);

    const sandbox::Broker *m_broker;
    int m_waiting = 0; ///< calls that the portal has not answered
};

} // namespace linkcard
