#include "guide/knownhosts.h"

#include "guide/builtin.h"

#include <algorithm>

namespace guide {

namespace {

void append(std::vector<std::string> &list, const std::vector<std::string> &more)
{
    list.insert(list.end(), more.begin(), more.end());
}

} // namespace

HostKnowledge hostKnowledge(const std::vector<content::Tool> &tools,
                            const std::vector<std::string> &retiredHosts)
{
    HostKnowledge result;
    const auto manifest = builtInManifest();
    result.known.own = manifest.hosts;
    for (const auto &contact : manifest.contacts)
        append(result.known.own, contact.hosts);
    result.known.retired = manifest.retiredHosts;
    result.claimed.retired = retiredHosts;
    for (const auto &tool : tools) {
        append((tool.fromOpenedGuide ? result.claimed : result.known).own, tool.ownHosts);
        const auto isClaimed = [&](const std::string &host) {
            return tool.fromOpenedGuide
                || std::ranges::find(tool.hostsOfGuide, host) != tool.hostsOfGuide.end();
        };
        for (const auto &host : tool.retiredHosts)
            (isClaimed(host) ? result.claimed : result.known).retired.push_back(host);
        for (const auto &host : tool.lookalikeHosts)
            (isClaimed(host) ? result.claimed : result.known).reported.push_back(host);
    }
    return result;
}

} // namespace guide
