#include "check/advice.h"

#include "check/history.h"
#include "content/toolindex.h"
#include "mentions/names.h"

#include <algorithm>
#include <map>
#include <set>

namespace check {

namespace {

using markup::Block;

/// Checks one page against its front matter.
class PageAdvice
{
public:
    PageAdvice(const content::Page &page, const content::ToolIndex &known, text::Problems &problems)
        : m_page(page), m_known(known), m_problems(problems), m_history(page)
    {
    }

    void run(const markup::Document &marked)
    {
        for (const auto &named : m_page.advises.value_or(std::vector<content::NamedTool>()))
            if (const auto *tool = find(named, "advises"))
                checkAdvised(*tool, named.pos);
        for (const auto &named : m_page.previously)
            find(named, "previously");
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
        const bool isHistory = m_history.enter(block);
        m_line = block.line > 0 ? block.line : m_line;
        if (!isHistory)
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
    History m_history;
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
