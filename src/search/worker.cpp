#include "search/worker.h"

#include <chrono>
#include <exception>
#include <utility>

namespace search {

namespace {

constexpr std::chrono::milliseconds batch(5);

} // namespace

Worker::Worker(Source source, std::vector<Term> terms, Answered answered)
    : m_source(std::move(source)),
      m_answered(std::move(answered)),
      m_thread([this, names = std::move(terms)] { run(names); })
{
}

Worker::~Worker()
{
    stop();
    m_thread.join();
}

void Worker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
}

std::uint64_t Worker::search(Query query)
{
    std::uint64_t number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_asked;
        m_request = Request{number, std::move(query)};
    }
    m_changed.notify_one();
    return number;
}

std::optional<Worker::Request> Worker::nextRequest(bool complete)
{
    std::unique_lock lock(m_mutex);
    if (complete)
        m_changed.wait(lock, [this] { return m_stopping || m_request; });
    if (m_stopping)
        return std::nullopt;
    return std::exchange(m_request, std::nullopt);
}

bool Worker::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

void Worker::run(const std::vector<Term> &terms)
{
    bool hasServed = false;
    try {
        hasServed = serve(terms);
    } catch (const std::exception &) { // there is no memory left, and what was taken is free again
    }
    if (!hasServed)
        refuse();
    m_source = nullptr; // what it holds takes time to free
    m_hasEnded = true;
}

bool Worker::serve(const std::vector<Term> &terms)
{
    const auto index = Index::create(terms);
    if (index == nullptr)
        return false;
    bool complete = false;
    std::optional<Request> early; // answered before the index was complete
    while (!isStopping()) {
        if (auto request = nextRequest(complete)) {
            answer(*index, *request, complete);
            early = complete ? std::nullopt : std::move(request);
        } else if (!complete) {
            const auto filled = fill(*index);
            if (isStopping())
                break;
            if (filled == Filled::Failed)
                return false;
            complete = filled == Filled::All;
            if (complete)
                index->settle();
            if (complete && early)
                answer(*index, *early, true);
        }
    }
    return true;
}

void Worker::refuse()
{
    const auto tell = [this](std::uint64_t request) {
        m_answered(
            {.request = request, .results = {}, .pages = 0, .complete = true, .failed = true});
    };
    tell(0);
    while (const auto request = nextRequest(true))
        tell(request->number);
}

std::optional<Page> Worker::nextPage()
{
    return isStopping() ? std::nullopt : m_source();
}

Worker::Filled Worker::fill(Index &index)
{
    const auto end = std::chrono::steady_clock::now() + batch;
    while (std::chrono::steady_clock::now() < end) {
        auto page = nextPage();
        if (!page)
            return Filled::All;
        if (!index.add(std::move(*page)))
            return Filled::Failed;
    }
    return Filled::More;
}

void Worker::answer(Index &index, const Request &request, bool complete)
{
    m_answered({request.number, index.search(request.query), index.size(), complete, false});
}

} // namespace search
