#include "content/contact.h"

#include "text/date.h"
#include "text/fold.h"

namespace content {

namespace {

std::vector<std::string> lowered(const yaml::Node &contact, std::string_view field)
{
    std::vector<std::string> result;
    if (const auto *values = contact.field(field))
        for (const auto &value : values->scalars())
            result.push_back(text::asciiLower(text::trimmed(value)));
    return result;
}

/// Reads one entry, reporting what it lacks.
class ContactReader
{
public:
    ContactReader(const yaml::Node &node, const std::string &file, text::Problems &problems)
        : m_node(node), m_file(file), m_problems(problems)
    {
    }

    Contact run()
    {
        Contact contact;
        contact.pos = m_node.pos;
        contact.name = text::collapseWhitespace(m_node.scalarOf("name"));
        contact.hosts = lowered(m_node, "hosts");
        contact.mails = lowered(m_node, "mails");
        contact.numbers = lowered(m_node, "numbers");
        contact.source = text::collapseWhitespace(m_node.scalarOf("source"));
        contact.seen = m_node.scalarOf("seen");
        readPurposes(contact);
        readLanguages(contact);
        if (contact.name.empty())
            error("has no name");
        if (contact.hosts.empty() && contact.mails.empty() && contact.numbers.empty())
            error("has neither host nor mail nor number");
        if (contact.source.empty())
            error("has no source");
        if (!text::Date::parse(contact.seen))
            error("does not say when it was seen");
        return contact;
    }

private:
    void readPurposes(Contact &contact)
    {
        if (const auto *purposes = m_node.field("for"))
            for (const auto &[tag, words] : purposes->fields)
                if (const auto language = text::Language::parse(tag))
                    contact.purposes.emplace(*language, text::collapseWhitespace(words.scalar));
        if (contact.purposes.empty())
            error("does not say what for");
    }

    void readLanguages(Contact &contact)
    {
        const auto *tags = m_node.field("languages");
        if (tags == nullptr)
            error("names no languages; [] where they are not known");
        else
            for (const auto &tag : tags->scalars())
                if (const auto language = text::Language::parse(tag))
                    contact.languages.push_back(*language);
                else
                    error(("names '" + tag + "', which is not a language").c_str());
    }

    void error(const char *what)
    {
        const auto name = m_node.scalarOf("name");
        m_problems.push_back({m_file, m_node.pos, "the contact '" + std::string(name) + "' " + what,
                              text::Severity::Error});
    }

    const yaml::Node &m_node;
    const std::string &m_file;
    text::Problems &m_problems;
};

} // namespace

std::vector<Contact> readContacts(const yaml::Node &list, const std::string &file,
                                  text::Problems &problems)
{
    std::vector<Contact> result;
    for (const auto &node : list.items) {
        auto contact = ContactReader(node, file, problems).run();
        if (!contact.name.empty()
            && !(contact.hosts.empty() && contact.mails.empty() && contact.numbers.empty()))
            result.push_back(std::move(contact));
    }
    return result;
}

} // namespace content
