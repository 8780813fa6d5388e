#include "guide/aboutpage.h"

#include "content/toolindex.h"
#include "guide/guide.h"

namespace guide {

namespace {

using Kind = AboutPage::Kind;

Kind kindOf(const content::Tool &tool, content::PageType type)
{
    if (tool.isOld())
        return type == content::PageType::History ? Kind::Leaving : Kind::Other;
    return type == content::PageType::HowTo ? Kind::HowTo : Kind::Other;
}

} // namespace

AboutPages aboutPages(const Guide &guide, const std::vector<content::Tool> &tools)
{
    AboutPages found;
    const content::ToolIndex index(tools);
    for (const auto &tool : tools)
        if (!tool.howTo.empty() && guide.find(tool.howTo) != nullptr)
            found[tool.id] = {tool.howTo, tool.isOld() ? Kind::Other : Kind::HowTo};
    for (const auto &page : guide.readingOrder()) {
        const auto &about = guide.find(page)->editions.begin()->second.page;
        const auto *tool = index.find(about.tool);
        if (tool == nullptr)
            continue;
        const auto kind = kindOf(*tool, about.type);
        const auto known = found.find(tool->id);
        if (known == found.end() || (known->second.kind == Kind::Other && kind != Kind::Other))
            found[tool->id] = {page, kind};
    }
    return found;
}

} // namespace guide
