#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hosts {

/// The host of an address with a scheme, else what stands before the first "/"; lower case, without
/// "www." and port.
std::string hostOf(std::string_view address);

/// Whether a host is one of those named, or lies below one.
bool isBelow(std::string_view host, const std::vector<std::string> &hosts);

} // namespace hosts
