#include "reader/linktarget.h"

#include "guide/guide.h"
#include "mentions/marking.h"
#include "models/navigator.h"
#include "reader/mentioncatalogue.h"
#include "render/pagemap.h"

namespace reader {

using mentions::Subject;

std::string_view addressOf(Command command)
{
    return command == Command::NextPage ? "vademecum:next" : "vademecum:search";
}

LinkTargets::LinkTargets(const models::Navigator &navigator, const MentionCatalogue &catalogue)
    : m_navigator(navigator), m_catalogue(catalogue)
{
}

LinkTarget LinkTargets::at(const std::string &address, const guide::Edition &from,
                           const text::Language &reader) const
{
    if (const auto *tool = m_catalogue.tool(mentions::idOf(address, Subject::Kind::Tool)))
        return tool;
    auto link = m_navigator.resolve(address, from, reader);
    switch (link.kind) {
    case guide::LinkKind::Page:
        // The card of a term keeps the reader on the page.
        if (const auto *term = m_catalogue.termAt(address);
            term != nullptr && link.guide == text::WhichGuide::BuiltIn)
            return term;
        return PageTarget{link.place(), link.language};
    case guide::LinkKind::External:
        return OutsideTarget{link.address, m_catalogue.retiredAddress(link.address)};
    case guide::LinkKind::Dead:
        break;
    }
    if (const auto *term = m_catalogue.termAt(address))
        return term;
    return link;
}

LinkTarget LinkTargets::here(const std::string &address) const
{
    const auto &reader = m_navigator.language();
    const auto *from = m_navigator.guide().edition(m_navigator.place().page, reader);
    return from != nullptr ? at(address, *from, reader)
                           : LinkTarget(guide::Link{.address = address});
}

LinkTarget LinkTargets::here(const render::PlacedLink &link) const
{
    if (link.isButton)
        for (const auto command : {Command::NextPage, Command::Search})
            if (link.address == addressOf(command))
                return command;
    auto target = here(link.address);
    if (auto *outside = std::get_if<OutsideTarget>(&target))
        outside->shown = m_catalogue.tool(mentions::idOf(link.card, Subject::Kind::Tool));
    return target;
}

} // namespace reader
