#pragma once

#include "content/tool.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toolfacts {

/// What is known of an address that is not to be trusted.
struct GoneAddress {
    std::string tool;      ///< the id of the tool it belonged to, or imitates; empty: none is known
    bool imitates = false; ///< reported as a look-alike
};

/// The addresses of services that are gone, as the tools and a guide name them: what stands there
/// now may be somebody else's.
class GoneAddresses
{
public:
    GoneAddresses() = default;
    GoneAddresses(const std::vector<content::Tool> &tools,
                  const std::vector<std::string> &retiredHosts);

    /// Nothing for any other address.
    std::optional<GoneAddress> find(std::string_view address) const;

private:
    struct Owner {
        GoneAddress address;
        std::vector<std::string> hosts; ///< bare
    };

    std::vector<Owner> m_owners;
    std::map<std::string, std::string> m_pages; ///< host and path -> id
};

} // namespace toolfacts
