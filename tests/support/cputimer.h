#pragma once

#include <ctime>

namespace support {

/// What this program has taken of the processor: it does not grow while others have the machine.
class CpuTimer
{
public:
    long milliseconds() const { return (std::clock() - m_start) / (CLOCKS_PER_SEC / 1000); }

private:
    std::clock_t m_start = std::clock();
};

/// Seconds of the processor that something takes.
template <typename Work>
double cpuSeconds(Work work)
{
    const CpuTimer timer;
    work();
    return static_cast<double>(timer.milliseconds()) / 1000;
}

} // namespace support
