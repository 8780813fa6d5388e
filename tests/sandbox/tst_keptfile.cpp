#include "sandbox/broker.h"
#include "sandbox/keptfile.h"
#include "support/strings.h"
#include "text/remembered.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const text::Remembered sample = {.language = *text::Language::parse("fr")};

} // namespace

/// One file is written, where it belongs, by the broker alone.
class TestKeptFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void standsInTheStateFolder_data();
    void standsInTheStateFolder();
    void standsBesideThePortableProgram();
    void isWrittenAndRemoved();
    void isForThePersonAlone();
    void replacesWhatStandsThere();
    void whatCannotBeWrittenLeavesTheOldOne();
    void brokenFilesAreEmpty_data();
    void brokenFilesAreEmpty();
    void theBrokerWritesWhatMayBeRememberedOnly_data();
    void theBrokerWritesWhatMayBeRememberedOnly();
    void theBrokerWithoutAFileWritesNone();
    void theBrokerWithoutLinksOpensNone();
    void theLastWordIsWritten();
    void whatNobodyWaitsForIsNotAnswered();

private:
    std::filesystem::path file() const { return in("state/vademecum/remembered.txt"); }
    std::filesystem::path in(const char *name) const
    {
        return (m_folder->path() + u'/').toStdString() + name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeptFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestKeptFile::standsInTheStateFolder_data()
{
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("file");
    const QByteArray usual = "/home/a/.local/state/vademecum/remembered.txt";
    QTest::newRow("home") << QByteArray("/home/a") << QByteArray("") << usual;
    QTest::newRow("state") << QByteArray("/home/a") << QByteArray("/var/a")
                           << QByteArray("/var/a/vademecum/remembered.txt");
    QTest::newRow("relative state") << QByteArray("/home/a") << QByteArray("var") << usual;
    QTest::newRow("relative home") << QByteArray("home") << QByteArray("") << QByteArray("");
    QTest::newRow("none") << QByteArray("") << QByteArray("") << QByteArray("");
}

void TestKeptFile::standsInTheStateFolder()
{
    QFETCH(QByteArray, home);
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, file);
    const auto before = qgetenv("HOME");
    qputenv("HOME", home);
    qputenv("XDG_STATE_HOME", state);
    QCOMPARE(QByteArray::fromStdString(sandbox::keptFile().native()), file);
    qputenv("HOME", before);
}

