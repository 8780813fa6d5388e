#include "hosts/hostof.h"

#include "text/fold.h"

#include <algorithm>

namespace hosts {

std::string hostOf(std::string_view address)
{
    if (const auto scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    auto host = text::asciiLower(address.substr(0, address.find_first_of("/?#:")));
    return host.starts_with("www.") ? host.substr(4) : host;
}

bool isBelow(std::string_view host, const std::vector<std::string> &hosts)
{
    return std::ranges::any_of(hosts, [&](const std::string &known) {
        return host == known
            || (host.size() > known.size() && host.ends_with(known)
                && host[host.size() - known.size() - 1] == '.');
    });
}

} // namespace hosts
