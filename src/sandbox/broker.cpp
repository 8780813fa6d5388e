#include "sandbox/broker.h"

#include "hosts/hosts.h"
#include "sandbox/statefile.h"
#include "text/savedstate.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

namespace {

constexpr std::size_t maxAddressLength = 4096;
constexpr std::string_view pdfSign = "%PDF-";
constexpr char done = '1';
constexpr char refused = '0';
// What a message begins with.
constexpr char toOpen = 'o';
constexpr char toKeep = 'k';
constexpr char toKeepUnanswered = 'K';
constexpr char toForget = 'f';
constexpr char toPrint = 'p';

constexpr int noFile = -1;

/// A message as it came in.
struct Request {
    char task = 0;
    std::string text;
    int file = noFile;
};

/// Double-forks so that init adopts the program, which may get a file as its standard input; the
/// close-on-exec pipe reports whether exec succeeded.
bool startProgram(std::vector<const char *> words, int input = noFile)
{
    words.push_back(nullptr);
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
    const pid_t middle = fork();
    if (middle == 0) {
        setsid();
        const pid_t last = fork();
        if (last == 0) {
            if (input != noFile)
                dup2(input, STDIN_FILENO);
            // execvp() changes none of them.
            execvp(words.front(), const_cast<char *const *>(words.data()));
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

bool save(const std::filesystem::path &file, const std::string &text)
{
    return !file.empty() && text::SavedState::parse(text) && writeState(file, text);
}

/// The print job gets no name of its own, because printers show it.
bool print(int file)
{
    std::array<char, pdfSign.size()> start{};
    return file != noFile && pread(file, start.data(), start.size(), 0) == std::ssize(start)
        && std::string_view(start.data(), start.size()) == pdfSign
        && startProgram({"lp", "-s", "-t", "document", "-"}, file);
}

bool carryOut(const Request &request, const Broker::Tasks &tasks)
{
    const auto &text = request.text;
    switch (request.task) {
    case toOpen:
        return tasks.links && mayBeOpened(text) && startProgram({"xdg-open", text.c_str()});
    case toKeep:
    case toKeepUnanswered:
        return save(tasks.stateFile, text);
    case toForget:
        return text.empty() && !tasks.stateFile.empty() && removeState(tasks.stateFile);
    case toPrint:
        return text.empty() && print(request.file);
    default:
        return false;
    }
}

/// Nothing once the reader has ended.
std::optional<Request> receive(int socket)
{
    std::array<char, maxAddressLength + 2> buffer{};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    iovec part{buffer.data(), buffer.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    ssize_t length = 0;
    do
        length = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    while (length < 0 && errno == EINTR);
    if (length <= 0)
        return std::nullopt;
    Request request{buffer[0], std::string(&buffer[1], static_cast<std::size_t>(length) - 1)};
    const auto *attached = CMSG_FIRSTHDR(&message);
    if (attached != nullptr && attached->cmsg_type == SCM_RIGHTS)
        std::memcpy(&request.file, CMSG_DATA(attached), sizeof request.file);
    return request;
}

[[noreturn]] void serve(int socket, const Broker::Tasks &tasks)
{
    prctl(PR_SET_NAME, "vademecum-links");
    leaveTheTerminal();
    while (const auto request = receive(socket)) {
        const char answer = carryOut(*request, tasks) ? done : refused;
        if (request->file != noFile)
            close(request->file);
        if (request->task != toKeepUnanswered)
            ::send(socket, &answer, 1, MSG_NOSIGNAL);
    }
    _exit(0);
}

} // namespace

bool mayBeOpened(std::string_view address)
{
    if (address.size() > maxAddressLength
        || hosts::WebAddress::parse(address).canonical() != address || address.empty())
        return false;
    const auto findings = hosts::HostJudge({}).judge(address);
    return std::ranges::none_of(findings, [](const hosts::Finding &finding) {
        return hosts::forbidsOpening(finding.verdict);
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

bool Broker::send(char task, std::string_view text, int file) const
{
    auto words = task + std::string(text);
    iovec part{words.data(), words.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof file)> control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (file != noFile) {
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        auto *attached = CMSG_FIRSTHDR(&message);
        attached->cmsg_level = SOL_SOCKET;
        attached->cmsg_type = SCM_RIGHTS;
        attached->cmsg_len = CMSG_LEN(sizeof file);
        std::memcpy(CMSG_DATA(attached), &file, sizeof file);
    }
    return isThere() && sendmsg(m_socket, &message, MSG_NOSIGNAL) == std::ssize(words);
}

bool Broker::ask(char task, std::string_view text, int file) const
{
    char answer = refused;
    return send(task, text, file) && recv(m_socket, &answer, 1, 0) == 1 && answer == done;
}

bool Broker::open(std::string_view address) const
{
    return ask(toOpen, address, noFile);
}

bool Broker::print(std::string_view pdf) const
{
    const int file = memfd_create("page", MFD_CLOEXEC);
    if (file < 0)
        return false;
    const bool isWhole =
        write(file, pdf.data(), pdf.size()) == std::ssize(pdf) && lseek(file, 0, SEEK_SET) == 0;
    const bool isPrinted = isWhole && ask(toPrint, {}, file);
    close(file);
    return isPrinted;
}

bool Broker::save(std::string_view text) const
{
    return ask(toKeep, text, noFile);
}

void Broker::saveUnanswered(std::string_view text) const
{
    send(toKeepUnanswered, text, noFile);
}

bool Broker::forget() const
{
    return ask(toForget, {}, noFile);
}

} // namespace sandbox
