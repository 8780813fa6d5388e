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

enum class Step { NoLink, Replaced, LeadsOut };

/// Replaces the first link in a path below a root by where that leads, going by its words.
Step replaceFirstLink(const fs::path &root, fs::path &path)
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
        path = result.lexically_normal();
        return path.empty() || *path.begin() == ".." ? Step::LeadsOut : Step::Replaced;
    }
    return Step::NoLink;
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
    auto path = file.relative_path();
    if (replaceFirstLink("/", path) != Step::NoLink) {
        errno = ELOOP;
        return -1;
    }
    return ::open(file.c_str(), flags | O_NOFOLLOW);
}

std::optional<fs::path> resolvedBeneath(const fs::path &root, const fs::path &path)
{
    auto wanted = path;
    for (int links = 0; links < maxLinks; ++links) {
        switch (replaceFirstLink(root, wanted)) {
        case Step::NoLink:
            return wanted;
        case Step::Replaced:
            continue;
        case Step::LeadsOut:
            errno = EXDEV;
            return std::nullopt;
        }
    }
    errno = ELOOP;
    return std::nullopt;
}

} // namespace storage
