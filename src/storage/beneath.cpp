#include "storage/beneath.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace storage {

namespace fs = std::filesystem;

namespace {

constexpr int maxLinks = 40; ///< as the kernel has it

/// The path with its first link replaced by where that leads, or as it is if it has none. Nothing
/// for a link that leads out of the root, going by its words.
std::optional<fs::path> withoutFirstLink(const fs::path &root, const fs::path &path)
{
    fs::path before;
    for (auto part = path.begin(); part != path.end(); ++part) {
        std::error_code error;
        const auto target = fs::read_symlink(root / before / *part, error);
        if (error) {
            before /= *part;
            continue;
        }
        auto result = target.is_absolute() ? target.lexically_relative(root) : before / target;
        while (++part != path.end())
            result /= *part;
        result = result.lexically_normal();
        return result.empty() || *result.begin() == ".." ? std::nullopt : std::optional(result);
    }
    return path;
}

} // namespace

int openWithoutLinks(const fs::path &file, int flags)
{
    open_how how = {};
    how.flags = static_cast<unsigned>(flags);
    how.resolve = RESOLVE_NO_SYMLINKS;
    const auto descriptor = ::syscall(SYS_openat2, AT_FDCWD, file.c_str(), &how, sizeof(how));
    if (descriptor >= 0 || (errno != ENOSYS && errno != EPERM))
        return static_cast<int>(descriptor);

    // Kernels before 5.6, and containers that do not know the call.
    const auto resolved = withoutFirstLink("/", file.relative_path());
    if (!resolved || *resolved != file.relative_path()) {
        errno = ELOOP;
        return -1;
    }
    return ::open(file.c_str(), flags | O_NOFOLLOW);
}

std::optional<fs::path> resolvedBeneath(const fs::path &root, const fs::path &path)
{
    auto wanted = path;
    for (int links = 0; links < maxLinks; ++links) {
        auto next = withoutFirstLink(root, wanted);
        if (!next) {
            errno = EXDEV;
            return std::nullopt;
        }
        if (*next == wanted)
            return wanted;
        wanted = std::move(*next);
    }
    errno = ELOOP;
    return std::nullopt;
}

} // namespace storage
