#include "guide/startplace.h"

#include "guide/guide.h"

#include <algorithm>

namespace guide {

std::optional<text::Place> startPlace(const guide::Guide &guide, const std::string &page,
                                      const text::Language &reader)
{
    const auto hash = std::min(page.find('#'), page.size());
    if (const auto id = page.substr(0, hash); guide.find(id) != nullptr)
        return text::Place{id, page.substr(std::min(hash + 1, page.size())), {}};
    const auto *first = guide.edition(guide.firstPage(reader), reader);
    std::string fromRoot = "/";
    fromRoot += page;
    for (const auto &address : {page, fromRoot})
        if (const auto link = guide.resolve(address, *first, reader);
            link.kind == guide::LinkKind::Page)
            return text::Place{link.page, link.fragment, {}};
    return std::nullopt;
}

} // namespace guide
