#include "ui/toolpages.h"

#include "guide/guide.h"
#include "guide/outline.h"
#include "mentions/marking.h"
#include "models/navigator.h"
#include "models/toolsmodel.h"
#include "ui/mentioning.h"
#include "ui/toolcard.h"
#include "ui/toolspane.h"

#include <QElapsedTimer>

namespace ui {

namespace {

constexpr qint64 sliceMilliseconds = 8;

} // namespace

ToolPages::ToolPages(const models::Navigator &navigator, Mentioning &mentioning,
                     const models::ToolsModel &tools, ToolsPane &pane, QObject *parent)
    : QObject(parent), m_navigator(navigator), m_mentioning(mentioning), m_pane(pane)
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &ToolPages::readOn);
    connect(&tools, &QAbstractItemModel::modelReset, this, &ToolPages::forget);
    connect(&pane, &ToolsPane::toolShown, this, &ToolPages::ask);
}

void ToolPages::forget()
{
    m_idle.stop();
    m_pages.clear();
    m_next = 0;
}

void ToolPages::ask()
{
    if (m_language != m_navigator.language())
        forget();
    m_language = m_navigator.language();
    if (m_next == m_navigator.guide().readingOrder().size())
        answer();
    else
        m_idle.start();
}

void ToolPages::readOn()
{
    const auto &order = m_navigator.guide().readingOrder();
    QElapsedTimer slice;
    slice.start();
    while (m_next < order.size() && slice.elapsed() < sliceMilliseconds)
        readPage(order[m_next++]);
    if (m_next == order.size()) {
        m_idle.stop();
        answer();
    }
}

void ToolPages::readPage(const text::PageId &page)
{
    const auto &guide = m_navigator.guide();
    const auto &edition = *guide.edition(page, m_language);
    auto document = guide.read(edition);
    if (!document)
        return;
    m_mentioning.mark(*document, edition.page.language, edition.page.frontMatter.scalarOf("tool"));
    for (const auto &[id, naming] : mentions::countTools(*document))
        m_pages[id].push_back({{page, {}, guide::pathOf(*document, naming.firstBlock)},
                               QString::fromStdString(edition.title),
                               naming.count});
}

void ToolPages::answer()
{
    const auto pages = m_pages.find(m_pane.card().shownId());
    m_pane.card().setPages(pages == m_pages.end() ? std::vector<ToolPage>() : pages->second);
}

} // namespace ui
