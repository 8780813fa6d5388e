#include "models/guideloader.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace models {

namespace {

constexpr std::size_t maxJobs = 2; ///< what is wanted, and one that was abandoned

} // namespace

GuideLoader::GuideLoader(Open open, QObject *parent) : QObject(parent), m_open(std::move(open)) {}

GuideLoader::~GuideLoader()
{
    for (auto &job : m_jobs)
        job.thread.request_stop();
}

void GuideLoader::open(const std::filesystem::path &path)
{
    cancel();
    m_wanted = Wanted{++m_asked, path};
    beginIfPossible();
}

void GuideLoader::cancel()
{
    m_wanted.reset();
    for (auto &job : m_jobs)
        job.thread.request_stop();
}

void GuideLoader::beginIfPossible()
{
    if (!m_wanted || m_wanted->hasBegun || m_jobs.size() == maxJobs)
        return;
    m_wanted->hasBegun = true;
    const auto number = m_wanted->number;
    m_jobs.push_back({number,
                      std::jthread([this, number, path = m_wanted->path,
                                    open = m_open](const std::stop_token &stop) {
                          guide::SharedGuide guide;
                          try {
                              guide = open(path, stop);
                          } catch (const std::exception &) { // there is not enough memory for it
                          }
                          if (stop.stop_requested()) // freeing it takes time too
                              guide.reset();
                          QMetaObject::invokeMethod(
                              this, [this, number, kept = std::move(guide)] { end(number, kept); },
                              Qt::QueuedConnection);
                      })});
}

void GuideLoader::end(std::uint64_t number, const guide::SharedGuide &guide)
{
    std::erase_if(m_jobs, [&](const Job &job) { return job.number == number; });
    if (m_wanted && m_wanted->number == number) {
        const auto path = std::exchange(m_wanted, std::nullopt)->path;
        if (guide != nullptr)
            emit opened(guide);
        else
            emit failed(path);
    }
    beginIfPossible();
}

} // namespace models
