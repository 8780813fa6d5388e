#include "models/guideindex.h"

#include "check/visibleproblems.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace models {

namespace {

constexpr std::size_t maxProblems = 2000;
constexpr std::size_t maxRefused = 2000;
constexpr int laterMs = 20;

/// What a page takes in memory, about half of what it does in the index.
std::size_t sizeOf(const search::Page &page)
{
    return page.text.size() + page.headings.size() + page.keywords.size()
        + page.sections.size() * sizeof(search::Section)
        + page.blocks.size() * sizeof(search::BlockStart);
}

std::optional<search::Page> readPage(const guide::Guide &guide, const text::PageId &id,
                                     const text::Language &language, const guide::Edition &edition)
{
    const auto document = guide.read(edition);
    return document ? std::optional(
               search::pageOf(*document, id, language, edition.title, edition.page.keywords))
                    : std::nullopt;
}

} // namespace

/// Reads the pages of a guide in all their languages, one after the other; notes which tools they
/// name and what is wrong with them.
class GuideIndex::PageReader
{
public:
    /// maxBytes: of pages; there it ends. tell: called once per percent of progress.
    PageReader(guide::SharedGuide opened, std::size_t maxBytes, std::function<void(Progress)> tell)
        : m_opened(std::move(opened)),
          m_namer(m_opened->tools, m_opened->terms),
          m_tell(std::move(tell)),
          m_bytesLeft(maxBytes)
    {
    }

    std::optional<search::Page> next()
    {
        const auto &order = guide().readingOrder();
        for (; m_done < order.size(); finish()) {
            const auto &editions = guide().find(order[m_done])->editions;
            while (m_editions < editions.size()) {
                const auto &[language, edition] =
                    *std::next(editions.begin(), static_cast<std::ptrdiff_t>(m_editions++));
                auto document = guide().read(edition);
                note(edition, document);
                if (document)
                    return take(*document, language, edition);
            }
        }
        return std::nullopt;
    }

private:
    const guide::Guide &guide() const { return m_opened->guide; }

    search::Page take(markup::Document &document, const text::Language &language,
                      const guide::Edition &edition)
    {
        const auto &id = guide().readingOrder()[m_done];
        auto page = search::pageOf(document, id, language, edition.title, edition.page.keywords);
        auto tools = m_namer.namedIn(document, language, edition.page.tool);
        if (!tools.empty())
            m_told.named.push_back({id, language, std::move(tools)});
        const auto size = sizeOf(page);
        if (size > m_bytesLeft)
            endAfter(edition);
        else
            m_bytesLeft -= size;
        return page;
    }

    /// Every page after this one is left out.
    void endAfter(const guide::Edition &edition)
    {
        m_told.problems.push_back({edition.page.path,
                                   {},
                                   "search covers no page after this one: the guide is too large",
                                   text::Severity::Warning});
        m_done = guide().readingOrder().size();
        tell();
    }

    void note(const guide::Edition &edition, const text::Result<markup::Document> &document)
    {
        if (document)
            list(check::visibleProblems(guide(), edition, *document, m_opened->terms), maxProblems,
                 "faults", m_problems);
        else
            list({document.error()}, maxRefused, "refused pages", m_refused);
    }

    void list(const text::Problems &found, std::size_t most, const std::string &what,
              std::size_t &noted)
    {
        const auto room = most - std::min(noted, most);
        const bool wereAllListed = noted <= most;
        noted += found.size();
        m_told.problems.insert(m_told.problems.end(), found.begin(),
                               found.begin()
                                   + static_cast<std::ptrdiff_t>(std::min(room, found.size())));
        if (wereAllListed && noted > most)
            m_told.problems.push_back(
                {".",
                 {},
                 "more than " + std::to_string(most) + ' ' + what + "; the rest is not listed",
                 text::Severity::Warning});
    }

    void finish()
    {
        m_editions = 0;
        ++m_done;
        const auto total = guide().readingOrder().size();
        if (m_done * 100 / total != (m_done - 1) * 100 / total)
            tell();
    }

