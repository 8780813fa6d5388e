#pragma once

#include "content/tool.h"
#include "guide/guide.h"
#include "hosts/hosts.h"
#include "hosts/printedaddress.h"

#include <set>
#include <string>
#include <vector>

namespace check {

/// The addresses that a guide may print without naming a source: those of its contacts, its tools
/// and its own.
class KnownAddresses
{
public:
    /// guide: outlives this. tools: all that pages may speak of.
    KnownAddresses(const guide::Guide &guide, const std::vector<content::Tool> &tools);

    bool contains(const hosts::PrintedAddress &address) const;
    /// The known host that the address imitates, or why it looks like a trap; empty for others.
    std::string imitatedBy(const hosts::PrintedAddress &address) const;
    /// The contact that a link's text names; null if none.
    const content::Contact *contactNamed(std::string_view linkText) const;

private:
    const std::vector<content::Contact> &m_contacts;
    std::vector<std::string> m_toolHosts; ///< with all below them, as the next
    std::vector<std::string> m_hosts;
    std::set<std::string> m_mails;
    std::set<std::string> m_numbers; ///< as dialled
    hosts::HostJudge m_judge;
};

bool isAddressOf(const content::Contact &contact, const hosts::PrintedAddress &address);

} // namespace check
