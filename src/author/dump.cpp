#include "author/dump.h"

#include "author/json.h"
#include "guide/outline.h"

#include <ostream>

namespace author {

namespace {

/// Writes one page as one line.
class PageDumper
{
public:
    PageDumper(const guide::Guide &guide, const guide::Entry &entry, const guide::Edition &edition,
               std::ostream &output)
        : m_guide(guide), m_entry(entry), m_edition(edition), m_output(output)
    {
    }

    void run()
    {
        const auto &page = m_edition.page;
        const auto parsed = m_guide.read(m_edition);
        const auto document = parsed ? *parsed : markup::Document();
        m_output << "{\"path\":" << jsonString(page.path)
                 << ",\"lang\":" << jsonString(page.language.tag())
                 << ",\"title\":" << jsonString(page.title)
                 << ",\"display_title\":" << jsonString(m_edition.title) << ",\"headings\":[";
        text::Problems ignored;
        const auto written = m_guide.readAsWritten(m_edition, ignored);
        writeHeadings(written ? *written : document);
        m_output << "],\"text\":" << jsonString(markup::plainText(document)) << ",\"links\":[";
        writeLinks(document.blocks);
        m_output << "],\"pair\":" << pair() << "}\n";
    }

private:
    void writeHeadings(const markup::Document &document)
    {
        const char *separator = "";
        for (const auto &entry : guide::outline(document)) {
            m_output << separator << '[' << entry.level << ',' << jsonString(entry.title) << ']';
            separator = ",";
        }
    }

    void writeLinks(const std::vector<markup::Block> &blocks)
    {
        for (const auto &block : blocks) {
            writeLinks(block.inlines);
            writeLinks(block.blocks);
        }
    }

    void writeLinks(const std::vector<markup::Inline> &inlines)
    {
        for (const auto &piece : inlines) {
            if (piece.kind == markup::InlineKind::Link) {
                m_output << m_separator << '[' << jsonString(piece.target) << ','
                         << target(piece.target) << ']';
                m_separator = ",";
            }
            writeLinks(piece.children);
        }
    }

    std::string target(const std::string &address) const
    {
        const auto link = m_guide.resolve(address, m_edition, m_edition.page.language);
        if (link.kind != guide::LinkKind::Page)
            return "null";
        return jsonString(m_guide.edition(link.page, link.language)->page.path);
    }

    /// The first translation in the order of the guide's languages.
    std::string pair() const
    {
        for (const auto &language : m_guide.languages())
            if (const auto found = m_entry.editions.find(language);
                found != m_entry.editions.end() && language != m_edition.page.language)
                return jsonString(found->second.page.path);
        return "null";
    }

    const guide::Guide &m_guide;
    const guide::Entry &m_entry;
    const guide::Edition &m_edition;
    std::ostream &m_output;
    const char *m_separator = "";
};

} // namespace

void dump(const guide::Guide &guide, std::ostream &output)
{
    for (const auto &id : guide.readingOrder()) {
        const auto &entry = *guide.find(id);
        for (const auto &[language, edition] : entry.editions)
            PageDumper(guide, entry, edition, output).run();
    }
}

} // namespace author
