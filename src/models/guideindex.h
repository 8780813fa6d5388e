#pragma once

#include "guide/openedguide.h"
#include "models/namedtools.h"
#include "search/worker.h"
#include "text/language.h"
#include "text/problem.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <cstddef>
#include <memory>
#include <vector>

namespace models {

/// The search index of a guide: a worker thread reads, parses and indexes all pages, and reports
/// which tools they name.
class GuideIndex final : public QObject
{
    Q_OBJECT

public:
    /// Of pages, that all together may take: twice that is needed in memory.
    static constexpr std::size_t defaultMaxBytes = std::size_t{96} * 1024 * 1024;

    explicit GuideIndex(QObject *parent = nullptr, std::size_t maxBytes = defaultMaxBytes);
    ~GuideIndex() override;

    /// Begins anew: nothing is known until begin().
    void setGuide(guide::SharedGuide opened);
    /// Starts to read, unless it has already; a little later where it would be the third that does.
    void begin();
    /// Starts from the first page, where files may have changed since.
    void readAgain();

    bool hasBegun() const { return m_worker != nullptr || m_later.isActive(); }
    bool isComplete() const { return m_worker != nullptr && m_read == m_total; }
    /// Whether there is nothing to search in: memory or SQLite failed.
    bool hasFailed() const { return m_hasFailed; }
    /// How much has been read, in percent.
    int progress() const;

    /// The tools found so far.
    const NamedTools &namedTools() const { return m_named; }

    /// Searches while the user is typing; answered() is emitted later, and only for the latest of
    /// several calls.
    void search(const QString &typed, const text::Language &reader, std::size_t limit);
    /// Whether the latest search is still unanswered.
    bool isAwaited() const { return m_isAwaited; }
    /// Cancels the latest search.
    void forget();

    /// All matches on the page of a hit, as written there. Does not use the worker.
    QStringList wordsFound(const search::Hit &hit, const QString &typed) const;

signals:
    /// All that was reported about the pages is void, and no answer to a search will come.
    void begunAgain();
    /// Mistakes that readers will see on the pages just read.
    void problemsFound(const text::Problems &problems);
    /// There is no index, and no answer to a search.
    void failed();
    /// Emitted again when the index is complete.
    void answered(const search::Worker::Answer &answer);
    void progressed(int percent);
    /// Pages that name tools, before progressed() says so of them.
    void found(const std::vector<models::PageNaming> &pages);

private:
    struct Progress {
        std::size_t read = 0;          ///< of the reading order
        std::vector<PageNaming> named; ///< since the last one
        text::Problems problems;       ///< likewise
    };
    class PageReader;

    /// Wraps a member function so that the worker can call it: the call is posted to this object's
    /// thread, and dropped if the pages are being read anew by then.
    template <class Told>
    auto postToOwner(void (GuideIndex::*take)(const Told &));
    void end();
    void takeAnswer(const search::Worker::Answer &answer);
    void takeProgress(const Progress &told);

    guide::SharedGuide m_opened;
    std::vector<search::Term> m_terms;
    NamedTools m_named;
    std::size_t m_read = 0; ///< of the reading order
    std::size_t m_maxBytes;
    std::size_t m_total = 0;
    std::uint64_t m_wanted = 0;   ///< the request whose answer is waited for
    std::uint64_t m_readings = 0; ///< counts them, to recognise late answers
    bool m_isAwaited = false;
    bool m_hasFailed = false;
    QTimer m_later;                                         ///< to begin
    std::vector<std::unique_ptr<search::Worker>> m_stopped; ///< of which some still end
    std::unique_ptr<search::Worker> m_worker;               ///< last: it uses the others
};

} // namespace models
