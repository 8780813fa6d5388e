#include "models/guideindex.h"

#include "content/term.h"
#include "guide/guide.h"
#include "search/pagequeue.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace models {

namespace {

constexpr qint64 sliceMilliseconds = 8;
constexpr std::size_t mostWaiting = 32; ///< pages parsed and not indexed yet
constexpr int breathMilliseconds = 4;

search::Term namesOf(const content::Term &term)
{
    search::Term result;
    for (const auto &[language, wording] : term.wordings) {
        result.names.push_back({language, wording.term});
        for (const auto *names : {&wording.names, &wording.synonyms})
            for (const auto &name : *names)
                result.names.push_back({language, name});
    }
    return result;
}

} // namespace

GuideIndex::GuideIndex(QObject *parent) : QObject(parent)
{
    connect(&m_idle, &QTimer::timeout, this, &GuideIndex::readOn);
}

GuideIndex::~GuideIndex()
{
    end();
}

// The worker may be waiting for a page.
void GuideIndex::end()
{
    m_idle.stop();
    if (m_worker == nullptr)
        return;
    m_worker->stop();
    m_queue->close();
    m_worker.reset();
}

void GuideIndex::setGuide(const guide::Guide &guide, const std::vector<content::Term> &terms)
{
    end();
    m_guide = &guide;
    m_total = guide.readingOrder().size();
    m_next = 0;
    forget();
    ++m_guides;
    m_terms.clear();
    std::ranges::transform(terms, std::back_inserter(m_terms), namesOf);
}

void GuideIndex::begin()
{
    if (m_worker != nullptr || m_guide == nullptr)
        return;
    m_queue = std::make_unique<search::PageQueue>();
    const auto answered = [this, guide = m_guides](search::Worker::Answer answer) {
        QMetaObject::invokeMethod(
            this,
            [this, guide, kept = std::move(answer)] {
                if (guide != m_guides || kept.request != m_wanted)
                    return;
                m_isAwaited = false;
                emit this->answered(kept);
            },
            Qt::QueuedConnection);
    };
    m_worker = std::make_unique<search::Worker>([queue = m_queue.get()] { return queue->take(); },
                                                m_terms, answered);
    m_idle.start(0);
}

int GuideIndex::progress() const
{
    return m_total == 0 ? 100 : static_cast<int>(m_next * 100 / m_total);
}

void GuideIndex::search(const QString &typed, const text::Language &reader, std::size_t limit)
{
    begin();
    if (m_worker == nullptr)
        return;
    search::Query query{typed.toStdString(), reader, search::Query::Manner::Typed};
    query.limit = limit;
    m_wanted = m_worker->search(std::move(query));
    m_isAwaited = true;
}

void GuideIndex::forget()
{
    m_wanted = 0;
    m_isAwaited = false;
}

void GuideIndex::readOn()
{
    const int before = progress();
    QElapsedTimer slice;
    slice.start();
    while (m_next < m_total && m_queue->size() < mostWaiting && slice.elapsed() < sliceMilliseconds)
        readPage(m_next++);
    m_idle.setInterval(m_queue->size() < mostWaiting ? 0 : breathMilliseconds);
    if (m_next == m_total) {
        m_idle.stop();
        m_queue->close();
    }
    if (progress() != before || m_next == m_total)
        emit progressed(progress());
}

void GuideIndex::readPage(std::size_t page)
{
    const auto &id = m_guide->readingOrder()[page];
    for (const auto &[language, edition] : m_guide->find(id)->editions)
        if (const auto document = m_guide->read(edition))
            m_queue->put(search::pageOf(*document, id, language, edition.title));
}

} // namespace models
