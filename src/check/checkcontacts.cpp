#include "check/checkcontacts.h"

#include <algorithm>

namespace check {

namespace {

using hosts::PrintedAddress;
using Kind = PrintedAddress::Kind;

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
        const auto *contact = m_checker.m_known.contactNamed(markup::plainText(piece.children));
        if (contact == nullptr)
            return;
        const bool leadsThere = std::ranges::all_of(
            addresses, [&](const auto &address) { return isAddressOf(*contact, address); });
        if (!leadsThere || addresses.empty())
            error(line,
                  "E14: the link has the name of the contact '" + contact->name + "' and leads to '"
                      + target + "'");
    }

    void judge(const PrintedAddress &address, int line)
    {
        const auto what = std::string("the ") + nameOf(address.kind) + " '" + address.value + "' ";
        if (const auto other = m_checker.m_known.imitatedBy(address); !other.empty())
            return error(line, "E13: " + what + other);
        if (!m_checker.m_known.contains(address)
            && std::ranges::find(m_sources, address) == m_sources.end())
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
    : m_guide(guide), m_known(guide, tools)
{
}

text::Problems ContactChecker::ofPage(const guide::Edition &edition,
                                      const markup::Document &document) const
{
    if (m_guide.contacts().empty())
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
    if (m_guide.contacts().empty())
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
