#pragma once

#include <string_view>
#include <vector>

namespace hosts {

std::vector<std::string_view> labels(std::string_view host);

// How a host, or one above it, can be taken for a known one. Both are skeletons (Shapes) of bare
// hosts.

/// It looks the same, hyphens aside.
bool isSame(std::string_view host, std::string_view known);
/// A letter lacks, is too much or is another one.
bool isNearly(std::string_view host, std::string_view known);
/// "signal.example" is a part of "signal.example.test", "signal-example.test" and
/// "signal.example-help.test".
bool isInside(std::string_view known, std::string_view host);
/// The known name under another ending, whether as a label or with hyphens for its dots.
bool hasNameOf(std::string_view host, std::string_view known);

} // namespace hosts
