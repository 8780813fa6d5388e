#include "check/checkcontacts.h"

#include "hosts/barehost.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

using hosts::PrintedAddress;
using Kind = PrintedAddress::Kind;

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

const char *nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Host:
        return "host";
    case Kind::Mail:
        return "mail address";
    case Kind::Number:
        return "number";
    }
    return "";
}

/// The name of a contact without what follows a comma or stands in brackets.
std::string shortName(std::string_view name)
{
    return text::fold(text::trimmed(name.substr(0, name.find_first_of(",("))));
}

} // namespace

/// Reads the texts of one file and judges what they print.
class ContactChecker::Printed
{
public:
    Printed(const ContactChecker &checker, std::string file)
        : m_checker(checker), m_file(std::move(file))
    {
    }

    void addSource(std::string_view source)
    {
        for (auto &address : hosts::printedAddresses(source))
            m_sources.push_back(std::move(address));
    }

    void read(std::string_view text, int line)
    {
        for (const auto &address : hosts::printedAddresses(text))
            judge(address, line);
    }

    void read(const std::vector<markup::Block> &blocks, int line, const guide::Edition &edition)
    {
        for (const auto &block : blocks) {
            const auto here = block.line > 0 ? block.line : line;
            read(markup::plainText(block.inlines), here);
            read(block.title, here);
            read(block.text, here);
            readLinks(block.inlines, here, edition);
            read(block.blocks, here, edition);
        }
    }

    void read(const std::vector<content::Statement> &statements)
    {
        for (const auto &statement : statements)
            read(statement.words, statement.evidence.pos.line);
    }

    void read(const content::Words &words, int line)
    {
        for (const auto &[language, text] : words)
            read(text, line);
    }

    text::Problems take() { return std::move(m_problems); }

private:
    void readLinks(const std::vector<markup::Inline> &inlines, int line,
                   const guide::Edition &edition)
    {
        for (const auto &piece : inlines) {
            readLinks(piece.children, line, edition);
            if (piece.kind != markup::InlineKind::Link)
                continue;
            const auto link =
                m_checker.m_guide.resolve(piece.target, edition, edition.page.language);
            if (link.kind == guide::LinkKind::External)
                readLink(piece, link.address, line);
        }
    }

    void readLink(const markup::Inline &piece, const std::string &target, int line)
    {
        const auto addresses = hosts::printedAddresses(target);
        for (const auto &address : addresses)
            judge(address, line);
        const auto *contact = m_checker.named(markup::plainText(piece.children));
        if (contact == nullptr)
            return;
        const bool leadsThere = std::ranges::all_of(
            addresses, [&](const auto &address) { return isOf(*contact, address); });
        if (!leadsThere || addresses.empty())
            error(line,
                  "E14: the link has the name of the contact '" + contact->name + "' and leads to '"
                      + target + "'");
    }

    static bool isOf(const content::Contact &contact, const PrintedAddress &address)
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

    void judge(const PrintedAddress &address, int line)
    {
        const auto what = std::string("the ") + nameOf(address.kind) + " '" + address.value + "' ";
        if (address.kind != Kind::Number) {
            const auto host =
                address.kind == Kind::Mail ? hostOfMail(address.value) : address.value;
            if (const auto other = m_checker.imitated(host); !other.empty())
                return error(line, "E13: " + what + other);
        }
        if (!m_checker.isKnown(address) && std::ranges::find(m_sources, address) == m_sources.end())
            error(line,
                  "E12: " + what + "is neither a contact's, nor a tool's own, nor a source's");
    }

    void error(int line, std::string message)
    {
        m_problems.push_back({m_file, {std::max(line, 1), 1}, std::move(message)});
    }

    const ContactChecker &m_checker;
    std::string m_file;
    std::vector<PrintedAddress> m_sources;
    text::Problems m_problems;
};

ContactChecker::ContactChecker(const guide::Guide &guide, const std::vector<content::Tool> &tools)
    : m_guide(guide),
      m_contacts(guide.contacts()),
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

bool ContactChecker::isKnown(const PrintedAddress &address) const
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

std::string ContactChecker::imitated(const std::string &host) const
{
    using hosts::Verdict;
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

const content::Contact *ContactChecker::named(std::string_view linkText) const
{
    const auto name = text::fold(text::collapseWhitespace(linkText));
    const auto found = std::ranges::find_if(m_contacts, [&](const auto &contact) {
        return name == text::fold(contact.name) || name == shortName(contact.name);
    });
    return found == m_contacts.end() ? nullptr : &*found;
}

text::Problems ContactChecker::ofPage(const guide::Edition &edition,
                                      const markup::Document &document) const
{
    if (m_contacts.empty())
        return {};
    Printed printed(*this, edition.page.path);
    if (const auto *sources = edition.page.frontMatter.field("sources"))
        for (const auto &[key, source] : sources->fields)
            printed.addSource(source.scalar);
    printed.read(edition.title, 1);
    printed.read(document.blocks, 1, edition);
    return printed.take();
}

text::Problems ContactChecker::ofData() const
{
    text::Problems problems;
    if (m_contacts.empty())
        return problems;
    const auto take = [&](Printed printed) {
        auto found = printed.take();
        std::ranges::move(found, std::back_inserter(problems));
    };
    for (const auto &tool : m_guide.tools()) {
        Printed printed(*this, tool.file);
        for (const auto &[key, source] : tool.sources) {
            printed.addSource(source.text);
            printed.addSource(source.where);
        }
        printed.read(tool.what.words, tool.what.evidence.pos.line);
        printed.read(tool.summaries, 1);
        printed.read(tool.status.notes, tool.status.evidence.pos.line);
        printed.read(tool.safety.notes, tool.safety.evidence.pos.line);
        for (const auto *list : {&tool.history, &tool.ownership, &tool.pros, &tool.cons,
                                 &tool.risks, &tool.ifInstalled})
            printed.read(*list);
        take(std::move(printed));
    }
    for (const auto &term : m_guide.terms()) {
        Printed printed(*this, "glossary.yaml");
        for (const auto &source : term.sources)
            printed.addSource(source);
        for (const auto &[language, wording] : term.wordings)
            printed.read(wording.definition, 1);
        take(std::move(printed));
    }
    return problems;
}

} // namespace check
