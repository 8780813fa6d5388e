#include "author/tools.h"

#include "author/json.h"
#include "author/toolmentions.h"
#include "content/toolindex.h"
#include "guide/builtin.h"
#include "storage/folder.h"
#include "text/decode.h"
#include "text/utf8.h"
#include "toolfacts/mergetools.h"
#include "toolfacts/succession.h"

#include <algorithm>
#include <ostream>

namespace author {

namespace {

constexpr std::size_t maxPageSize = std::size_t{16} * 1024 * 1024;

class Writer
{
public:
    Writer(const content::ToolIndex &tools, ToolsFormat format, std::ostream &output)
        : m_tools(tools), m_format(format), m_output(output)
    {
    }

    void write(const content::Page &page, const ToolMention &mention)
    {
        const auto *tool = m_tools.find(mention.tool);
        if (tool == nullptr)
            return;
        const bool isSpokenOf =
            std::ranges::find(page.previously, tool->id, &content::NamedTool::id)
            != page.previously.end();
        const bool toMend = tool->isOld() && !mention.isHistory && !isSpokenOf;
        m_toMend += toMend ? 1 : 0;
        const auto instead = tool->isOld() ? toolfacts::activeAlternatives({tool}, m_tools)
                                           : std::vector<const content::Tool *>();
        if (m_format == ToolsFormat::Json)
            writeJson(page, mention, *tool, instead, toMend);
        else
            writeText(page, mention, *tool, instead, toMend);
    }

    int toMend() const { return m_toMend; }

private:
    void writeJson(const content::Page &page, const ToolMention &mention, const content::Tool &tool,
                   const std::vector<const content::Tool *> &instead, bool toMend)
    {
        m_output << "{\"path\":" << jsonString(page.path) << ",\"line\":" << mention.line
                 << ",\"words\":" << jsonString(mention.words)
                 << ",\"tool\":" << jsonString(tool.id)
                 << ",\"state\":" << jsonString(stateOf(tool)) << ",\"since\":"
                 << (tool.status.since.empty() ? "null" : jsonString(tool.status.since))
                 << ",\"instead\":[";
        for (const auto *other : instead)
            m_output << (other == instead.front() ? "" : ",") << jsonString(other->id);
        m_output << "],\"mend\":" << (toMend ? "true" : "false") << "}\n";
    }

    void writeText(const content::Page &page, const ToolMention &mention, const content::Tool &tool,
                   const std::vector<const content::Tool *> &instead, bool toMend)
    {
        m_output << text::escapeInvalid(page.path) << ':' << mention.line << ": "
                 << (toMend ? "MEND " : "") << text::escapeInvalid(mention.words) << ": "
                 << text::escapeInvalid(tool.name) << ", " << stateOf(tool);
        if (!tool.status.since.empty())
            m_output << " since " << text::escapeInvalid(tool.status.since);
        for (const auto *other : instead)
            m_output << (other == instead.front() ? "; instead: " : ", ")
                     << text::escapeInvalid(other->name);
        m_output << '\n';
    }

    /// The state, or that its use is advised against whatever that is.
    static std::string stateOf(const content::Tool &tool)
    {
        const bool isRetired = tool.status.state == content::ToolState::Superseded
            || tool.status.state == content::ToolState::Discontinued;
        return std::string(tool.safety.flag == content::SafetyFlag::Unsafe && !isRetired
                               ? "unsafe"
                               : content::nameOf(tool.status.state));
    }

    const content::ToolIndex &m_tools;
    ToolsFormat m_format;
    std::ostream &m_output;
    int m_toMend = 0;
};

} // namespace

bool listTools(const guide::Guide &guide, const std::vector<content::Tool> &known,
               ToolsFormat format, std::ostream &output, std::ostream &remarks)
{
    const bool isOurs = guide::isBuiltIn(guide.root());
    const auto tools = isOurs ? guide.tools() : toolfacts::mergeTools(known, guide.tools());
    const auto terms = isOurs ? guide.terms() : guide::termsBeside(guide.terms());
    const content::ToolIndex index(tools);
    std::map<text::Language, mentions::Names> names;
    Writer writer(index, format, output);
    for (const auto &id : guide.readingOrder())
        for (const auto &[language, edition] : guide.find(id)->editions) {
            auto document = guide.read(edition);
            const auto bytes = storage::readFile(guide.root() / edition.page.path, maxPageSize);
            if (!document || !bytes) {
                remarks << text::toString(document ? bytes.error() : document.error()) << '\n';
                continue;
            }
            auto ofLanguage = names.find(language);
            if (ofLanguage == names.end())
                ofLanguage = names.try_emplace(language, tools, terms, language).first;
            const auto source = text::decode(*bytes, edition.page.path).text;
            for (const auto &mention :
                 toolMentions(std::move(*document), edition.page, ofLanguage->second, source))
                writer.write(edition.page, mention);
        }
    if (format == ToolsFormat::Text)
        output << writer.toMend() << " to mend\n";
    return writer.toMend() > 0;
}

} // namespace author
