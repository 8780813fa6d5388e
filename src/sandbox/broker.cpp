#include "sandbox/broker.h"

#include "sandbox/keptfile.h"
#include "text/hosts.h"
#include "text/remembered.h"

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
constexpr char done = '1';
constexpr char refused = '0';
// What a message begins with.
constexpr char toOpen = 'o';
constexpr char toKeep = 'k';
constexpr char toForget = 'f';

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

bool keep(const std::filesystem::path &file, const std::string &text)
{
    return !file.empty() && text::Remembered::parse(text) && writeKept(file, text);
}

bool carryOut(char task, const std::string &text, const Broker::Tasks &tasks)
{
    switch (task) {
    case toOpen:
        return tasks.links && mayBeOpened(text) && startProgram(text);
    case toKeep:
        return keep(tasks.kept, text);
    case toForget:
        return text.empty() && !tasks.kept.empty() && removeKept(tasks.kept);
    default:
        return false;
    }
}

[[noreturn]] void serve(int socket, const Broker::Tasks &tasks)
{
    prctl(PR_SET_NAME, "vademecum-links");
    leaveTheTerminal();
    std::array<char, longestAddress + 2> buffer{};
    for (;;) {
        const auto length = recv(socket, buffer.data(), buffer.size(), 0);
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            _exit(0); // the reader has gone
        const std::string text(&buffer[1], static_cast<std::size_t>(length) - 1);
        const char answer = carryOut(buffer[0], text, tasks) ? done : refused;
        ::send(socket, &answer, 1, MSG_NOSIGNAL);
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

Broker Broker::start(const Tasks &tasks)
{
    Broker result;
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return result;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        serve(ends[1], tasks);
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

bool Broker::send(char task, std::string_view text) const
{
    const auto message = task + std::string(text);
    return isThere()
        && ::send(m_socket, message.data(), message.size(), MSG_NOSIGNAL)
        == static_cast<ssize_t>(message.size());
}

bool Broker::ask(char task, std::string_view text) const
{
    char answer = refused;
    return send(task, text) && recv(m_socket, &answer, 1, 0) == 1 && answer == done;
}

bool Broker::open(std::string_view address) const
{
    return ask(toOpen, address);
}

bool Broker::keep(std::string_view text) const
{
    return ask(toKeep, text);
}

void Broker::keepAtTheEnd(std::string_view text) const
{
    send(toKeep, text);
}

bool Broker::forget() const
{
    return ask(toForget, {});
}

} // namespace sandbox
