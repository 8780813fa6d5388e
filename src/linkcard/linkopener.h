#pragma once

#include <QObject>

#include <string>

namespace sandbox {
class Broker;
}

namespace linkcard {

/// The one place from which a link is opened: by the desktop's portal, else by the broker.
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    /// A null broker: only the portal is asked.
    explicit LinkOpener(const sandbox::Broker *broker, QObject *parent = nullptr);

    /// Opens an address that may be opened, in its one spelling; the answer comes as a signal.
    void open(const std::string &address);

signals:
    void opened();
    void failed();

private:
    void askPortal(const std::string &address);
    void askBroker(const std::string &address);

    const sandbox::Broker *m_broker;
};

} // namespace linkcard
