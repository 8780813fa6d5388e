#include "text/deadline.h"

#include <ctime>

namespace text {

namespace {

constexpr unsigned callsAReading = 16;

// What the compiler leaves slow on purpose gets the time that it needs.
#if defined(__SANITIZE_ADDRESS__)
constexpr int slowness = 30;
#elif !defined(NDEBUG)
constexpr int slowness = 8;
#else
constexpr int slowness = 1;
#endif

std::chrono::nanoseconds timeOfThread()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace

Deadline::Deadline(std::chrono::milliseconds work) : m_end(timeOfThread() + work * slowness) {}

Deadline Deadline::never()
{
    return {};
}

bool Deadline::isPast()
{
    if (!m_isPast && m_end != std::chrono::nanoseconds::max() && m_asked++ % callsAReading == 0)
        m_isPast = timeOfThread() >= m_end;
    return m_isPast;
}

} // namespace text