void TestKeptFile::standsBesideThePortableProgram()
{
    const auto program = m_folder->filePath(u"program"_s);
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), program));
    const auto where = [&program] {
        QProcess process;
        process.start(program, {u"--where"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    QVERIFY(!where().startsWith(m_folder->path()));
    QVERIFY(QFile(m_folder->filePath(u"portable"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(where(), m_folder->filePath(u"vademecum-remembers.txt"_s));
}

void TestKeptFile::isWrittenAndRemoved()
{
    QVERIFY(sandbox::writeKept(file(), "words"));
    QCOMPARE(sandbox::readKept(file()), "words");
    QVERIFY(sandbox::removeKept(file()));
    QCOMPARE(
        QDir(m_folder->filePath(u"state"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList());
    QVERIFY(sandbox::removeKept(file())); // it is not there
}

void TestKeptFile::isForThePersonAlone()
{
    QVERIFY(sandbox::writeKept(file(), "words"));
    struct stat about = {};
    QCOMPARE(stat(file().c_str(), &about), 0);
    QCOMPARE(about.st_mode & 0777U, 0600U);
    QCOMPARE(stat(file().parent_path().c_str(), &about), 0);
    QCOMPARE(about.st_mode & 0777U, 0700U);
}

void TestKeptFile::replacesWhatStandsThere()
{
    QVERIFY(sandbox::writeKept(file(), "words"));
    std::filesystem::create_symlink(in("elsewhere"), file().native() + ".new");
    QVERIFY(sandbox::writeKept(file(), "other words"));
    QCOMPARE(sandbox::readKept(file()), "other words");
    QVERIFY(!QFile::exists(m_folder->filePath(u"elsewhere"_s)));
    sandbox::removeKept(file());
    QVERIFY(sandbox::writeKept(in("target"), "words"));
    std::filesystem::create_directories(file().parent_path());
    std::filesystem::create_symlink(in("target"), file());
    QVERIFY(sandbox::writeKept(file(), "mine"));
    QCOMPARE(sandbox::readKept(in("target")), "words");
}

void TestKeptFile::whatCannotBeWrittenLeavesTheOldOne()
{
    QVERIFY(sandbox::writeKept(file(), "words"));
    const pid_t child = fork();
    if (child == 0) {
        // As on a full disk.
        constexpr rlimit few{2, 2};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &few);
        _exit(sandbox::writeKept(file(), "other words") ? 1 : 0);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QCOMPARE(sandbox::readKept(file()), "words");
    QVERIFY(!std::filesystem::exists(file().native() + ".new"));
}

void TestKeptFile::brokenFilesAreEmpty_data()
{
    QTest::addColumn<std::string>("name");
    for (const std::string name : {"pipe", "folder", "link", "long", "none"})
        QTest::newRow(name.c_str()) << name;
}

void TestKeptFile::brokenFilesAreEmpty()
{
    QFETCH(std::string, name);
    if (name == "pipe")
        QCOMPARE(mkfifo(in("pipe").c_str(), 0600), 0);
    else if (name == "folder")
        std::filesystem::create_directory(in("folder"));
    else if (name == "link")
        std::filesystem::create_symlink("/etc/passwd", in("link"));
    else if (name == "long")
        QVERIFY(sandbox::writeKept(in("long"), std::string(text::longestRemembered + 1, 'a')));
    QCOMPARE(sandbox::readKept(in(name.c_str())), "");
}

void TestKeptFile::theBrokerWritesWhatMayBeRememberedOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto whole = QByteArray::fromStdString(sample.toText());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other words") << QByteArray("[Desktop Entry]\nExec=sh\n");
    QTest::newRow("more") << whole + "Search: words\n";
    QTest::newRow("widths of no pane") << QByteArray(whole).replace("contents 250", "contents 999");
    QTest::newRow("long") << whole.repeated(90);
}

void TestKeptFile::theBrokerWritesWhatMayBeRememberedOnly()
{
    QFETCH(QByteArray, text);
    const auto broker = sandbox::Broker::start({.kept = file()});
    QVERIFY(!broker.keep(text.toStdString()));
    QVERIFY(!std::filesystem::exists(in("state")));
    QVERIFY(broker.keep(sample.toText()));
    QCOMPARE(sandbox::readKept(file()), sample.toText());
    QVERIFY(broker.forget());
    QVERIFY(!std::filesystem::exists(file()));
}

void TestKeptFile::theBrokerWithoutAFileWritesNone()
{
    const auto broker = sandbox::Broker::start({});
    QVERIFY(!broker.keep(sample.toText()));
    QVERIFY(!broker.forget());
}

void TestKeptFile::theBrokerWithoutLinksOpensNone()
{
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    QVERIFY(QFile::copy(u"/bin/true"_s, m_folder->filePath(u"xdg-open"_s)));
    QVERIFY(sandbox::Broker::start({}).open("https://example.org/"));
    QVERIFY(!sandbox::Broker::start({.links = false}).open("https://example.org/"));
}

void TestKeptFile::theLastWordIsWritten()
{
    {
        const auto broker = sandbox::Broker::start({.kept = file()});
        broker.keepUnanswered(sample.toText());
    }
    QTRY_COMPARE(sandbox::readKept(file()), sample.toText());
}

/// The next question would take that answer for its own.
void TestKeptFile::whatNobodyWaitsForIsNotAnswered()
{
    const auto broker = sandbox::Broker::start({.kept = file()});
    broker.keepUnanswered(sample.toText());
    QVERIFY(!broker.keep("anything else"));
    QVERIFY(broker.keep(sample.toText()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArray(argv[1]) == "--where") {
        std::fputs(sandbox::keptFile().c_str(), stdout);
        return 0;
    }
    TestKeptFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keptfile.moc"
