#pragma once

#include <span>
#include <string_view>

namespace content {

/// What may be said of a tool under one name. "unknown" and "na" are allowed everywhere.
struct Attribute {
    std::string_view name;
    bool isList = false;
    std::span<const std::string_view> values{}; ///< none: free text
};

/// All attributes, in the order in which they are compared.
std::span<const Attribute> toolAttributes();
/// Null for a name that is none.
const Attribute *toolAttribute(std::string_view name);
bool isAllowed(const Attribute &attribute, std::string_view value);

/// What people need of a tool, or need to be protected from.
std::span<const std::string_view> toolNeeds();

} // namespace content
