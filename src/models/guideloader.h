#pragma once

#include "guide/openedguide.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace models {

/// Opens guides beside the window, each on a thread of its own. What is asked for last counts:
/// what was being opened is abandoned, and ends at its next page.
class GuideLoader final : public QObject
{
    Q_OBJECT

public:
    /// Called on another thread; null if the path cannot be opened, or when a stop is requested.
    using Open = std::function<guide::SharedGuide(const std::filesystem::path &path,
                                                  const std::stop_token &stop)>;

    explicit GuideLoader(Open open, QObject *parent = nullptr);
    /// Waits for the threads to end, at their next pages.
    ~GuideLoader() override;

    /// An empty path is the built-in guide.
    void open(const std::filesystem::path &path);
    /// Nothing is told of what was being opened.
    void cancel();
    bool isOpening() const { return m_wanted.has_value(); }

signals:
    void opened(const guide::SharedGuide &guide);
    /// There is no page to read at a path.
    void failed(const std::filesystem::path &path);

private:
    struct Wanted {
        std::uint64_t number = 0;
        std::filesystem::path path;
        bool hasBegun = false;
    };
    struct Job {
        std::uint64_t number = 0;
        std::jthread thread;
    };

    /// Unless an abandoned job lives on beside another.
    void beginIfPossible();
    void end(std::uint64_t number, const guide::SharedGuide &guide);

    Open m_open;
    std::uint64_t m_asked = 0; ///< counts what was asked for
    std::optional<Wanted> m_wanted;
    std::vector<Job> m_jobs; ///< the last may be what is wanted; last: the threads use the others
};

} // namespace models
