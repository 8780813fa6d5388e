#include "search/page.h"

#include "text/fold.h"

#include <algorithm>

namespace search {

namespace {

using markup::Block;
using markup::BlockKind;

void collectHeadings(const Block &block, std::string &headings)
{
    if (block.kind == BlockKind::Heading)
        headings += text::collapseWhitespace(markup::plainText(block.inlines)) + '\n';
    for (const auto &inner : block.blocks)
        collectHeadings(inner, headings);
}

/// Cuts a document at its top-level headings.
class Cutter
{
public:
    explicit Cutter(Page &page) : m_page(page) {}

    void pass(const Block &block)
    {
        if (block.kind == BlockKind::Heading)
            open(block);
        else if (m_page.sections.empty())
            m_page.sections.emplace_back();
        else
            ++m_offset;
        m_page.blocks.push_back({static_cast<std::uint32_t>(m_page.text.size()),
                                 static_cast<std::uint32_t>(m_page.sections.size() - 1), m_offset});
        m_page.text += markup::plainText(block);
        collectHeadings(block, m_page.headings);
    }

private:
    struct Open {
        int level;
        std::uint32_t section;
    };

    void open(const Block &heading)
    {
        int siblings = 0;
        while (!m_open.empty() && m_open.back().level >= heading.level) {
            siblings = m_page.sections[m_open.back().section].ordinal;
            m_open.pop_back();
        }
        const auto parent = m_open.empty() ? Section::none : m_open.back().section;
        m_page.sections.push_back({heading.ids.empty() ? std::string() : heading.ids.front(),
                                   text::collapseWhitespace(markup::plainText(heading.inlines)),
                                   parent, siblings + 1});
        m_open.push_back({heading.level, static_cast<std::uint32_t>(m_page.sections.size() - 1)});
        m_offset = 0;
    }

    Page &m_page;
    std::vector<Open> m_open;
    int m_offset = 0;
};

} // namespace

Page pageOf(const markup::Document &document, text::PageId id, const text::Language &language,
            std::string title, const std::vector<std::string> &keywords)
{
    Page page;
    page.id = std::move(id);
    page.language = language;
    page.title = std::move(title);
    for (const auto &keyword : keywords)
        page.keywords += keyword + '\n';
    Cutter cutter(page);
    for (const auto &block : document.blocks)
        cutter.pass(block);
    return page;
}

text::Place placeOf(const Page &page, std::size_t block)
{
    text::Place place;
    place.page = page.id;
    if (block >= page.blocks.size())
        return place;
    const auto &start = page.blocks[block];
    for (auto section = start.section; section != Section::none;
         section = page.sections[section].parent)
        if (page.sections[section].ordinal > 0)
            place.block.headings.push_back(page.sections[section].ordinal);
    std::ranges::reverse(place.block.headings);
    place.block.offset = start.offset;
    return place;
}

std::vector<std::string> headingsOf(const Page &page, std::uint32_t section)
{
    std::vector<std::string> headings;
    while (section < page.sections.size() && page.sections[section].ordinal > 0) {
        headings.push_back(page.sections[section].heading);
        section = page.sections[section].parent;
    }
    std::ranges::reverse(headings);
    return headings;
}

} // namespace search
