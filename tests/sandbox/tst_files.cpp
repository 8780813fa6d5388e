#include "sandbox/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <thread>

namespace {

enum class Rules { Off, On };

constexpr int notHeld = 255;

using Action = std::function<int()>;

int outcomeOf(long result)
{
    return result < 0 ? errno : 0;
}

int inChild(Rules rules, const std::vector<std::filesystem::path> &writable, const Action &action)
{
    const pid_t child = fork();
    if (child == 0) {
        if (rules == Rules::On && !sandbox::forbidWriting(writable))
            _exit(notHeld);
        _exit(action());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

class TestFiles final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writingIsDenied_data();
    void writingIsDenied();
    void writingIsAllowedWhereItWasNamed();
    void readingAndDevicesStayAsTheyWere();
    void noProgramIsStarted();
    void threadsAreBoundToo();
    void noTcpConnectionIsOpened();

private:
    std::string in(const char *name) const { return (m_folder.path() + u'/').toStdString() + name; }

    QTemporaryDir m_folder;
    QTemporaryDir m_state;
};

void TestFiles::initTestCase()
{
    if (sandbox::landlockVersion() == 0)
        QSKIP("this kernel has no Landlock");
    QFile file(m_folder.filePath(QStringLiteral("old")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text");
}

void TestFiles::writingIsDenied_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("open to write") << 0;
    QTest::newRow("create") << 1;
    QTest::newRow("make a folder") << 2;
    QTest::newRow("rename") << 3;
    QTest::newRow("link") << 4;
    QTest::newRow("pipe") << 5;
    QTest::newRow("remove") << 6;
}

void TestFiles::writingIsDenied()
{
    QFETCH(int, which);
    const std::vector<Action> ways = {
        [this] { return outcomeOf(open(in("old").c_str(), O_WRONLY)); },
        [this] { return outcomeOf(open(in("new").c_str(), O_WRONLY | O_CREAT, 0600)); },
        [this] { return outcomeOf(mkdir(in("folder").c_str(), 0700)); },
        [this] { return outcomeOf(rename(in("old").c_str(), in("old2").c_str())); },
        [this] { return outcomeOf(symlink("old", in("link").c_str())); },
        [this] { return outcomeOf(mkfifo(in("pipe").c_str(), 0600)); },
        [this] { return outcomeOf(unlink(in("old2").c_str())); },
    };
    const auto &way = ways[static_cast<std::size_t>(which)];
    // With the rules first: what succeeds without them can't be done twice.
    const int denied = inChild(Rules::On, {}, way);
    QCOMPARE(inChild(Rules::Off, {}, way), 0);
    // A file that is not there yet is not removed either.
    QVERIFY2(denied == EACCES || (which == 6 && denied == ENOENT), strerror(denied));
}

void TestFiles::writingIsAllowedWhereItWasNamed()
{
    const auto write = [this] {
        const auto path = (m_state.path() + QStringLiteral("/new")).toStdString();
        return outcomeOf(open(path.c_str(), O_WRONLY | O_CREAT, 0600));
    };
    QCOMPARE(inChild(Rules::On, {}, write), EACCES);
    QCOMPARE(inChild(Rules::On, {m_state.path().toStdString()}, write), 0);
}

void TestFiles::readingAndDevicesStayAsTheyWere()
{
    QCOMPARE(
        inChild(Rules::On, {}, [this] { return outcomeOf(open(in("old2").c_str(), O_RDONLY)); }),
        QFile::exists(m_folder.filePath(QStringLiteral("old2"))) ? 0 : ENOENT);
    QCOMPARE(inChild(Rules::On, {}, [] { return outcomeOf(open("/etc/passwd", O_RDONLY)); }), 0);
    QCOMPARE(inChild(Rules::On, {}, [] { return outcomeOf(open("/dev/null", O_RDWR)); }), 0);
}

void TestFiles::noProgramIsStarted()
{
    const auto start = [] {
        execl("/bin/true", "true", nullptr);
        return errno;
    };
    QCOMPARE(inChild(Rules::Off, {}, start), 0);
    QCOMPARE(inChild(Rules::On, {}, start), EACCES);
}

void TestFiles::threadsAreBoundToo()
{
    const auto write = [this] {
        int outcome = notHeld;
        std::thread other(
            [&] { outcome = outcomeOf(open(in("thread").c_str(), O_WRONLY | O_CREAT, 0600)); });
        other.join();
        return outcome;
    };
    QCOMPARE(inChild(Rules::On, {}, write), EACCES);
    QCOMPARE(inChild(Rules::Off, {}, write), 0);
}

void TestFiles::noTcpConnectionIsOpened()
{
    if (sandbox::landlockVersion() < 4)
        QSKIP("this kernel's Landlock knows no network");
    const auto connectHere = [] {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_port = htons(9);
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return outcomeOf(::connect(socket, reinterpret_cast<const sockaddr *>(&here), sizeof here));
    };
    QCOMPARE(inChild(Rules::Off, {}, connectHere), ECONNREFUSED);
    QCOMPARE(inChild(Rules::On, {}, connectHere), EACCES);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
