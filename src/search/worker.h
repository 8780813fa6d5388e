#pragma once

#include "search/index.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace search {

/// An index on a thread of its own, filled a few milliseconds at a time and queried in between.
/// Callers never wait.
class Worker
{
public:
    struct Answer {
        std::uint64_t request = 0; ///< what search() returned
        Results results;
        std::size_t pages = 0; ///< in the index when it was asked
        bool complete = false; ///< whether these were all
        bool failed = false;   ///< there is no index: memory or SQLite failed
    };
    /// The next page, nothing when there are no more. Called, and destroyed, on the worker's
    /// thread.
    using Source = std::function<std::optional<Page>()>;
    /// Called on the worker's thread, for handing on. An answer to no request tells a failure.
    using Answered = std::function<void(Answer)>;

    Worker(Source source, std::vector<Term> terms, Answered answered);
    /// Waits for the thread to finish and to free its memory.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Queues a search. Of the searches not yet begun only the latest is answered; it is answered
    /// again when the index is complete, if it was not before.
    std::uint64_t search(Query query);

    /// Tells the thread to end after the page that is being read; waits for nothing.
    void stop();
    /// Whether it has, its memory freed.
    bool hasEnded() const { return m_hasEnded; }

private:
    struct Request {
        std::uint64_t number = 0;
        Query query;
    };

    void run(const std::vector<Term> &terms);
    /// False if the index can't be made or filled.
    bool serve(const std::vector<Term> &terms);
    /// Answers that there is no index.
    void refuse();
    /// Waits for one if the index is complete. Nothing if there is none, or an end is asked for.
    std::optional<Request> nextRequest(bool complete);
    bool isStopping();
    std::optional<Page> nextPage();
    enum class Filled { More, All, Failed };
    Filled fill(Index &index);
    void answer(Index &index, const Request &request, bool complete);

    Source m_source;
    Answered m_answered;
    std::mutex m_mutex; ///< of the following four
    std::condition_variable m_changed;
    std::optional<Request> m_request;
    std::uint64_t m_asked = 0;
    bool m_stopping = false;
    std::atomic<bool> m_hasEnded = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace search
