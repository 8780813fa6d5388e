#include "sandbox/broker.h"
#include "sandbox/statefile.h"
#include "support/strings.h"
#include "text/savedstate.h"

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

const text::SavedState sample = {.language = *text::Language::parse("fr")};

} // namespace

/// One file is written, where it belongs, by the broker alone.
class TestStateFile final : public QObject
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

void TestStateFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStateFile::standsInTheStateFolder_data()
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

void TestStateFile::standsInTheStateFolder()
{
    QFETCH(QByteArray, home);
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, file);
    const auto before = qgetenv("HOME");
    qputenv("HOME", home);
    qputenv("XDG_STATE_HOME", state);
    QCOMPARE(QByteArray::fromStdString(sandbox::stateFile().native()), file);
    qputenv("HOME", before);
}

void TestStateFile::standsBesideThePortableProgram()
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

void TestStateFile::isWrittenAndRemoved()
{
    QVERIFY(sandbox::writeState(file(), "words"));
    QCOMPARE(sandbox::readState(file()), "words");
    QVERIFY(sandbox::removeState(file()));
    QCOMPARE(
        QDir(m_folder->filePath(u"state"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList());
    QVERIFY(sandbox::removeState(file())); // it is not there
}

void TestStateFile::isForThePersonAlone()
{
    QVERIFY(sandbox::writeState(file(), "words"));
    struct stat about = {};
    QCOMPARE(stat(file().c_str(), &about), 0);
    QCOMPARE(about.st_mode & 0777U, 0600U);
    QCOMPARE(stat(file().parent_path().c_str(), &about), 0);
    QCOMPARE(about.st_mode & 0777U, 0700U);
}

void TestStateFile::replacesWhatStandsThere()
{
    QVERIFY(sandbox::writeState(file(), "words"));
    std::filesystem::create_symlink(in("elsewhere"), file().native() + ".new");
    QVERIFY(sandbox::writeState(file(), "other words"));
    QCOMPARE(sandbox::readState(file()), "other words");
    QVERIFY(!QFile::exists(m_folder->filePath(u"elsewhere"_s)));
    sandbox::removeState(file());
    QVERIFY(sandbox::writeState(in("target"), "words"));
    std::filesystem::create_directories(file().parent_path());
    std::filesystem::create_symlink(in("target"), file());
    QVERIFY(sandbox::writeState(file(), "mine"));
    QCOMPARE(sandbox::readState(in("target")), "words");
}

void TestStateFile::whatCannotBeWrittenLeavesTheOldOne()
{
    QVERIFY(sandbox::writeState(file(), "words"));
    const pid_t child = fork();
    if (child == 0) {
        // As on a full disk.
        constexpr rlimit few{2, 2};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &few);
        _exit(sandbox::writeState(file(), "other words") ? 1 : 0);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QCOMPARE(sandbox::readState(file()), "words");
    QVERIFY(!std::filesystem::exists(file().native() + ".new"));
}

void TestStateFile::brokenFilesAreEmpty_data()
{
    QTest::addColumn<std::string>("name");
    for (const std::string name : {"pipe", "folder", "link", "long", "none"})
        QTest::newRow(name.c_str()) << name;
}

void TestStateFile::brokenFilesAreEmpty()
{
    QFETCH(std::string, name);
    if (name == "pipe")
        QCOMPARE(mkfifo(in("pipe").c_str(), 0600), 0);
    else if (name == "folder")
        std::filesystem::create_directory(in("folder"));
    else if (name == "link")
        std::filesystem::create_symlink("/etc/passwd", in("link"));
    else if (name == "long")
        QVERIFY(sandbox::writeState(in("long"), std::string(text::maxSavedStateBytes + 1, 'a')));
    QCOMPARE(sandbox::readState(in(name.c_str())), "");
}

void TestStateFile::theBrokerWritesWhatMayBeRememberedOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto whole = QByteArray::fromStdString(sample.toText());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other words") << QByteArray("[Desktop Entry]\nExec=sh\n");
    QTest::newRow("more") << whole + "Search: words\n";
    QTest::newRow("widths of no pane") << QByteArray(whole).replace("contents 250", "contents 999");
    QTest::newRow("long") << whole.repeated(90);
}

void TestStateFile::theBrokerWritesWhatMayBeRememberedOnly()
{
    QFETCH(QByteArray, text);
    const auto broker = sandbox::Broker::start({.stateFile = file()});
    QVERIFY(!broker.save(text.toStdString()));
    QVERIFY(!std::filesystem::exists(in("state")));
    QVERIFY(broker.save(sample.toText()));
    QCOMPARE(sandbox::readState(file()), sample.toText());
    QVERIFY(broker.forget());
    QVERIFY(!std::filesystem::exists(file()));
}

void TestStateFile::theBrokerWithoutAFileWritesNone()
{
    const auto broker = sandbox::Broker::start({});
    QVERIFY(!broker.save(sample.toText()));
    QVERIFY(!broker.forget());
}

void TestStateFile::theBrokerWithoutLinksOpensNone()
{
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    QVERIFY(QFile::copy(u"/bin/true"_s, m_folder->filePath(u"xdg-open"_s)));
    QVERIFY(sandbox::Broker::start({}).open("https://example.org/"));
    QVERIFY(!sandbox::Broker::start({.links = false}).open("https://example.org/"));
}

void TestStateFile::theLastWordIsWritten()
{
    {
        const auto broker = sandbox::Broker::start({.stateFile = file()});
        broker.saveUnanswered(sample.toText());
    }
    QTRY_COMPARE(sandbox::readState(file()), sample.toText());
}

/// The next question would take that answer for its own.
void TestStateFile::whatNobodyWaitsForIsNotAnswered()
{
    const auto broker = sandbox::Broker::start({.stateFile = file()});
    broker.saveUnanswered(sample.toText());
    QVERIFY(!broker.save("anything else"));
    QVERIFY(broker.save(sample.toText()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArray(argv[1]) == "--where") {
        std::fputs(sandbox::stateFile().c_str(), stdout);
        return 0;
    }
    TestStateFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_statefile.moc"
