#include "linkcard/linkopener.h"
#include "sandbox/broker.h"
#include "sandbox/network.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

const auto address = std::string("https://xn--bcher-kva.example/%C3%A9?a=b&c=$(d)#e");
const auto service = u"org.freedesktop.portal.Desktop"_s;

/// A bus of our own, before anybody looks for one.
QProcess &startBus()
{
    static QProcess bus;
    bus.start(u"dbus-daemon"_s,
              {u"--nofork"_s, u"--print-address"_s,
               u"--config-file="_s + QStringLiteral(SUPPORT "/session.conf")});
    if (bus.waitForStarted())
        bus.waitForReadyRead(10000);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readAllStandardOutput().trimmed());
    return bus;
}

bool isInspectable()
{
    return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 1;
}

} // namespace

/// What a desktop's portal has for those who open links, and nothing more.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.OpenURI")
    Q_PROPERTY(uint version MEMBER m_version)

public:
    QList<QByteArray> asked;
    QVariantMap options;
    QString window;
    bool wasInspectable = false;
    bool refuses = false;
    bool isSilent = false;

public slots:
    QDBusObjectPath OpenURI(const QString &parent, const QString &uri, const QVariantMap &given,
                            const QDBusMessage &message)
    {
        asked += uri.toUtf8();
        window = parent;
        options = given;
        wasInspectable = isInspectable();
        if (refuses) {
            message.setDelayedReply(true);
            connection.send(message.createErrorReply(QDBusError::AccessDenied, u"no"_s));
        }
        if (isSilent)
            message.setDelayedReply(true);
        return QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/1"_s);
    }

public:
    QDBusConnection connection =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);

private:
    uint m_version = 3;
};

/// Links are opened by the desktop's portal if there is one, else by the broker.
class TestPortal final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void thePortalGetsTheVeryBytes();
    void theProcessIsInspectableForTheCallOnly();
    void withoutAPortalTheBrokerOpens();
    void ifThePortalRefusesTheBrokerOpens();
    void aSlowPortalIsNotAskedTwice();
    void withNeitherItFails();
    void nobodyIsAskedForWhatMayNotBeOpened();

private:
    /// True if it said that it was opened.
    bool open(const std::string &link, bool hasBroker = true);
    void setPortal(bool there);
    QByteArray opened() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Broker> m_broker;
    Portal m_portal;
};

void TestPortal::initTestCase()
{
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("there is no bus of a session");
    QVERIFY(m_portal.connection.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                               QDBusConnection::ExportAllSlots
                                                   | QDBusConnection::ExportAllProperties));
}

void TestPortal::init()
{
    m_portal.asked.clear();
    m_portal.refuses = false;
    m_portal.isSilent = false;
    m_folder = std::make_unique<QTemporaryDir>();
    QFile program(m_folder->filePath(u"xdg-open"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    const auto there = QFile::encodeName(m_folder->path());
    program.write("#!/bin/sh\nprintf %s \"$@\" >'" + there + "/.opened'; mv '" + there
                  + "/.opened' '" + there + "/opened'\n");
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    program.close();
    qputenv("PATH", there + ":/usr/bin:/bin");
    m_broker = std::make_unique<sandbox::Broker>(sandbox::Broker::start({}));
    sandbox::forbidCoreDumps();
}

void TestPortal::setPortal(bool there)
{
    if (there)
        QVERIFY(m_portal.connection.registerService(service));
    else
        m_portal.connection.unregisterService(service);
}

bool TestPortal::open(const std::string &link, bool hasBroker)
{
    linkcard::LinkOpener opener(hasBroker ? m_broker.get() : nullptr);
    QSignalSpy opened(&opener, &linkcard::LinkOpener::opened);
    QSignalSpy failed(&opener, &linkcard::LinkOpener::failed);
    opener.open(link);
    (void)QTest::qWaitFor([&] { return opened.count() + failed.count() > 0; }, 15000);
    return opened.count() == 1 && failed.isEmpty();
}

QByteArray TestPortal::opened() const
{
    QFile file(m_folder->filePath(u"opened"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPortal::thePortalGetsTheVeryBytes()
{
    setPortal(true);
    QVERIFY(open(address));
    QCOMPARE(m_portal.asked, QList{QByteArray::fromStdString(address)});
    QCOMPARE(m_portal.window, QString());
    QVERIFY(m_portal.options.isEmpty());
    QCOMPARE(opened(), QByteArray()); // not twice
}

void TestPortal::theProcessIsInspectableForTheCallOnly()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the leak checker needs the process inspectable all the time");
#endif
    setPortal(true);
    QVERIFY(!isInspectable());
    QVERIFY(open(address));
    QVERIFY(m_portal.wasInspectable);
    QVERIFY(!isInspectable());
    m_portal.refuses = true;
    QVERIFY(open(address));
    QVERIFY(!isInspectable());
}

void TestPortal::withoutAPortalTheBrokerOpens()
{
    setPortal(false);
    QVERIFY(open(address));
    QTRY_COMPARE_WITH_TIMEOUT(opened(), QByteArray::fromStdString(address), 30000);
    QVERIFY(m_portal.asked.isEmpty());
}

void TestPortal::ifThePortalRefusesTheBrokerOpens()
{
    setPortal(true);
    m_portal.refuses = true;
    QVERIFY(open(address));
    QCOMPARE(m_portal.asked.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(opened(), QByteArray::fromStdString(address), 30000);
}

/// It may open the address yet, when it has started.
void TestPortal::aSlowPortalIsNotAskedTwice()
{
    setPortal(true);
    m_portal.isSilent = true;
    linkcard::LinkOpener opener(m_broker.get());
    QSignalSpy opened(&opener, &linkcard::LinkOpener::opened);
    QSignalSpy failed(&opener, &linkcard::LinkOpener::failed);
    QSignalSpy unanswered(&opener, &linkcard::LinkOpener::unanswered);
    opener.open(address);
    QTRY_COMPARE_WITH_TIMEOUT(unanswered.count(), 1, 15000);
    QVERIFY(opened.isEmpty() && failed.isEmpty());
    QCOMPARE(m_portal.asked.size(), 1);
    QTest::qWait(300);
    QCOMPARE(this->opened(), QByteArray());
#ifndef __SANITIZE_ADDRESS__ // the leak checker needs the process inspectable
    QVERIFY(!isInspectable());
#endif
}

void TestPortal::withNeitherItFails()
{
    setPortal(false);
    QVERIFY(!open(address, false));
}

void TestPortal::nobodyIsAskedForWhatMayNotBeOpened()
{
    setPortal(true);
    for (const auto *link : {"file:///etc/passwd", "https://localhost/", "https://bücher.example/",
                             "https://a@example.org/", "javascript:a"})
        QVERIFY2(!open(link), link);
    QVERIFY(m_portal.asked.isEmpty());
    QCOMPARE(opened(), QByteArray());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto &bus = startBus();
    TestPortal test;
    const int result = QTest::qExec(&test, argc, argv);
    bus.kill();
    bus.waitForFinished();
    return result;
}

#include "tst_portal.moc"
