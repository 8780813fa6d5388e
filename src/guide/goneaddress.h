#pragma once

#include "content/tool.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

/// The addresses of services that are gone, as the tools and a guide name them: what stands there
/// now may be somebody else's.
class GoneAddresses
{
public:
    GoneAddresses() = default;
    GoneAddresses(const std::vector<content::Tool> &tools,
                  const std::vector<std::string> &retiredHosts);

    /// The id of the tool that an address belonged to, or imitates; empty where no tool is known.
    /// Nothing for any other address.
    std::optional<std::string> find(std::string_view address) const;

private:
    struct Owner {
        std::string id;
        std::vector<std::string> hosts;
    };

    std::vector<Owner> m_owners;
    std::map<std::string, std::string> m_pages; ///< address without scheme -> id
};

} // namespace guide
