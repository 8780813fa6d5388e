#pragma once

#include <chrono>

namespace text {

/// How much work one thing may take, as processor time of the thread that makes it: a busy machine
/// shortens nothing.
class Deadline
{
public:
    explicit Deadline(std::chrono::milliseconds work);
    static Deadline never();

    /// Cheap enough for a loop: the clock is read at some of the calls.
    bool isPast();

private:
    Deadline() = default;

    std::chrono::nanoseconds m_end = std::chrono::nanoseconds::max();
    unsigned m_asked = 0;
    bool m_isPast = false;
};

} // namespace text
