#pragma once

#include "hosts/webaddress.h"

#include <string>
#include <string_view>
#include <vector>

namespace hosts {

/// The host that a word names, signs around it left out: as an address, or by itself with an ending
/// that is no file's. Invalid if it names none.
Host hostNamedBy(std::string_view word);

/// The host, as it looks, that a link's text names, other than the address's or one above or below
/// it; else empty. Known ones, given as they look, are recognised in any spelling ("signal[.]org",
/// "signal dot org"), and beside the address's own.
std::string otherHostNamed(std::string_view linkText, const WebAddress &address,
                           const std::vector<std::string> &known);

} // namespace hosts
