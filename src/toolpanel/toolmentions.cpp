#include "toolpanel/toolmentions.h"

#include "guide/guide.h"
#include "models/contentsmodel.h"
#include "models/guideindex.h"
#include "models/navigator.h"
#include "reader/mentioncatalogue.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"

#include <algorithm>

namespace toolpanel {

using models::GuideIndex;

ToolMentions::ToolMentions(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.pane, &ToolsPane::toolShown, this, &ToolMentions::ask);
    connect(&parts.index, &GuideIndex::found, this, &ToolMentions::count);
    connect(&parts.index, &GuideIndex::begunAgain, this, [this] {
        m_parts.contents.forgetDiscouraged();
        if (!m_parts.pane.card().shownId().empty())
            ask();
    });
    connect(&parts.index, &GuideIndex::progressed, this, [this] {
        if (m_isAsked && m_parts.index.isComplete())
            answer();
    });
}

void ToolMentions::ask()
{
    m_isAsked = true;
    m_parts.index.begin();
    if (m_parts.index.isComplete())
        answer();
}

void ToolMentions::answer()
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

void ToolMentions::count(const std::vector<models::PageNaming> &pages)
{
    for (const auto &page : pages) {
        const auto discouraged = std::ranges::count_if(page.tools, [this](const auto &naming) {
            const auto *tool = m_parts.catalogue.tool(naming.tool);
            return tool != nullptr && tool->isOld();
        });
        m_parts.contents.setDiscouraged(page.page, page.language, static_cast<int>(discouraged));
    }
}

} // namespace toolpanel
