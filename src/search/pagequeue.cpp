#include "search/pagequeue.h"

#include <utility>

namespace search {

void PageQueue::put(Page page)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pages.push_back(std::move(page));
    }
    m_changed.notify_one();
}

void PageQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_one();
}

std::size_t PageQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_pages.size();
}

std::optional<Page> PageQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_pages.empty(); });
    if (m_pages.empty())
        return std::nullopt;
    auto page = std::move(m_pages.front());
    m_pages.pop_front();
    return page;
}

} // namespace search
