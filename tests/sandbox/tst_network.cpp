#include "sandbox/network.h"

#include <QTest>

#include <netdb.h>
#include <netinet/in.h>

#include <linux/filter.h>
#include <linux/io_uring.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <thread>

namespace {

enum class Filter { Off, On };

using Road = int (*)();

constexpr int filterFailed = 255;
constexpr quint64 highBits = 0xdeadbeef00000000;
constexpr auto openSocketSwitch = "--open-a-socket";

/// 0 when the kernel agreed, else its errno. Nothing is ever sent.
int outcomeOf(long result)
{
    return result < 0 ? errno : 0;
}

// The call itself, not glibc's wrapper, which would cut the family to 32 bits.
int openSocket(quint64 family, int type)
{
    const bool raw = type == SOCK_RAW && (family == AF_INET || family == AF_INET6);
    return outcomeOf(syscall(SYS_socket, family, type, raw ? IPPROTO_RAW : 0));
}

int openPair(quint64 family)
{
    int ends[2] = {};
    return outcomeOf(syscall(SYS_socketpair, family, SOCK_STREAM, 0, ends));
}

int openRing()
{
    io_uring_params parameters{};
    return outcomeOf(syscall(SYS_io_uring_setup, 1, &parameters));
}

#ifdef __x86_64__
int openSocketByX32()
{
    constexpr long x32Bit = 0x40000000;
    return outcomeOf(syscall(x32Bit | SYS_socket, AF_INET, SOCK_STREAM, 0));
}

int openSocketBy32BitGate()
{
    constexpr int socketOfI386 = 359;
    int result = socketOfI386;
    asm volatile("int $0x80"
                 : "+a"(result)
                 : "b"(AF_INET), "c"(SOCK_STREAM), "d"(0)
                 : "memory", "r8", "r9", "r10", "r11");
    return result < 0 ? -result : 0;
}
#endif

/// Runs the action in a child process: what it returned, or minus the signal that ended the child.
template <typename Action>
int inChild(Filter filter, Action action)
{
    const pid_t child = fork();
    if (child == 0) {
        sandbox::forbidCoreDumps();
        if (filter == Filter::On && !sandbox::forbidNetwork().empty())
            _exit(filterFailed);
        _exit(action());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

// What a kernel does not offer even without the filter would prove nothing with it.
#define SKIP_UNLESS_OFFERED(action)                                                                \
    if (const int plain = inChild(Filter::Off, action); plain != 0)                                \
    QSKIP(strerror(plain))

class TestNetwork : public QObject
{
    Q_OBJECT

private slots:
    void refusesOtherFamilies_data();
    void refusesOtherFamilies();
    void looksAtEveryBitOfTheFamily();
    void allowsUnixSockets_data();
    void allowsUnixSockets();
    void refusesPairsOfOtherFamilies();
    void refusesRings();
    void refusesToLookNamesUp();
    void killsOtherWaysIntoTheKernel_data();
    void killsOtherWaysIntoTheKernel();
    void bindsThreadsThatAlreadyRun();
    void bindsProgramsStartedLater();
    void canBeInstalledTwice();
    void saysWhyItCouldNotBeInstalled();
    void leavesNoCoreDumps();
};

void TestNetwork::refusesOtherFamilies_data()
{
    QTest::addColumn<quint64>("family");
    QTest::addColumn<int>("type");

    QTest::newRow("IPv4 stream") << quint64{AF_INET} << int{SOCK_STREAM};
    QTest::newRow("IPv4 datagram") << quint64{AF_INET} << int{SOCK_DGRAM};
    QTest::newRow("IPv6 stream") << quint64{AF_INET6} << int{SOCK_STREAM};
    QTest::newRow("IPv6 datagram") << quint64{AF_INET6} << int{SOCK_DGRAM};
    QTest::newRow("IPv4 raw") << quint64{AF_INET} << int{SOCK_RAW};
    QTest::newRow("IPv6 raw") << quint64{AF_INET6} << int{SOCK_RAW};
    QTest::newRow("netlink") << quint64{AF_NETLINK} << int{SOCK_RAW};
    QTest::newRow("packet") << quint64{AF_PACKET} << int{SOCK_RAW};
    QTest::newRow("vsock") << quint64{AF_VSOCK} << int{SOCK_STREAM};
    QTest::newRow("XDP") << quint64{AF_XDP} << int{SOCK_RAW};
    QTest::newRow("kernel crypto") << quint64{AF_ALG} << int{SOCK_SEQPACKET};
    QTest::newRow("Bluetooth") << quint64{AF_BLUETOOTH} << int{SOCK_RAW};
    QTest::newRow("CAN") << quint64{AF_CAN} << int{SOCK_RAW};
    QTest::newRow("high bits and IPv4") << (highBits | AF_INET) << int{SOCK_STREAM};
    QTest::newRow("high bits and IPv6") << (highBits | AF_INET6) << int{SOCK_STREAM};
}

void TestNetwork::refusesOtherFamilies()
{
    QFETCH(quint64, family);
    QFETCH(int, type);
    const auto open = [family, type] { return openSocket(family, type); };

    SKIP_UNLESS_OFFERED(open);
    QCOMPARE(inChild(Filter::On, open), EPERM);
}

void TestNetwork::looksAtEveryBitOfTheFamily()
{
    const auto bitsOverlooked = [] {
        int overlooked = 0;
        for (int bit = 0; bit < 32; ++bit)
            overlooked += openSocket(AF_UNIX ^ quint64{1} << bit, SOCK_STREAM) == EPERM ? 0 : 1;
        return overlooked;
    };
    QCOMPARE(inChild(Filter::On, bitsOverlooked), 0);
}

void TestNetwork::allowsUnixSockets_data()
{
    QTest::addColumn<quint64>("family");

    QTest::newRow("plain") << quint64{AF_UNIX};
    QTest::newRow("high bits set") << (highBits | AF_UNIX);
}

void TestNetwork::allowsUnixSockets()
{
    QFETCH(quint64, family);

    QCOMPARE(inChild(Filter::On, [family] { return openSocket(family, SOCK_STREAM); }), 0);
    QCOMPARE(inChild(Filter::On, [family] { return openSocket(family, SOCK_DGRAM); }), 0);
    QCOMPARE(inChild(Filter::On, [family] { return openPair(family); }), 0);
}

void TestNetwork::refusesPairsOfOtherFamilies()
{
    const auto open = [] { return openPair(AF_INET); };

    // The kernel has no such pairs either, but answers otherwise.
    QCOMPARE(inChild(Filter::Off, open), EOPNOTSUPP);
    QCOMPARE(inChild(Filter::On, open), EPERM);
}

void TestNetwork::refusesRings()
{
    SKIP_UNLESS_OFFERED(openRing);
    QCOMPARE(inChild(Filter::On, openRing), ENOSYS);
}

// Whatever roads the C library takes to a name server, none may leave the machine: with the filter
// the answer is that no name can be looked up, and no socket of a network was made.
void TestNetwork::refusesToLookNamesUp()
{
    const auto lookUp = [] {
        addrinfo hints{};
        hints.ai_flags = AI_NUMERICSERV | AI_ADDRCONFIG;
        addrinfo *found = nullptr;
        const int result = getaddrinfo("example.invalid", "80", &hints, &found);
        if (found != nullptr)
            freeaddrinfo(found);
        if (result == 0)
            return 1;
        return openSocket(AF_INET, SOCK_DGRAM) == EPERM ? 0 : 2;
    };
    QCOMPARE(inChild(Filter::Off, lookUp), 2);
    QCOMPARE(inChild(Filter::On, lookUp), 0);
}

void TestNetwork::killsOtherWaysIntoTheKernel_data()
{
#ifdef __x86_64__
    QTest::addColumn<Road>("open");

    QTest::newRow("x32") << Road(&openSocketByX32);
    QTest::newRow("32-bit gate") << Road(&openSocketBy32BitGate);
#else
    QSKIP("other ways are known on x86-64 only");
#endif
}

void TestNetwork::killsOtherWaysIntoTheKernel()
{
    QFETCH(Road, open);

    // A kernel without x32 answers ENOSYS, one without the gate ends the process by itself.
    if (inChild(Filter::Off, open) < 0)
        QSKIP("this kernel has no such way in");
    QCOMPARE(inChild(Filter::On, open), -SIGSYS);
}

void TestNetwork::bindsThreadsThatAlreadyRun()
{
    const auto openInOlderThread = [] {
        std::atomic_bool installed = false;
        int outcome = filterFailed;
        std::thread older([&] {
            installed.wait(false);
            outcome = openSocket(AF_INET, SOCK_STREAM);
        });
        const auto error = sandbox::forbidNetwork();
        installed = true;
        installed.notify_one();
        older.join();
        return error.empty() ? outcome : filterFailed;
    };
    QCOMPARE(inChild(Filter::Off, openInOlderThread), EPERM);
}

void TestNetwork::bindsProgramsStartedLater()
{
    const auto openInOtherProgram = [] {
        execl("/proc/self/exe", "tst_network", openSocketSwitch, nullptr);
        return filterFailed;
    };
    SKIP_UNLESS_OFFERED(openInOtherProgram);
    QCOMPARE(inChild(Filter::On, openInOtherProgram), EPERM);
}

void TestNetwork::canBeInstalledTwice()
{
    const auto again = [] { return sandbox::forbidNetwork().empty() ? 0 : filterFailed; };
    QCOMPARE(inChild(Filter::On, again), 0);
}

void TestNetwork::saysWhyItCouldNotBeInstalled()
{
    const auto isSilent = [] {
        sock_filter program[] = {
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_seccomp, 0, 1),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        };
        const sock_fprog noMoreFilters{std::size(program), program};
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &noMoreFilters) != 0)
            return filterFailed;
        return sandbox::forbidNetwork().empty() ? 1 : 0;
    };
    QCOMPARE(inChild(Filter::Off, isSilent), 0);
}

void TestNetwork::leavesNoCoreDumps()
{
    const auto coreLimit = [] {
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        return limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1;
    };
    QCOMPARE(inChild(Filter::Off, coreLimit), 0);
#ifndef __SANITIZE_ADDRESS__
    const auto dumpable = [] { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); };
    QCOMPARE(inChild(Filter::Off, dumpable), 0);
#endif
}

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == openSocketSwitch)
        return openSocket(AF_INET, SOCK_STREAM);

    TestNetwork test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_network.moc"
