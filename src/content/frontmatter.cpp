#include "content/block.h"
#include "content/page.h"
#include "text/decode.h"
#include "text/fold.h"
#include "yaml/parse.h"
#include "yaml/plain.h"

namespace content {

namespace {

constexpr std::size_t maximumFrontMatter = 64 * 1024;

/// Reads one page's front matter, collecting what is odd about it.
class Reader
{
public:
    Reader(std::string_view bytes, const std::string &file, Extent extent)
        : m_file(file), m_extent(extent)
    {
        auto decoded = text::decode(bytes, file);
        m_text = std::move(decoded.text);
        m_result.problems = std::move(decoded.problems);
    }

    PageSource run()
    {
        auto block = findBlock(m_text);
        if (block.end == Block::End::Closed && holdsBody(block))
            block = findOpenBlock(m_text); // what seemed to close it is a rule further down
        if (m_extent == Extent::Start && block.reachesEnd) {
            m_result.cutOff = true;
            return std::move(m_result);
        }
        if (block.end == Block::End::Missing) {
            warn(1, text::trimmed(m_text).empty() ? "empty file" : "no front matter");
        } else {
            if (block.line > 2)
                warn(1, "blank lines before the front matter");
            if (block.end == Block::End::Open)
                error(block.line - 1, "front matter is not closed");
            readFields(block);
        }
        if (m_result.frontMatter.kind != yaml::Node::Kind::Null || m_isList) {
            m_text.erase(0, block.bodyOffset);
            m_result.bodyLine = block.bodyLine;
        }
        m_result.body = std::move(m_text);
        return std::move(m_result);
    }

private:
    bool holdsBody(const Block &block) const
    {
        const auto paragraph = blankLinesIn(block.text).paragraph;
        if (block.separator != ':' || paragraph.empty())
            return false;
        if (block.text.size() > maximumFrontMatter)
            return true;
        text::Problems ignored;
        const auto parsed = yaml::parse(block.text, m_file, block.line, ignored);
        // yaml-cpp takes a last line without a colon for a key.
        return !parsed
            || (!parsed->fields.empty() && parsed->fields.back().first.starts_with(paragraph));
    }

    void readFields(const Block &block)
    {
        if (block.separator == '=') {
            warn(block.line - 1, "TOML front matter is read line by line");
            keep(yaml::salvage(block.text, block.line, '='));
            return;
        }
        if (const auto blank = blankLinesIn(block.text).first; blank != 0)
            warn(block.line - 1 + blank, "blank lines in the front matter");
        if (block.text.size() > maximumFrontMatter) {
            error(block.line, "front matter is larger than 64 KiB; read line by line");
            keep(yaml::salvage(block.text.substr(0, maximumFrontMatter), block.line));
        } else if (auto plain =
                       yaml::scanPlain(block.text, m_file, block.line, m_result.problems)) {
            m_result.frontMatter = std::move(*plain);
        } else {
            parseFields(block);
        }
    }

    void parseFields(const Block &block)
    {
        auto parsed = yaml::parse(block.text, m_file, block.line, m_result.problems);
        if (!parsed) {
            auto problem = parsed.error();
            problem.message =
                "front matter is not YAML (" + problem.message + "); read line by line";
            problem.severity = text::Severity::Warning;
            m_result.problems.push_back(std::move(problem));
            keep(yaml::salvage(block.text, block.line));
            return;
        }
        if (parsed->kind == yaml::Node::Kind::Null) { // nothing, or only comments
            parsed->kind = yaml::Node::Kind::Map;
            parsed->pos = {block.line, 1};
        }
        m_isList = parsed->kind == yaml::Node::Kind::List;
        if (parsed->kind == yaml::Node::Kind::Map) {
            m_result.frontMatter = std::move(*parsed);
        } else {
            error(block.line, "front matter is not a map of keys and values");
            keep(yaml::salvage(block.text, block.line));
        }
    }

    void keep(yaml::Node salvaged)
    {
        if (!salvaged.fields.empty())
            m_result.frontMatter = std::move(salvaged);
    }

    void warn(int line, std::string message)
    {
        m_result.problems.push_back(
            {m_file, {line, 1}, std::move(message), text::Severity::Warning});
    }
    void error(int line, std::string message)
    {
        m_result.problems.push_back({m_file, {line, 1}, std::move(message), text::Severity::Error});
    }

    const std::string &m_file;
    Extent m_extent;
    std::string m_text;
    PageSource m_result;
    bool m_isList = false;
};

} // namespace

PageSource parsePage(std::string_view bytes, const std::string &file, Extent extent)
{
    return Reader(bytes, file, extent).run();
}

} // namespace content
