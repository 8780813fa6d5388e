#include "check/knownaddresses.h"

#include "hosts/barehost.h"
#include "text/fold.h"

#include <algorithm>

namespace check {

namespace {

using Kind = hosts::PrintedAddress::Kind;

std::string hostOfMail(const std::string &mail)
{
    return mail.substr(mail.find('@') + 1);
}

void append(std::vector<std::string> &target, const std::vector<std::string> &more)
{
    for (const auto &host : more)
        target.push_back(hosts::bareHostOf(host));
}

std::vector<std::string> hostsOf(const std::vector<content::Tool> &tools)
{
    std::vector<std::string> hosts;
    for (const auto &tool : tools) {
        append(hosts, tool.ownHosts);
        append(hosts, tool.retiredHosts);
        append(hosts, tool.lookalikeHosts);
        for (const auto &link : tool.links)
            hosts.push_back(hosts::bareHostOf(link.url));
    }
    return hosts;
}

hosts::KnownHosts knownHosts(const guide::Guide &guide, const std::vector<content::Tool> &tools)
{
    hosts::KnownHosts known;
    for (const auto &contact : guide.contacts()) {
        append(known.own, contact.hosts);
        for (const auto &mail : contact.mails)
            known.own.push_back(hostOfMail(mail));
    }
    known.retired = guide.retiredHosts();
    for (const auto &tool : tools) {
        append(known.own, tool.ownHosts);
        append(known.retired, tool.retiredHosts);
        append(known.reported, tool.lookalikeHosts);
    }
    return known;
}

/// The name of a contact without what follows a comma or stands in brackets.
std::string shortName(std::string_view name)
{
    return text::fold(text::trimmed(name.substr(0, name.find_first_of(",("))));
}

} // namespace

KnownAddresses::KnownAddresses(const guide::Guide &guide, const std::vector<content::Tool> &tools)
    : m_contacts(guide.contacts()),
      m_toolHosts(hostsOf(tools)),
      m_hosts(m_toolHosts),
      m_judge(knownHosts(guide, tools))
{
    append(m_hosts, guide.hosts());
    append(m_hosts, guide.retiredHosts());
    for (const auto &contact : m_contacts) {
        append(m_hosts, contact.hosts);
        m_mails.insert(contact.mails.begin(), contact.mails.end());
        for (const auto &number : contact.numbers)
            m_numbers.insert(hosts::dialled(number));
    }
}

bool KnownAddresses::contains(const hosts::PrintedAddress &address) const
{
    switch (address.kind) {
    case Kind::Host:
        return hosts::isOrIsBelow(hosts::bareHostOf(address.value), m_hosts);
    case Kind::Mail:
        return m_mails.contains(address.value)
            || hosts::isOrIsBelow(hostOfMail(address.value), m_toolHosts);
    case Kind::Number:
        return m_numbers.contains(address.value);
    }
    return false;
}

std::string KnownAddresses::imitatedBy(const hosts::PrintedAddress &address) const
{
    using hosts::Verdict;
    if (address.kind == Kind::Number)
        return {};
    const auto host = address.kind == Kind::Mail ? hostOfMail(address.value) : address.value;
    for (const auto &finding : m_judge.judge("https://" + host)) {
        switch (finding.verdict) {
        case Verdict::LookAlike:
        case Verdict::KnownInside:
            return "looks like '" + finding.host + "'";
        case Verdict::MixedScripts:
        case Verdict::LooksLatin:
        case Verdict::HiddenCharacters:
            return "is written with letters that look like others";
        default:
            break;
        }
    }
    return {};
}

const content::Contact *KnownAddresses::contactNamed(std::string_view linkText) const
{
    const auto name = text::fold(text::collapseWhitespace(linkText));
    const auto found = std::ranges::find_if(m_contacts, [&](const auto &contact) {
        return name == text::fold(contact.name) || name == shortName(contact.name);
    });
    return found == m_contacts.end() ? nullptr : &*found;
}

bool isAddressOf(const content::Contact &contact, const hosts::PrintedAddress &address)
{
    std::vector<std::string> hosts;
    append(hosts, contact.hosts);
    switch (address.kind) {
    case Kind::Host:
        return hosts::isOrIsBelow(hosts::bareHostOf(address.value), hosts);
    case Kind::Mail:
        return std::ranges::find(contact.mails, address.value) != contact.mails.end();
    case Kind::Number:
        return std::ranges::any_of(contact.numbers, [&](const auto &number) {
            return hosts::dialled(number) == address.value;
        });
    }
    return false;
}

} // namespace check
