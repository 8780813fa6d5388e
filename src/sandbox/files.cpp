#include "sandbox/files.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace sandbox {

namespace {

// The headers this is built with may be older than the running kernel, so the constants are
// repeated here.
struct Ruleset {
    std::uint64_t files;
    std::uint64_t network; ///< since version 4
    std::uint64_t scopes;  ///< since version 6
};

struct [[gnu::packed]] PathBeneath {
    std::uint64_t allowed;
    std::int32_t folder;
};

constexpr std::uint32_t askVersion = 1;
constexpr int ruleOfPath = 1;

constexpr std::uint64_t execute = 1U << 0;
constexpr std::uint64_t writeFile = 1U << 1;
constexpr std::uint64_t removeAndMake = 0x1FF0; ///< bits 4 to 12
constexpr std::uint64_t refer = 1U << 13;
constexpr std::uint64_t truncate = 1U << 14;
constexpr std::uint64_t bindAndConnect = 0x3;
/// Only this one of the two scopes: the other would block abstract sockets, which X11 needs.
constexpr std::uint64_t signals = 1U << 1;

constexpr int versionWithRefer = 2;
constexpr int versionWithTruncate = 3;
constexpr int versionWithNetwork = 4;
constexpr int versionWithScopes = 6;

std::uint64_t writingFor(int version)
{
    return writeFile | removeAndMake | (version >= versionWithRefer ? refer : 0)
        | (version >= versionWithTruncate ? truncate : 0);
}

std::size_t sizeFor(int version)
{
    if (version >= versionWithScopes)
        return sizeof(Ruleset);
    return version >= versionWithNetwork ? 2 * sizeof(std::uint64_t) : sizeof(std::uint64_t);
}

bool allowBeneath(int ruleset, const char *path, std::uint64_t rights)
{
    const int folder = open(path, O_PATH | O_CLOEXEC);
    if (folder < 0)
        return false;
    const PathBeneath rule{rights, folder};
    const auto result = syscall(SYS_landlock_add_rule, ruleset, ruleOfPath, &rule, 0);
    close(folder);
    return result == 0;
}

} // namespace

int landlockVersion()
{
    const auto version = syscall(SYS_landlock_create_ruleset, nullptr, 0, askVersion);
    return version < 0 ? 0 : static_cast<int>(version);
}

bool forbidWriting(const std::vector<std::filesystem::path> &writable)
{
    const int version = landlockVersion();
    if (version == 0)
        return false;
    const auto writing = writingFor(version);
    const Ruleset wanted{writing | execute, bindAndConnect, signals};
    const auto made = syscall(SYS_landlock_create_ruleset, &wanted, sizeFor(version), 0);
    if (made < 0)
        return false;
    const int ruleset = static_cast<int>(made);
    allowBeneath(ruleset, "/dev", writeFile | (writing & truncate)); // /dev/null, graphics
    for (const auto &folder : writable)
        allowBeneath(ruleset, folder.c_str(), writing);
    const bool held = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return held;
}

} // namespace sandbox
