#include "hosts/barehost.h"

#include "hosts/webaddress.h"

#include <algorithm>

namespace hosts {

std::string_view bareHost(std::string_view encoded)
{
    if (encoded.ends_with('.'))
        encoded.remove_suffix(1);
    if (encoded.starts_with("www.") && encoded.find('.', 4) != std::string_view::npos)
        encoded.remove_prefix(4);
    return encoded;
}

std::string bareHostOf(std::string_view address)
{
    return std::string(bareHost(WebAddress::ofAny(address).encoded));
}

bool isOrIsBelow(std::string_view host, std::string_view other)
{
    return host == other
        || (host.size() > other.size() && host.ends_with(other)
            && host[host.size() - other.size() - 1] == '.');
}

bool isOrIsBelow(std::string_view host, const std::vector<std::string> &others)
{
    return std::ranges::any_of(others,
                               [&](const std::string &other) { return isOrIsBelow(host, other); });
}

} // namespace hosts
