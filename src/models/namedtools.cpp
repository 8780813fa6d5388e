#include "models/namedtools.h"

#include "guide/outline.h"

namespace models {

std::vector<ToolNaming> ToolNamer::namedIn(markup::Document &document,
                                           const text::Language &language, std::string_view about)
{
    auto names = m_names.find(language);
    if (names == m_names.end())
        names = m_names.emplace(language, mentions::Names(m_tools, m_terms, language)).first;
    names->second.mark(document, language, about);
    std::vector<ToolNaming> result;
    for (const auto &[tool, naming] : mentions::countTools(document))
        result.push_back({tool, naming.count, guide::pathOf(document, naming.firstBlock)});
    return result;
}

void NamedTools::add(const PageNaming &page)
{
    m_pages.insert_or_assign({page.page, page.language}, page.tools);
}

const std::vector<ToolNaming> &NamedTools::on(const text::PageId &page,
                                              const text::Language &language) const
{
    static const std::vector<ToolNaming> none;
    const auto found = m_pages.find({page, language});
    return found == m_pages.end() ? none : found->second;
}

} // namespace models
