#include "check/advice.h"

#include "content/toolindex.h"
#include "mentions/names.h"
#include "text/fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace check {

namespace {

using markup::Block;
using markup::BlockKind;

bool isHistoryHeading(const Block &heading)
{
    constexpr std::array<std::string_view, 6> known = {
        "what it was",    "why not now",       "how to leave it",
        "ce que c'etait", "comment en sortir", "pourquoi ne plus l'utiliser"};
    const auto title = text::collapseWhitespace(text::fold(markup::plainText(heading.inlines)));
    return std::ranges::find(known, title) != known.end();
}

/// Checks one page against its front matter.
class PageAdvice
{
public:
    PageAdvice(const content::Page &page, const content::ToolIndex &known, text::Problems &problems)
        : m_page(page), m_known(known), m_problems(problems)
    {
    }

    void run(const markup::Document &marked)
    {
        for (const auto &named : m_page.advises.value_or(std::vector<content::NamedTool>()))
            if (const auto *tool = find(named, "advises"))
                checkAdvised(*tool, named.pos);
        for (const auto &named : m_page.previously)
            find(named, "previously");
        if (m_page.type == content::PageType::History)
            return;
        for (const auto &block : marked.blocks)
            checkBlock(block);
    }

private:
    /// Whatever the front matter names counts as spoken of.
    const content::Tool *find(const content::NamedTool &named, const std::string &field)
    {
        m_spokenOf.insert(named.id);
        if (const auto *tool = m_known.find(named.id))
            return tool;
        error(named.pos, field + ": there is no tool '" + named.id + "'");
        return nullptr;
    }

    void checkAdvised(const content::Tool &tool, const text::SourcePos &pos)
    {
        if (tool.status.state != content::ToolState::Active)
            error(pos, "advises: '" + tool.id + "' is not active");
        if (tool.safety.flag == content::SafetyFlag::Unsafe)
            error(pos, "advises: '" + tool.id + "' is unsafe");
    }

    void checkBlock(const Block &block)
    {
        if (block.kind == BlockKind::Heading) {
            if (m_historyLevel == 0 || block.level <= m_historyLevel)
                m_historyLevel = isHistoryHeading(block) ? block.level : 0;
        }
        // A footnote stands at the end of the document, under no heading.
        if (block.kind == BlockKind::Footnote)
            m_historyLevel = 0;
        m_line = block.line > 0 ? block.line : m_line;
        if (m_historyLevel == 0)
            checkNames(block.inlines);
        for (const auto &inner : block.blocks)
            checkBlock(inner);
    }

    void checkNames(const std::vector<markup::Inline> &inlines)
    {
        markup::Document alone;
        alone.blocks.emplace_back();
        alone.blocks.front().inlines = inlines;
        for (const auto &id : mentions::toolsNamed(alone))
            if (m_spokenOf.insert(id).second)
                error({m_line, 1},
                      "names '" + id
                          + "', which is neither in advises nor in previously nor under a heading "
                            "of history");
    }

    void error(const text::SourcePos &pos, std::string message)
    {
        m_problems.push_back({m_page.path, pos, std::move(message)});
    }

    const content::Page &m_page;
    const content::ToolIndex &m_known;
    text::Problems &m_problems;
    std::set<std::string> m_spokenOf; ///< ids that need no further word
    int m_historyLevel = 0;           ///< of the heading of history that is open, else 0
    int m_line = 1;
};

} // namespace

text::Problems checkAdvice(const guide::Guide &guide, const std::vector<content::Tool> &known)
{
    std::map<text::Language, mentions::Names> names;
    const content::ToolIndex index(known);
    text::Problems problems;
    for (const auto &id : guide.readingOrder()) {
        for (const auto &[language, edition] : guide.find(id)->editions) {
            if (!guide.statesAdvice() && !edition.page.advises)
                continue;
            auto document = guide.read(edition);
            if (!document)
                continue;
            const auto &ofLanguage =
                names.try_emplace(language, known, std::vector<content::Term>(), language)
                    .first->second;
            ofLanguage.mark(*document, language, edition.page.tool);
            PageAdvice(edition.page, index, problems).run(*document);
        }
    }
    return problems;
}

} // namespace check
