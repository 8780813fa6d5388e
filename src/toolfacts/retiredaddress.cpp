#include "toolfacts/retiredaddress.h"

#include "hosts/barehost.h"
#include "hosts/webaddress.h"
#include "text/fold.h"

namespace toolfacts {

namespace {

/// What tells a page of a shop or a forge from all others; empty for what is no address of the web.
std::string pageAt(const hosts::WebAddress &address)
{
    auto page = std::string(hosts::bareHost(address.encoded));
    if (page.empty())
        return page;
    if (!address.isOnUsualPort())
        page += ':' + address.port;
    page += text::asciiLower(address.rest);
    while (page.ends_with('/'))
        page.pop_back();
    return page;
}

} // namespace

RetiredAddresses::RetiredAddresses(const std::vector<content::Tool> &tools,
                                   const std::vector<std::string> &retiredHosts)
{
    const auto add = [this](RetiredAddress address, const std::vector<std::string> &hosts) {
        auto &owner = m_owners.emplace_back();
        owner.address = std::move(address);
        for (const auto &host : hosts)
            if (auto bare = hosts::bareHostOf(host); !bare.empty())
                owner.hosts.push_back(std::move(bare));
    };
    for (const auto &tool : tools) {
        add({tool.id, false}, tool.retiredHosts);
        add({tool.id, true}, tool.lookalikeHosts);
        for (const auto &link : tool.links)
            if (!link.clickable && tool.isOld())
                m_pages.emplace(pageAt(hosts::WebAddress::ofAny(link.url)), tool.id);
    }
    add({}, retiredHosts);
}

std::optional<RetiredAddress> RetiredAddresses::find(std::string_view address) const
{
    const auto read = hosts::WebAddress::ofAny(address);
    const auto host = hosts::bareHost(read.encoded);
    if (host.empty())
        return std::nullopt;
    for (const auto &owner : m_owners)
        if (hosts::isOrIsBelow(host, owner.hosts))
            return owner.address;
    const auto page = m_pages.find(pageAt(read));
    return page == m_pages.end() ? std::nullopt : std::optional(RetiredAddress{page->second});
}

} // namespace toolfacts
