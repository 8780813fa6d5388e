#include "toolpanel/toolpages.h"

#include "guide/guide.h"
#include "models/contentsmodel.h"
#include "models/guideindex.h"
#include "models/navigator.h"
#include "reader/mentioning.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"

#include <algorithm>

namespace toolpanel {

using models::GuideIndex;

ToolPages::ToolPages(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.pane, &ToolsPane::toolShown, this, &ToolPages::ask);
    connect(&parts.index, &GuideIndex::found, this, &ToolPages::count);
    connect(&parts.index, &GuideIndex::begunAgain, this, [this] {
        m_parts.contents.forgetGone();
        if (!m_parts.pane.card().shownId().empty())
            ask();
    });
    connect(&parts.index, &GuideIndex::progressed, this, [this] {
        if (m_isAsked && m_parts.index.isComplete())
            answer();
    });
}

void ToolPages::ask()
{
    m_isAsked = true;
    m_parts.index.begin();
    if (m_parts.index.isComplete())
        answer();
}

void ToolPages::answer()
{
    m_isAsked = false;
    const auto &guide = m_parts.navigator.guide();
    auto &card = m_parts.pane.card();
    std::vector<ToolPage> pages;
    for (const auto &id : guide.readingOrder()) {
        const auto &edition = *guide.edition(id, m_parts.navigator.language());
        for (const auto &naming : m_parts.index.namedTools().on(id, edition.page.language))
            if (naming.tool == card.shownId())
                pages.push_back(
                    {{id, {}, naming.first}, QString::fromStdString(edition.title), naming.count});
    }
    card.setPages(std::move(pages));
}

void ToolPages::count(const std::vector<models::PageNaming> &pages)
{
    for (const auto &page : pages) {
        const auto gone = std::ranges::count_if(page.tools, [this](const auto &naming) {
            const auto *tool = m_parts.mentioning.tool(naming.tool);
            return tool != nullptr && tool->isOld();
        });
        m_parts.contents.setGone(page.page, page.language, static_cast<int>(gone));
    }
}

} // namespace toolpanel