    void tell()
    {
        m_told.read = m_done;
        m_tell(std::exchange(m_told, {}));
    }

    guide::SharedGuide m_opened; ///< a share of its own: it is on another thread
    ToolNamer m_namer;
    std::function<void(Progress)> m_tell;
    Progress m_told;            ///< not yet
    std::size_t m_problems = 0; ///< of pages that can be read
    std::size_t m_refused = 0;
    std::size_t m_bytesLeft;
    std::size_t m_done = 0;
    std::size_t m_editions = 0; ///< of the next one, that are done
};

GuideIndex::GuideIndex(QObject *parent, std::size_t maxBytes)
    : QObject(parent), m_maxBytes(maxBytes)
{
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        begin();
        if (m_worker != nullptr)
            emit begunAgain(); // for what was asked meanwhile
    });
}

GuideIndex::~GuideIndex() = default;

void GuideIndex::setGuide(guide::SharedGuide opened)
{
    end();
    m_opened = std::move(opened);
    m_total = m_opened->guide.readingOrder().size();
    m_terms = search::termsOf(m_opened->terms);
}

void GuideIndex::readAgain()
{
    if (!hasBegun())
        return;
    end();
    begin();
    emit begunAgain();
}

/// Discards everything that was read.
void GuideIndex::end()
{
    if (m_worker != nullptr) {
        m_worker->stop();
        m_stopped.push_back(std::move(m_worker));
    }
    m_later.stop();
    ++m_readings;
    m_read = 0;
    m_hasFailed = false;
    m_named.clear();
    forget();
}

template <class Told>
auto GuideIndex::postToOwner(void (GuideIndex::*take)(const Told &))
{
    return [this, take, reading = m_readings](Told told) {
        QMetaObject::invokeMethod(
            this,
            [this, take, reading, kept = std::move(told)] {
                if (reading == m_readings)
                    (this->*take)(kept);
            },
            Qt::QueuedConnection);
    };
}

void GuideIndex::begin()
{
    if (m_worker != nullptr || m_opened == nullptr)
        return;
    std::erase_if(m_stopped, [](const auto &worker) { return worker->hasEnded(); });
    if (m_stopped.size() > 1)
        return m_later.start();
    PageReader pages(m_opened, m_maxBytes, postToOwner(&GuideIndex::takeProgress));
    m_worker = std::make_unique<search::Worker>(
        [reader = std::move(pages)]() mutable { return reader.next(); }, m_terms,
        postToOwner(&GuideIndex::takeAnswer));
}

int GuideIndex::progress() const
{
    return m_total == 0 ? 100 : static_cast<int>(m_read * 100 / m_total);
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

QStringList GuideIndex::wordsFound(const search::Hit &hit, const QString &typed) const
{
    const auto &guide = m_opened->guide;
    const auto &editions = guide.find(hit.place.page)->editions;
    const auto index = search::Index::create(m_terms);
    auto page = readPage(guide, hit.place.page, hit.language, editions.find(hit.language)->second);
    if (index == nullptr || !page || !index->add(std::move(*page)))
        return {};
    search::Query query{typed.toStdString(), hit.language, search::Query::Manner::Typed};
    query.withWords = true;
    query.limit = 1;
    QStringList words;
    for (const auto &group : index->search(query).groups)
        for (const auto &word : group.hits.front().words)
            words += QString::fromStdString(word);
    return words;
}

void GuideIndex::takeAnswer(const search::Worker::Answer &answer)
{
    if (answer.failed && !std::exchange(m_hasFailed, true))
        emit failed();
    if (answer.request != m_wanted || answer.request == 0)
        return;
    m_isAwaited = false;
    emit answered(answer);
}

void GuideIndex::takeProgress(const Progress &told)
{
    m_read = told.read;
    for (const auto &page : told.named)
        m_named.add(page);
    if (!told.named.empty())
        emit found(told.named);
    if (!told.problems.empty())
        emit problemsFound(told.problems);
    emit progressed(progress());
}

} // namespace models
