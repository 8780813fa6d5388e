#include "toolfacts/goneaddress.h"

#include "hosts/hostof.h"
#include "text/fold.h"

namespace toolfacts {

namespace {

/// An address without its scheme, "www." and the "/" at its end.
std::string bare(std::string_view address)
{
    if (const auto scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    if (address.starts_with("www."))
        address.remove_prefix(4);
    while (address.ends_with('/'))
        address.remove_suffix(1);
    return text::asciiLower(address);
}

} // namespace

GoneAddresses::GoneAddresses(const std::vector<content::Tool> &tools,
                             const std::vector<std::string> &retiredHosts)
{
    const auto add = [this](GoneAddress address, const std::vector<std::string> &hosts) {
        auto &owner = m_owners.emplace_back();
        owner.address = std::move(address);
        owner.hosts = hosts;
    };
    for (const auto &tool : tools) {
        add({tool.id, false}, tool.retiredHosts);
        add({tool.id, true}, tool.lookalikeHosts);
        for (const auto &link : tool.links)
            if (!link.clickable && tool.isOld())
                m_pages.emplace(bare(link.url), tool.id);
    }
    add({}, retiredHosts);
}

std::optional<GoneAddress> GoneAddresses::find(std::string_view address) const
{
    const auto host = hosts::hostOf(address);
    for (const auto &owner : m_owners)
        if (hosts::isBelow(host, owner.hosts))
            return owner.address;
    const auto page = m_pages.find(bare(address));
    return page == m_pages.end() ? std::nullopt : std::optional(GoneAddress{page->second});
}

} // namespace toolfacts
