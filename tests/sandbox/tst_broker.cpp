#include "sandbox/broker.h"
#include "sandbox/protection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestBroker final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensAnAddress();
    void opensUnderTheProtections();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void saysThatThereIsNoProgram();
    void printsAPage();
    void printsNothingElse();
    void noneOpensNothing();
    void endsWithItsOwner();

private:
    void writeProgram(const QString &name, const QByteArray &line);
    QByteArray opened() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBroker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeProgram(u"xdg-open"_s, "printf '%s|' \"$@\"");
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin");
}

/// A program in the path which does what a line of the shell says; what it prints is opened().
void TestBroker::writeProgram(const QString &name, const QByteArray &line)
{
    QFile program(m_folder->filePath(name));
    QVERIFY(program.open(QIODevice::WriteOnly));
    const auto folder = QFile::encodeName(m_folder->path());
    program.write("#!/bin/sh\n{ " + line + "; } >\"" + folder + "/.opened\" && mv \"" + folder
                  + "/.opened\" \"" + folder + "/opened\"\n");
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
}

QByteArray TestBroker::opened() const
{
    QFile file(m_folder->filePath(u"opened"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestBroker::opensAnAddress()
{
    const auto broker = sandbox::Broker::start({});
    QVERIFY(broker.isThere());
    QVERIFY(broker.open("https://example.org/a?b=$(touch%20x)&c;d"));
    QTRY_COMPARE_WITH_TIMEOUT(opened(), "https://example.org/a?b=$(touch%20x)&c;d|", 30000);
}

void TestBroker::opensUnderTheProtections()
{
    const pid_t child = fork();
    if (child == 0) {
        const auto broker = sandbox::Broker::start({});
        const auto protection = sandbox::protect(sandbox::Mode::Protected);
        _exit(protection.noNetwork && broker.open("https://example.org/") ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(opened(), "https://example.org/|", 30000);
}

void TestBroker::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const QByteArray address : {"",
                                     "file:///etc/passwd",
                                     "javascript:alert(1)",
                                     "data:text/html,a",
                                     "smb://example.org/",
                                     "mailto:a@example.org",
                                     "--help",
                                     "-https://example.org/",
                                     "https://example.org",
                                     "HTTPS://example.org/",
                                     "https://a@example.org/",
                                     "https://127.0.0.1/",
                                     "https://0x7f.1/",
                                     "https://[::1]/",
                                     "https://localhost/",
                                     "https://router/",
                                     "https://example.org/\n-x",
                                     "https://example.org/ --new",
                                     "https://example.org/é",
                                     "https://bücher.example/",
                                     "//example.org/",
                                     "\\\\example.org\\a",
                                     "https:\\\\example.org/"})
        QTest::newRow(address.isEmpty() ? "empty" : address.constData()) << address;
    QTest::newRow("NUL") << QByteArray("https://example.org/\0x", 22);
    QTest::newRow("long") << "https://example.org/" + QByteArray(5000, 'a');
}

void TestBroker::refusesWhatIsNoAddress()
{
    QFETCH(QByteArray, address);
    QVERIFY(!sandbox::mayBeOpened(address.toStdString()));
    const auto broker = sandbox::Broker::start({});
    QVERIFY(!broker.open(address.toStdString()));
    QVERIFY(broker.open("https://example.org/last"));
    QTRY_COMPARE_WITH_TIMEOUT(opened(), "https://example.org/last|", 30000);
}

void TestBroker::saysThatThereIsNoProgram()
{
    qputenv("PATH", "/nowhere");
    const auto broker = sandbox::Broker::start({});
    QVERIFY(!broker.open("https://example.org/"));
}

void TestBroker::printsAPage()
{
    writeProgram(u"lp"_s, "printf '%s|' \"$@\"; cat");
    const auto broker = sandbox::Broker::start({});
    const auto page = "%PDF-1.4\n" + QByteArray(300'000, 'x');
    QVERIFY(
        broker.print(std::string_view(page.constData(), static_cast<std::size_t>(page.size()))));
    QTRY_COMPARE_WITH_TIMEOUT(opened(), "-s|-t|document|-|" + page, 30000);
}

void TestBroker::printsNothingElse()
{
    writeProgram(u"lp"_s, "printf '%s|' \"$@\"; cat");
    const auto broker = sandbox::Broker::start({});
    QVERIFY(!broker.print(""));
    QVERIFY(!broker.print("#!/bin/sh\n"));
    QVERIFY(broker.open("https://example.org/last"));
    QTRY_COMPARE_WITH_TIMEOUT(opened(), "https://example.org/last|", 30000);
    qputenv("PATH", "/nowhere");
    QVERIFY(!sandbox::Broker::start({}).print("%PDF-1.4"));
}

void TestBroker::noneOpensNothing()
{
    const sandbox::Broker none;
    QVERIFY(!none.isThere());
    QVERIFY(!none.open("https://example.org/"));
}

void TestBroker::endsWithItsOwner()
{
    const auto children = [] {
        QFile file(u"/proc/self/task/%1/children"_s.arg(getpid()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    };
    while (waitpid(-1, nullptr, 0) > 0) {} // of the tests before
    {
        const auto broker = sandbox::Broker::start({});
        QVERIFY(!children().isEmpty());
    }
    // Asked once it is there, not again.
    bool ended = false;
    QTRY_VERIFY((ended = ended || waitpid(-1, nullptr, WNOHANG) > 0));
    QCOMPARE(children(), QByteArray());
}

QTEST_GUILESS_MAIN(TestBroker)
#include "tst_broker.moc"
