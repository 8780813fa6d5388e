#pragma once

#include "content/tool.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toolfacts {

/// What is known about an address that must not be trusted.
struct RetiredAddress {
    std::string tool;      ///< the id of the tool it belonged to, or imitates; empty: none is known
    bool imitates = false; ///< reported as a look-alike
};

/// The addresses of services that were shut down, as listed by the tools and by a guide: they may
/// belong to somebody else now.
class RetiredAddresses
{
public:
    RetiredAddresses() = default;
    RetiredAddresses(const std::vector<content::Tool> &tools,
                     const std::vector<std::string> &retiredHosts);

    /// Nothing for any other address.
    std::optional<RetiredAddress> find(std::string_view address) const;

private:
    struct Owner {
        RetiredAddress address;
        std::vector<std::string> hosts; ///< bare
    };

    std::vector<Owner> m_owners;
    std::map<std::string, std::string> m_pages; ///< host and path -> id
};

} // namespace toolfacts
