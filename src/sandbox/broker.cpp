#include "sandbox/broker.h"

#include "text/hosts.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>

namespace sandbox {

namespace {

constexpr std::size_t longestAddress = 4096;
constexpr char started = '1';
constexpr char refused = '0';

/// Starts the program as nobody's child. A pipe that closes by itself tells that it runs.
bool startProgram(const std::string &address)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
    const pid_t middle = fork();
    if (middle == 0) {
        setsid();
        const pid_t last = fork();
        if (last == 0) {
            execlp("xdg-open", "xdg-open", address.c_str(), nullptr);
            [[maybe_unused]] const auto ignored = write(ends[1], &refused, 1);
            _exit(127);
        }
        _exit(last < 0 ? 1 : 0);
    }
    close(ends[1]);
    int status = 0;
    const bool forked = middle > 0 && waitpid(middle, &status, 0) == middle && status == 0;
    char failure = 0;
    const bool ran = read(ends[0], &failure, 1) == 0;
    close(ends[0]);
    return forked && ran;
}

void leaveTheTerminal()
{
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(null, stream);
    close(null);
}

[[noreturn]] void serve(int socket)
{
    prctl(PR_SET_NAME, "vademecum-links");
    leaveTheTerminal();
    std::array<char, longestAddress + 1> buffer{};
    for (;;) {
        const auto length = recv(socket, buffer.data(), buffer.size(), 0);
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            _exit(0); // the reader has gone
        const std::string address(buffer.data(), static_cast<std::size_t>(length));
        const char answer = mayBeOpened(address) && startProgram(address) ? started : refused;
        send(socket, &answer, 1, MSG_NOSIGNAL);
    }
}

} // namespace

bool mayBeOpened(std::string_view address)
{
    if (address.size() > longestAddress || text::WebAddress::parse(address).canonical() != address
        || address.empty())
        return false;
    const auto findings = text::HostJudge({}).judge(address);
    return std::ranges::none_of(findings, [](const text::Finding &finding) {
        return text::forbidsOpening(finding.verdict);
    });
}

Broker Broker::start()
{
    Broker result;
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return result;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        serve(ends[1]);
    }
    close(ends[1]);
    if (child < 0)
        close(ends[0]);
    else
        result.m_socket = ends[0];
    return result;
}

Broker::Broker(Broker &&other) noexcept : m_socket(other.m_socket)
{
    other.m_socket = -1;
}

Broker::~Broker()
{
    if (m_socket >= 0)
        close(m_socket);
}

bool Broker::open(std::string_view address) const
{
    // An empty message would read as the end. All else is the broker's to judge.
    if (!isThere() || address.empty()
        || send(m_socket, address.data(), address.size(), MSG_NOSIGNAL)
            != static_cast<ssize_t>(address.size()))
        return false;
    char answer = refused;
    return recv(m_socket, &answer, 1, 0) == 1 && answer == started;
}

} // namespace sandbox
