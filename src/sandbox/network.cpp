#include "sandbox/network.h"

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstdint>
#include <memory>
#include <system_error>
#include <utility>

namespace sandbox {

namespace {

struct FilterDeleter {
    void operator()(void *filter) const { seccomp_release(filter); }
};

constexpr std::pair<scmp_filter_attr, std::uint32_t> attributes[] = {
    // The 32-bit gate of x86-64 (int 0x80) is another architecture; x32 calls are answered like it.
    {SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS},
    {SCMP_FLTATR_CTL_NNP, 1},
    {SCMP_FLTATR_CTL_TSYNC, 1},
};

/// Refuses a call whose first argument is a family other than AF_UNIX. The kernel reads only the
/// low 32 bits of that register, and libseccomp has no "not equal under a mask", hence one rule for
/// each bit that differs from AF_UNIX.
int refuseOtherFamilies(scmp_filter_ctx filter, int call)
{
    constexpr std::uint64_t allowed = AF_UNIX;
    for (unsigned bit = 0; bit < 32; ++bit) {
        const std::uint64_t mask = std::uint64_t{1} << bit;
        const scmp_arg_cmp differs{0, SCMP_CMP_MASKED_EQ, mask, ~allowed & mask};
        const int result = seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), call, 1, &differs);
        if (result != 0)
            return result;
    }
    return 0;
}

/// Returns 0 or a negative errno, as libseccomp does.
int install(scmp_filter_ctx filter)
{
    for (const auto &[attribute, value] : attributes) {
        if (const int result = seccomp_attr_set(filter, attribute, value); result != 0)
            return result;
    }
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(socketpair)}) {
        if (const int result = refuseOtherFamilies(filter, call); result != 0)
            return result;
    }
    // io_uring opens sockets without socket(). Programs fall back on ENOSYS.
    const int result = seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(ENOSYS),
                                              SCMP_SYS(io_uring_setup), 0, nullptr);
    return result != 0 ? result : seccomp_load(filter);
}

} // namespace

std::string forbidNetwork()
{
    const std::unique_ptr<void, FilterDeleter> filter(seccomp_init(SCMP_ACT_ALLOW));
    if (!filter)
        return "no memory for the filter";
    const int result = install(filter.get());
    return result == 0 ? std::string() : std::generic_category().message(-result);
}

void forbidCoreDumps()
{
    // Lowering one's own limit cannot fail. A crash handler set by core_pattern ignores the limit,
    // hence the flag.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    setInspectable(false);
}

void setInspectable(bool inspectable)
{
#ifdef __SANITIZE_ADDRESS__
    inspectable = true; // the leak checker looks at its own process
#endif
    prctl(PR_SET_DUMPABLE, inspectable ? 1 : 0, 0, 0, 0);
}

} // namespace sandbox
