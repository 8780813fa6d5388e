#pragma once

#include "content/tool.h"
#include "guide/guide.h"
#include "hosts/hosts.h"
#include "hosts/printedaddress.h"

#include <set>
#include <string>
#include <vector>

namespace check {

/// Holds the addresses that a guide prints to those of its contacts, its tools, its sources and its
/// own. E12: a host, mail address or number that is none of them; E13: one that looks like one of
/// them; E14: a link that has the name of a contact and leads elsewhere. Says nothing of a guide
/// that lists no contacts.
class ContactChecker
{
public:
    /// tools: all that pages may speak of.
    ContactChecker(const guide::Guide &guide, const std::vector<content::Tool> &tools);

    text::Problems ofPage(const guide::Edition &edition, const markup::Document &document) const;
    /// What the guide's own tools and terms say.
    text::Problems ofData() const;

private:
    class Printed;

    bool isKnown(const hosts::PrintedAddress &address) const;
    /// The known host that this one imitates, or why it looks like a trap; empty for others.
    std::string imitated(const std::string &host) const;
    const content::Contact *named(std::string_view linkText) const;

    const guide::Guide &m_guide;
    const std::vector<content::Contact> &m_contacts;
    std::vector<std::string> m_toolHosts; ///< with all below them, as the next
    std::vector<std::string> m_hosts;
    std::set<std::string> m_mails;
    std::set<std::string> m_numbers; ///< as dialled
    hosts::HostJudge m_judge;
};

} // namespace check
