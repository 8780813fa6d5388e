#pragma once

#include "guide/openedguide.h"
#include "models/namedtools.h"
#include "search/worker.h"
#include "text/language.h"
#include "text/problem.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <vector>

namespace models {

/// All pages of a guide to be searched: read, parsed and indexed on a thread of their own, which
/// also tells which tools they name.
class GuideIndex final : public QObject
{
    Q_OBJECT

public:
    explicit GuideIndex(QObject *parent = nullptr);
    ~GuideIndex() override;

    /// Begins anew: nothing is known until begin().
    void setGuide(guide::SharedGuide opened);
    /// Starts to read, unless it has already.
    void begin();
    /// Starts from the first page, where files may have changed since.
    void readAgain();

    bool hasBegun() const { return m_worker != nullptr; }
    bool isComplete() const { return m_worker != nullptr && m_read == m_total; }
    /// Whether there is nothing to search in: memory or SQLite failed.
    bool hasFailed() const { return m_hasFailed; }
    /// How much has been read, in percent.
    int progress() const;

    /// What is known of it so far.
    const NamedTools &namedTools() const { return m_named; }

    /// Asks for what somebody is typing; answered() comes later, of several for the latest alone.
    void search(const QString &typed, const text::Language &reader, std::size_t limit);
    /// Whether no answer to the latest question has come yet.
    bool isAwaited() const { return m_isAwaited; }
    /// What was asked for is not wanted any more.
    void forget();

    /// All that is found on the page of a hit, as it is written there. Does not ask the thread.
    QStringList wordsFound(const search::Hit &hit, const QString &typed) const;

signals:
    /// What was told of the pages holds no more, and no answer to a search is coming.
    void begunAgain();
    /// What somebody who reads the pages just read would see that their authors did not mean.
    void faultsFound(const text::Problems &faults);
    /// There is no index, and no answer to a search.
    void failed();
    /// Comes once more when the index is complete.
    void answered(const search::Worker::Answer &answer);
    void progressed(int percent);
    /// Pages that name tools, before progressed() says so of them.
    void found(const std::vector<models::PageNaming> &pages);

private:
    struct Progress {
        std::size_t read = 0;          ///< of the reading order
        std::vector<PageNaming> named; ///< since the last one
        text::Problems faults;         ///< likewise
    };
    class PageReader;

    /// Brings what the worker's thread tells to this one, unless another reading has begun by then.
    template <class Told>
    auto bringing(void (GuideIndex::*take)(const Told &));
    void end();
    void takeAnswer(const search::Worker::Answer &answer);
    void takeProgress(const Progress &told);

    guide::SharedGuide m_opened;
    std::vector<search::Term> m_terms;
    NamedTools m_named;
    std::size_t m_read = 0; ///< of the reading order
    std::size_t m_total = 0;
    std::uint64_t m_wanted = 0;   ///< the request whose answer is waited for
    std::uint64_t m_readings = 0; ///< that there have been: an answer may come late
    bool m_isAwaited = false;
    bool m_hasFailed = false;
    std::unique_ptr<search::Worker> m_ended;  ///< that of the last reading: it has much to free
    std::unique_ptr<search::Worker> m_worker; ///< last: it uses the others
};

} // namespace models
