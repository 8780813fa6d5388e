#include "storage/beneath.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <optional>

namespace storage {

namespace fs = std::filesystem;

namespace {

constexpr int maxLinks = 40; ///< as the kernel has it

bool isUnknownCall(int error)
{
    return error == ENOSYS || error == EPERM; // kernels before 5.6, and some containers
}

int openAt(int folder, const fs::path &path, int flags, unsigned long long resolve)
{
    open_how how = {};
    how.flags = static_cast<unsigned>(flags);
    how.resolve = resolve;
    return static_cast<int>(::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof(how)));
}

/// The folder itself, if no part of its path is a link.
int openRoot(const fs::path &root)
{
    constexpr int flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
    const int opened = openAt(AT_FDCWD, root, flags, RESOLVE_NO_SYMLINKS);
    return opened < 0 && isUnknownCall(errno) ? ::open(root.c_str(), flags | O_NOFOLLOW) : opened;
}

/// What a link says, if there is one at that place.
std::optional<fs::path> linkAt(int folder, const fs::path &path)
{
    std::array<char, PATH_MAX> target{};
    const auto size = ::readlinkat(folder, path.c_str(), target.data(), target.size());
    if (size < 0)
        return std::nullopt;
    return fs::path(std::string(target.data(), static_cast<std::size_t>(size)));
}

/// The path with its first link replaced by where that leads, or as it is if it has none. Nothing
/// if that is not below the root, going by its words.
std::optional<fs::path> withoutFirstLink(int folder, const fs::path &root, const fs::path &path)
{
    fs::path before;
    for (auto part = path.begin(); part != path.end(); ++part) {
        const auto target = linkAt(folder, before / *part);
        if (!target) {
            before /= *part;
            continue;
        }
        auto result = (target->is_absolute() ? target->lexically_relative(root) : before / *target);
        while (++part != path.end())
            result /= *part;
        result = result.lexically_normal();
        return result.empty() || *result.begin() == ".." ? std::nullopt : std::optional(result);
    }
    return path;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_value >= 0)
        ::close(m_value);
}

int openBeneath(const fs::path &root, const fs::path &path, int flags)
{
    const Descriptor folder(openRoot(root));
    if (folder.value() < 0)
        return -1;
    auto wanted = path;
    for (int links = 0; links < maxLinks; ++links) {
        const int opened =
            openAt(folder.value(), wanted, flags, RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS);
        if (opened >= 0 || (errno != EXDEV && !isUnknownCall(errno)))
            return opened;
        // The kernel follows no link that is written from the top, even to the folder itself.
        const bool isUnknown = isUnknownCall(errno);
        const auto next = withoutFirstLink(folder.value(), root, wanted);
        if (!next || (*next == wanted && !isUnknown)) {
            errno = EXDEV;
            return -1;
        }
        if (*next == wanted)
            return ::openat(folder.value(), wanted.c_str(), flags | O_NOFOLLOW);
        wanted = *next;
    }
    errno = ELOOP;
    return -1;
}

} // namespace storage
