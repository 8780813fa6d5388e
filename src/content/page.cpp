#include "content/page.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <charconv>

namespace content {

namespace {

constexpr std::size_t maximumFrontMatter = 64 * 1024;

/// The lines of a text, one after the other.
class LineReader
{
public:
    explicit LineReader(std::string_view source) : m_source(source) {}

    bool atEnd() const { return m_offset >= m_source.size(); }
    std::size_t offset() const { return m_offset; }
    int line() const { return m_line; }

    std::string_view peek() const { return m_source.substr(m_offset, end() - m_offset); }
    void skip()
    {
        m_offset = std::min(end() + 1, m_source.size());
        ++m_line;
    }
    void skipBlank()
    {
        while (!atEnd() && text::trimmed(peek()).empty())
            skip();
    }

private:
    std::size_t end() const { return std::min(m_source.find('\n', m_offset), m_source.size()); }

    std::string_view m_source;
    std::size_t m_offset = 0;
    int m_line = 1;
};

/// Where the front matter stands in a text. Nothing was found if opening is empty.
struct Block {
    std::string_view opening; ///< "---" or "+++"
    std::string_view text;    ///< between the two lines
    int line = 1;             ///< of its first line
    std::size_t bodyOffset = 0;
    int bodyLine = 1;
    bool terminated = false;
};

bool looksLikeField(std::string_view line)
{
    const auto colon = line.find(':');
    return colon != std::string_view::npos && colon > 0
        && line.substr(0, colon).find_first_of(" \t#>*[<") == std::string_view::npos;
}

Block findBlock(std::string_view source)
{
    LineReader lines(source);
    lines.skipBlank();
    Block block;
    const auto opening = text::trimmed(lines.atEnd() ? std::string_view() : lines.peek());
    if (opening != "---" && opening != "+++")
        return block;
    block.opening = opening;
    lines.skip();
    block.line = lines.line();
    const auto start = lines.offset();

    auto fieldsEnd = lines; // where the fields end if no closing line follows
    bool inFields = true;
    while (!lines.atEnd()) {
        const auto line = text::trimmed(lines.peek());
        if (line == opening || (opening == "---" && line == "...")) {
            block.text = source.substr(start, lines.offset() - start);
            lines.skip();
            block.bodyOffset = lines.offset();
            block.bodyLine = lines.line();
            block.terminated = true;
            return block;
        }
        inFields = inFields && (line.empty() || looksLikeField(line));
        lines.skip();
        if (inFields && !line.empty())
            fieldsEnd = lines;
    }
    block.text = source.substr(start, fieldsEnd.offset() - start);
    block.bodyOffset = fieldsEnd.offset();
    block.bodyLine = fieldsEnd.line();
    return block;
}

/// Reads one page's front matter, collecting what is odd about it.
class Reader
{
public:
    Reader(std::string_view bytes, const std::string &file) : m_file(file)
    {
        auto decoded = text::decode(bytes, file);
        m_text = std::move(decoded.text);
        m_result.problems = std::move(decoded.problems);
    }

    PageSource run()
    {
        const auto block = findBlock(m_text);
        if (block.opening.empty()) {
            if (text::trimmed(m_text).empty())
                warn(1, "empty file");
            else
                warn(1, "no front matter");
            m_result.body = std::move(m_text);
            return std::move(m_result);
        }
        if (block.line > 2)
            warn(1, "blank lines before the front matter");
        if (!block.terminated) {
            m_result.cutOff = true;
            error(block.line - 1, "front matter is not closed");
        }
        readFields(block);
        if (m_result.frontMatter.kind == YamlNode::Kind::Null && !block.terminated) {
            m_result.body = std::move(m_text); // a rule at the top, not front matter
            return std::move(m_result);
        }
        m_result.body = m_text.substr(block.bodyOffset);
        m_result.bodyLine = block.bodyLine;
        return std::move(m_result);
    }

private:
    void readFields(const Block &block)
    {
        if (text::trimmed(block.text).empty())
            return;
        if (block.opening == "+++") {
            warn(block.line, "TOML front matter is read line by line");
            keep(salvageYaml(block.text, block.line, '='));
            return;
        }
        if (block.text.size() > maximumFrontMatter) {
            error(block.line, "front matter is larger than 64 KiB; read line by line");
            keep(salvageYaml(block.text.substr(0, maximumFrontMatter), block.line));
            return;
        }
        if (auto plain = scanPlainYaml(block.text, m_file, block.line, m_result.problems)) {
            m_result.frontMatter = std::move(*plain);
            return;
        }
        auto parsed = parseYaml(block.text, m_file, block.line, m_result.problems);
        if (!parsed) {
            auto problem = parsed.error();
            problem.message =
                "front matter is not YAML (" + problem.message + "); read line by line";
            problem.severity = text::Severity::Warning;
            m_result.problems.push_back(std::move(problem));
            keep(salvageYaml(block.text, block.line));
        } else if (parsed->kind == YamlNode::Kind::Map) {
            m_result.frontMatter = std::move(*parsed);
        } else {
            error(block.line, "front matter is not a map of keys and values");
        }
    }

    void keep(YamlNode salvaged)
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
    std::string m_text;
    PageSource m_result;
};

bool isTrue(std::string_view value)
{
    const auto word = text::asciiLower(value);
    return word == "true" || word == "yes" || word == "on" || word == "1";
}

} // namespace

PageSource parsePage(std::string_view bytes, const std::string &file)
{
    return Reader(bytes, file).run();
}

Page describePage(std::string path, const YamlNode &frontMatter, text::Problems &problems)
{
    Page page;
    page.path = std::move(path);
    page.frontMatter = frontMatter;
    const auto warn = [&](const text::SourcePos &pos, const std::string &message) {
        problems.push_back({page.path, pos, message, text::Severity::Warning});
    };

    const auto *title = frontMatter.field("title");
    if (title != nullptr && title->kind == YamlNode::Kind::Scalar)
        page.title = text::squeeze(title->scalar);
    if (frontMatter.kind == YamlNode::Kind::Map && page.title.empty())
        warn(title != nullptr ? title->pos : frontMatter.pos, "no title");

    for (const auto *key : {"weight", "order"}) {
        const auto *weight = frontMatter.field(key);
        if (weight == nullptr || page.weight)
            continue;
        page.weight = decimal(weight->scalar);
        if (!page.weight)
            warn(weight->pos, std::string(key) + " is not a whole number");
    }
    if (const auto child = frontMatter.scalarOf("child"); !child.empty())
        page.child = isTrue(child);
    page.legacy = isTrue(frontMatter.scalarOf("legacy"));
    page.translation = frontMatter.scalarOf("altLangPage");
    return page;
}

std::optional<int> decimal(std::string_view text)
{
    text = text::trimmed(text);
    int value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value, 10);
    if (text.empty() || result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace content
