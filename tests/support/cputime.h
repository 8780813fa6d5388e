#pragma once

#include <ctime>

namespace support {

/// Seconds of processor time that something takes on this thread: another's load is not counted.
template <typename Work>
double cpuSeconds(Work work)
{
    const auto now = [] {
        timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    };
    const auto start = now();
    work();
    return now() - start;
}

} // namespace support
