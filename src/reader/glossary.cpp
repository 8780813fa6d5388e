#include "reader/glossary.h"

#include "models/navigator.h"
#include "reader/linkrouter.h"
#include "reader/mentioncatalogue.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "reader/termcard.h"

namespace reader {

Glossary::Glossary(models::Navigator &navigator, const MentionCatalogue &catalogue, PagePane &pane,
                   const LinkRouter &linkRouter)
    : QObject(&pane),
      m_navigator(navigator),
      m_catalogue(catalogue),
      m_links(navigator, catalogue),
      m_pane(pane),
      m_card(new TermCard(&pane))
{
    connect(&pane, &PagePane::targetChanged, this, &Glossary::point);
    connect(&pane, &PagePane::scrolled, m_card, &TermCard::hide);
    connect(&navigator, &models::Navigator::moved, m_card, &TermCard::hide);
    connect(&linkRouter, &LinkRouter::ledToTerm, this, &Glossary::follow);
}

void Glossary::point(const render::PlacedLink &link)
{
    const auto *term = m_catalogue.termAt(link.address);
    if (term == nullptr)
        return m_card->hide();
    m_card->showTerm(*term, m_navigator.language(), m_pane.current()->targetArea());
}

void Glossary::follow(const QString &id, const QRect &where)
{
    const auto *term = m_catalogue.term(id.toStdString());
    if (term == nullptr)
        return;
    const auto entry = m_links.here("/glossary#" + term->id);
    if (const auto *page = std::get_if<PageTarget>(&entry))
        m_navigator.go(page->place);
    else {
        m_card->showTerm(*term, m_navigator.language(), where);
        m_card->announce();
    }
}

} // namespace reader
