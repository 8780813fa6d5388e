#include "guide/aboutpage.h"

#include "guide/guide.h"

#include <algorithm>

namespace guide {

namespace {

using Kind = AboutPage::Kind;

Kind kindOf(const content::Tool &tool, std::string_view type)
{
    if (tool.isOld())
        return type == "history" ? Kind::Leaving : Kind::Other;
    return type == "howto" ? Kind::HowTo : Kind::Other;
}

} // namespace

AboutPages aboutPages(const Guide &guide, const std::vector<content::Tool> &tools)
{
    AboutPages found;
    for (const auto &tool : tools)
        if (!tool.howTo.empty() && guide.find(tool.howTo) != nullptr)
            found[tool.id] = {tool.howTo, tool.isOld() ? Kind::Other : Kind::HowTo};
    for (const auto &page : guide.readingOrder()) {
        const auto &front = guide.find(page)->editions.begin()->second.page.frontMatter;
        const auto tool = std::ranges::find(tools, front.scalarOf("tool"), &content::Tool::id);
        if (tool == tools.end())
            continue;
        const auto kind = kindOf(*tool, front.scalarOf("type"));
        const auto known = found.find(tool->id);
        if (known == found.end() || (known->second.kind == Kind::Other && kind != Kind::Other))
            found[tool->id] = {page, kind};
    }
    return found;
}

} // namespace guide
