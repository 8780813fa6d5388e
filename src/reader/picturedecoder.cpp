#include "reader/picturedecoder.h"

#include <algorithm>
#include <exception>

namespace reader {

namespace {

/// Two pages as large as they may be.
constexpr qsizetype maxBytes = qsizetype{16} * 1024 * 1024;
constexpr std::size_t maxKept = 200;

QImage decodedOf(PictureDecoder::Wanted &page, const std::string &wanted,
                 const render::PicturePlan &plan)
{
    const auto &guide = page.guide->guide;
    try {
        return render::decoded(wanted, plan, page.budget,
                               [&](const std::string &file, std::size_t bytes) {
                                   auto found = guide.readImage(file, bytes);
                                   return found ? std::move(*found) : std::string();
                               });
    } catch (const std::exception &) { // there is not enough memory for it
        return {};
    }
}

} // namespace

PictureDecoder::PictureDecoder(QObject *parent) : QObject(parent) {}

PictureDecoder::~PictureDecoder() = default;

PictureDecoder::Key PictureDecoder::keyOf(const std::string &file, const QSize &shown)
{
    return {file, shown.width(), shown.height()};
}

std::optional<QImage> PictureDecoder::find(const std::string &file, const QSize &shown) const
{
    const std::lock_guard lock(m_mutex);
    const auto kept = m_kept.find(keyOf(file, shown));
    return kept != m_kept.end() ? std::optional(kept->second) : std::nullopt;
}

void PictureDecoder::decode(const text::Language &view, Wanted wanted)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_jobs, [&](const Job &job) { return job.view == view; });
        const auto page = std::make_shared<Wanted>(std::move(wanted));
        for (const auto &[file, plan] : page->plans)
            m_jobs.push_back({view, file, plan, page});
        if (m_jobs.empty())
            return;
    }
    m_changed.notify_one();
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void PictureDecoder::forget()
{
    const std::lock_guard lock(m_mutex);
    m_jobs.clear();
    m_kept.clear();
    m_order.clear();
    m_bytes = 0;
    ++m_round;
}

std::optional<PictureDecoder::Job> PictureDecoder::next(const std::stop_token &stop,
                                                        std::uint64_t &round)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return !m_jobs.empty(); }))
        return std::nullopt;
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    round = m_round;
    return job;
}

void PictureDecoder::run(const std::stop_token &stop)
{
    std::uint64_t round = 0;
    while (auto job = next(stop, round)) {
        const auto &shown = job->plan.shown;
        const auto kept = find(job->file, shown); // views of two languages may wait for one file
        const auto picture = kept ? *kept : decodedOf(*job->page, job->file, job->plan);
        keep(keyOf(job->file, shown), picture, round);
        QMetaObject::invokeMethod(
            this,
            [this, round, file = std::move(job->file), shown, picture] {
                if (round == m_round) // which only this thread changes
                    emit decoded(file, shown, picture);
            },
            Qt::QueuedConnection);
    }
}

void PictureDecoder::keep(const Key &key, const QImage &picture, std::uint64_t round)
{
    const std::lock_guard lock(m_mutex);
    if (round != m_round || !m_kept.emplace(key, picture).second)
        return;
    m_order.push_back(key);
    m_bytes += picture.sizeInBytes();
    while (m_order.size() > maxKept || (m_bytes > maxBytes && m_order.size() > 1)) {
        const auto oldest = m_kept.find(m_order.front());
        m_bytes -= oldest->second.sizeInBytes();
        m_kept.erase(oldest);
        m_order.pop_front();
    }
}

} // namespace reader
