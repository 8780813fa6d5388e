#include "storage/folder.h"

#include "storage/beneath.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace storage {

namespace fs = std::filesystem;

namespace {

constexpr int maximumDepth = 32;
constexpr std::size_t maximumFiles = 200'000;

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    int value() const { return m_value; }

private:
    int m_value;
};

/// Walks a guide's folder without following links to folders.
class Lister
{
public:
    Lister(const fs::path &root, std::vector<std::string> &files, text::Problems &problems,
           const std::stop_token &stop)
        : m_root(root), m_files(files), m_problems(problems), m_stop(stop)
    {
    }

    /// False if the folder can't be listed.
    bool list(const fs::path &folder, const std::string &prefix, int depth)
    {
        std::error_code error;
        fs::directory_iterator entries(folder, error);
        if (error) {
            report(prefix, "folder can't be read: " + text::systemReason(error.value()));
            return false;
        }
        for (; entries != fs::directory_iterator() && !m_isFull && !m_stop.stop_requested();
             entries.increment(error)) {
            if (++m_seen > maximumFiles) {
                m_isFull = true;
                report(prefix,
                       "more than " + std::to_string(maximumFiles)
                           + " files; the rest is left out");
                break;
            }
            visit(*entries, prefix, depth);
        }
        if (error) // what was not listed is missing in the guide
            report(prefix, "folder can't be read to its end: " + text::systemReason(error.value()));
        return true;
    }

private:
    void visit(const fs::directory_entry &entry, const std::string &prefix, int depth)
    {
        const auto name = entry.path().filename().native();
        if (name.starts_with('.'))
            return;
        const auto path = prefix.empty() ? name : prefix + '/' + name;
        std::error_code error;
        // These access the disk only if the directory listing does not say what an entry is.
        if (entry.is_symlink(error))
            visitLink(path);
        else if (entry.is_regular_file(error))
            m_files.push_back(path);
        else if (!entry.is_directory(error))
            report(path, "not a regular file; left out");
        else if (depth >= maximumDepth)
            report(path, "folders nested too deep; left out");
        else
            list(entry.path(), path, depth + 1);
    }

    void visitLink(const std::string &path)
    {
        const auto resolved = resolvedBeneath(m_root, path);
        struct stat status = {};
        if (!resolved && errno == EXDEV)
            report(path, "link that leaves the guide's folder; not followed");
        else if (!resolved || ::lstat((m_root / *resolved).c_str(), &status) != 0)
            report(path, "link that leads nowhere: " + text::systemReason(errno));
        else if (S_ISDIR(status.st_mode))
            report(path, "link to a folder; not followed");
        else if (!S_ISREG(status.st_mode))
            report(path, "not a regular file; left out");
        else
            m_files.push_back(path);
    }

    void report(const std::string &path, std::string message)
    {
        m_problems.push_back(
            {path.empty() ? "." : path, {}, std::move(message), text::Severity::Error});
    }

    const fs::path &m_root;
    std::size_t m_seen = 0; ///< files, folders and what else there is
    bool m_isFull = false;
    std::vector<std::string> &m_files;
    text::Problems &m_problems;
    const std::stop_token &m_stop;
};

/// O_NONBLOCK: a FIFO put in the file's place must not make us wait.
constexpr int flagsToRead = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

text::Problem unreadable(const std::string &path, std::string message)
{
    return {path, {}, std::move(message), text::Severity::Error, text::Cause::Unreadable};
}

text::Problem systemProblem(const std::string &path, int error)
{
    auto problem = unreadable(path, "can't be read: " + text::systemReason(error));
    if (error == EACCES || error == EPERM)
        problem.cause = text::Cause::NotAllowed;
    return problem;
}

/// The first bytes of what was opened; -1: errno says why it was not.
text::Result<std::string> readOpened(int opened, const std::string &path, std::size_t bytes)
{
    const Descriptor descriptor(opened);
    if (descriptor.value() < 0)
        return systemProblem(path, errno);
    struct stat status = {};
    if (::fstat(descriptor.value(), &status) != 0)
        return systemProblem(path, errno);
    if (!S_ISREG(status.st_mode))
        return unreadable(path, "not a regular file");

    const auto size = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
    std::string content(std::min(size, bytes), '\0');
    std::size_t filled = 0;
    while (filled < content.size()) {
        const auto count =
            ::read(descriptor.value(), content.data() + filled, content.size() - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemProblem(path, errno);
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    content.resize(filled);
    return content;
}

text::Result<std::string> within(std::size_t limit, text::Result<std::string> bytes,
                                 const std::string &path)
{
    if (bytes && bytes->size() > limit)
        return text::Problem{path,
                             {},
                             "larger than " + std::to_string(limit / 1024) + " KiB",
                             text::Severity::Error,
                             text::Cause::TooLarge};
    return bytes;
}

} // namespace

text::Result<Folder> Folder::open(const fs::path &root, const std::stop_token &stop)
{
    std::error_code error;
    Folder folder;
    folder.m_root = fs::canonical(root, error);
    if (error)
        return text::Problem{root.native(), {}, text::systemReason(error.value())};
    if (!fs::is_directory(folder.m_root, error))
        return text::Problem{root.native(), {}, "not a folder"};
    if (!Lister(folder.m_root, folder.m_files, folder.m_problems, stop).list(folder.m_root, {}, 0))
        return text::Problem{root.native(), {}, folder.m_problems.front().message};
    if (stop.stop_requested())
        return text::Problem{root.native(), {}, "abandoned"};
    std::ranges::sort(folder.m_files);
    std::ranges::stable_sort(folder.m_problems, {}, &text::Problem::file);
    return folder;
}

bool Folder::contains(std::string_view path) const
{
    return std::ranges::binary_search(m_files, path, std::ranges::less{});
}

text::Result<std::string> Folder::read(const std::string &path, std::size_t limit) const
{
    return within(limit, readStart(path, limit + 1), path);
}

text::Result<std::string> Folder::readStart(const std::string &path, std::size_t bytes) const
{
    if (!contains(path))
        return unreadable(path, "not a file of this guide");

    int opened = openWithoutLinks(m_root / path, flagsToRead);
    if (opened < 0 && errno == ELOOP) {
        // A listed link stayed inside the folder when it was checked; it may have been changed
        // since.
        const auto resolved = resolvedBeneath(m_root, path);
        if (!resolved && errno == EXDEV)
            return unreadable(path, "link that leaves the guide's folder");
        if (!resolved)
            return systemProblem(path, errno);
        opened = openWithoutLinks(m_root / *resolved, flagsToRead);
    }
    return readOpened(opened, path, bytes);
}

text::Result<std::string> readFile(const fs::path &file, std::size_t limit)
{
    const int opened = ::open(file.c_str(), flagsToRead);
    return within(limit, readOpened(opened, file.native(), limit + 1), file.native());
}

} // namespace storage
