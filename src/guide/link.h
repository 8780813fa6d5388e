#pragma once

#include "text/language.h"
#include "text/place.h"

#include <optional>
#include <string>

namespace guide {

enum class LinkKind { Page, External, Dead };

enum class DeadReason {
    NoSuchPage,      ///< an internal address without a page
    LeavesGuide,     ///< a path that climbs out of the guide's folder
    NotAPage,        ///< a file of the guide, or of its old site, that is no page
    ForbiddenScheme, ///< javascript:, file:, data:, //host …: never leads anywhere
};

/// Where a link leads.
struct Link {
    LinkKind kind = LinkKind::Dead;
    std::string address{}; ///< as the author wrote it; External: the whole address
    // Page only:
    text::PageId page{};
    std::string fragment{};                            ///< decoded, without "#"
    text::Language language{};                         ///< of the edition it will land in
    std::optional<text::Language> stated{};            ///< the language the address itself names
    text::WhichGuide guide = text::WhichGuide::OnShow; ///< that holds the page
    // Dead only:
    DeadReason reason = DeadReason::NoSuchPage;

    text::Place place() const { return {page, fragment, {}, guide}; }
};

} // namespace guide
