#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hosts {

/// A host as hosts are compared: without "www." and the dot at its end. It must be encoded.
std::string_view bareHost(std::string_view encoded);

/// The bare host of an address, with a scheme or without; empty if it names none.
std::string bareHostOf(std::string_view address);

/// Whether a bare host is another, or lies below it.
bool isOrIsBelow(std::string_view host, std::string_view other);
bool isOrIsBelow(std::string_view host, const std::vector<std::string> &others);

} // namespace hosts
