#pragma once

#include "guide/openedguide.h"
#include "render/picture.h"
#include "text/language.h"

#include <QImage>
#include <QObject>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <tuple>
#include <utility>

namespace reader {

/// Decodes the pictures of pages on a thread of its own, one after the other, and keeps the last
/// ones.
class PictureDecoder final : public QObject
{
    Q_OBJECT

public:
    /// What the pictures of a page are decoded from.
    struct Wanted {
        guide::SharedGuide guide;
        std::map<std::string, render::PicturePlan> plans; ///< by file
        render::PictureBudget budget;                     ///< what the plans have left
    };

    explicit PictureDecoder(QObject *parent = nullptr);
    /// Waits for the picture that is being decoded.
    ~PictureDecoder() override;

    /// A picture that is kept; null for one that cannot be drawn, nothing for one not yet decoded.
    std::optional<QImage> find(const std::string &file, const QSize &shown) const;
    /// What the page in the view of a language waits for, in place of the page before.
    void decode(const text::Language &view, Wanted wanted);
    /// Leaves what is wanted, and what is kept.
    void forget();

signals:
    /// Null for a picture that cannot be drawn after all.
    void decoded(const std::string &file, const QSize &shown, const QImage &picture);

private:
    using Key = std::tuple<std::string, int, int>; ///< file, and size as shown
    struct Job {
        text::Language view;
        std::string file;
        render::PicturePlan plan;
        std::shared_ptr<Wanted> page; ///< only the thread that decodes spends of its budget
    };

    static Key keyOf(const std::string &file, const QSize &shown);
    void run(const std::stop_token &stop);
    std::optional<Job> next(const std::stop_token &stop, std::uint64_t &round);
    void keep(const Key &key, const QImage &picture, std::uint64_t round);

    mutable std::mutex m_mutex; ///< of all but the thread
    std::condition_variable_any m_changed;
    std::deque<Job> m_jobs;
    std::map<Key, QImage> m_kept;
    std::deque<Key> m_order;   ///< of those kept, the oldest first
    qsizetype m_bytes = 0;     ///< of those kept
    std::uint64_t m_round = 0; ///< counts how often all was left
    std::jthread m_thread;     ///< once it is needed; last: it uses the others
};

} // namespace reader
