#pragma once

#include "search/page.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>

namespace search {

/// Pages on their way to a Worker from a thread that must not wait.
class PageQueue
{
public:
    void put(Page page);
    /// There will be no more.
    void close();
    /// How many wait to be taken.
    std::size_t size() const;

    /// The next page, as soon as it is there; nothing when there are no more.
    std::optional<Page> take();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Page> m_pages;
    bool m_closed = false;
};

} // namespace search
