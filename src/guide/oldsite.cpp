#include "guide/oldsite.h"

#include "guide/guide.h"

#include <algorithm>

namespace guide {

namespace {

bool shareAHost(const Guide &one, const Guide &other)
{
    return std::ranges::any_of(one.hosts(), [&other](const auto &host) {
        return std::ranges::find(other.hosts(), host) != other.hosts().end();
    });
}

} // namespace

bool mayBeOnOldSite(const Link &link, const Guide &guide)
{
    return link.kind == LinkKind::Dead && link.reason == DeadReason::NoSuchPage
        && !guide.hosts().empty()
        && (link.address.starts_with('/') || link.address.find("://") != std::string::npos);
}

Link onOldSite(const Link &link, const Guide &guide, const Guide &builtIn,
               const text::Language &reader)
{
    const auto *from = builtIn.edition(builtIn.firstPage(reader), reader);
    if (from == nullptr || !mayBeOnOldSite(link, guide) || !shareAHost(guide, builtIn))
        return link;
    auto there = builtIn.resolve(link.address, *from, reader);
    if (there.kind != LinkKind::Page)
        return link;
    there.guide = text::WhichGuide::BuiltIn;
    return there;
}

} // namespace guide
