#pragma once

#include "guide/link.h"
#include "text/place.h"
#include "toolfacts/retiredaddress.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace content {
struct Term;
struct Tool;
} // namespace content
namespace guide {
struct Edition;
}
namespace models {
class Navigator;
}
namespace render {
struct PlacedLink;
}

namespace reader {

class MentionCatalogue;

/// A page of the guide on show, or of the other one at hand.
struct PageTarget {
    text::Place place;
    text::Language language; ///< of the edition it will land in
};
/// An address out of the guide.
struct OutsideTarget {
    std::string address;
    std::optional<toolfacts::RetiredAddress> gone; ///< it may be somebody else's now
    const content::Tool *shown = nullptr;          ///< whose card is shown in its place, if any
};
/// What a button of the program's own does.
enum class Command { NextPage, Search };

/// Where a link leads. Tools and terms are those of MentionCatalogue.
using LinkTarget =
    std::variant<guide::Link, ///< dead
                 PageTarget, OutsideTarget, const content::Tool *, const content::Term *, Command>;

/// The address of a button, which no page can bring.
std::string_view addressOf(Command command);

/// Reads what links are written as.
class LinkTargets
{
public:
    LinkTargets(const models::Navigator &navigator, const MentionCatalogue &catalogue);

    /// An address that stands in an edition of a page, for somebody who reads in a language.
    LinkTarget at(const std::string &address, const guide::Edition &from,
                  const text::Language &reader) const;
    /// An address that stands on the page where the navigator is. Dead while it is nowhere.
    LinkTarget here(const std::string &address) const;
    /// A link as it is drawn on that page.
    LinkTarget here(const render::PlacedLink &link) const;

private:
    const models::Navigator &m_navigator;
    const MentionCatalogue &m_catalogue;
};

} // namespace reader
