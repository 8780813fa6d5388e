#pragma once

#include "content/tool.h"
#include "hosts/hosts.h"

#include <string>
#include <vector>

namespace guide {

/// What is known of hosts by our own data, and what an opened guide claims of them.
struct HostKnowledge {
    hosts::KnownHosts known;
    hosts::KnownHosts claimed;
};

/// Of the tools beside a guide, merged, and the addresses that it calls retired. Known besides are
/// the built-in guide's own hosts and those of whom it sends people to.
HostKnowledge hostKnowledge(const std::vector<content::Tool> &tools,
                            const std::vector<std::string> &retiredHosts);

} // namespace guide
