#include "content/page.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>

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
    std::string_view from(const LineReader &start) const
    {
        return m_source.substr(start.m_offset, m_offset - start.m_offset);
    }

    std::string_view peek() const { return m_source.substr(m_offset, end() - m_offset); }
    bool isBlank() const { return text::trimmed(peek()).empty(); }
    void skip()
    {
        m_offset = std::min(end() + 1, m_source.size());
        ++m_line;
    }
    void skipBlank()
    {
        while (!atEnd() && isBlank())
            skip();
    }

private:
    std::size_t end() const { return std::min(m_source.find('\n', m_offset), m_source.size()); }

    std::string_view m_source;
    std::size_t m_offset = 0;
    int m_line = 1;
};

bool isIndented(std::string_view line)
{
    return line.starts_with(' ') || line.starts_with('\t');
}

/// "key: value" at the start of a line; not "https://…" and not a sentence with a colon.
bool isField(std::string_view line, char separator)
{
    const auto split = line.find(separator);
    if (split == std::string_view::npos || isIndented(line) || line.substr(split).starts_with("://"))
        return false;
    const auto key = text::trimmed(line.substr(0, split));
    return !key.empty() && key.find_first_of(" \t#>*[<") == std::string_view::npos;
}

bool isItem(std::string_view line)
{
    return line.starts_with("- ") || line == "-";
}

/// Where the front matter stands in a text.
struct Block {
    enum class End { Missing, Closed, Open };

    End end = End::Missing;     ///< Missing: there is no front matter
    char separator = ':';       ///< '=' in TOML
    std::string_view text;      ///< between the two lines
    int line = 1;               ///< of its first line
    std::size_t bodyOffset = 0;
    int bodyLine = 1;
    bool reachesEnd = false;    ///< more text might change the answer
};

/// Finds the front matter of a text, closed or not.
class BlockFinder
{
public:
    explicit BlockFinder(std::string_view source) : m_source(source), m_first(source) {}

    Block find()
    {
        m_first.skipBlank();
        const auto opening = m_first.peek();
        m_opening = text::trimmed(opening);
        Block none;
        none.reachesEnd = m_first.offset() + opening.size() == m_source.size();
        if (m_opening != "---" && m_opening != "+++")
            return none;
        m_separator = m_opening == "---" ? ':' : '=';
        m_first.skip();

        auto lines = m_first;
        while (!lines.atEnd() && (isIndented(lines.peek()) || !closes(lines.peek())))
            lines.skip();
        const bool closed = !lines.atEnd();
        auto block = closed ? upTo(lines) : open();
        block.reachesEnd = block.bodyOffset == m_source.size() || !closed;
        if (!startsAsData(block)) {
            none.reachesEnd = block.reachesEnd;
            return none;
        }
        return block;
    }

    /// The block if its closing line is missing: it ends with its fields, or where a blank line
    /// stands after one.
    Block open() const
    {
        auto lines = m_first;
        lines.skipBlank();
        if (lines.atEnd() || !isField(lines.peek(), m_separator))
            lines = m_first;
        while (!lines.atEnd() && !lines.isBlank() && !closes(lines.peek())) {
            const auto line = lines.peek();
            if (!isField(line, m_separator) && !isIndented(line) && !isItem(line))
                break;
            lines.skip();
        }
        auto block = upTo(lines);
        if (block.end == Block::End::Open)
            block.reachesEnd = true;
        return block;
    }

private:
    bool closes(std::string_view line) const
    {
        const auto mark = text::trimmed(line);
        return mark == m_opening || (m_opening == "---" && mark == "...");
    }

    /// The block that ends before the current line; that line is left out if it closes the block.
    Block upTo(LineReader lines) const
    {
        Block block;
        block.separator = m_separator;
        block.text = lines.from(m_first);
        block.line = m_first.line();
        block.end = Block::End::Open;
        if (!lines.atEnd() && closes(lines.peek())) {
            block.end = Block::End::Closed;
            lines.skip();
        }
        block.bodyOffset = lines.offset();
        block.bodyLine = lines.line();
        return block;
    }

    /// False for prose: the page merely starts with a rule.
    bool startsAsData(const Block &block) const
    {
        constexpr std::string_view indicators = "{[\"'?&!%";
        LineReader lines(block.text);
        lines.skipBlank();
        while (!lines.atEnd() && lines.peek().starts_with('#')) {
            lines.skip();
            lines.skipBlank();
        }
        if (lines.atEnd())
            return block.end == Block::End::Closed;
        const auto line = text::trimmed(lines.peek());
        return m_separator == '=' || isField(line, ':') || isItem(line)
            || indicators.find(line.front()) != std::string_view::npos;
    }

    std::string_view m_source;
    std::string_view m_opening;
    LineReader m_first; ///< once found, the line after the opening one
    char m_separator = ':';
};

struct BlankLines {
    int first = 0; ///< counted from 1, those inside a value left out; 0: there is none
    bool beforeParagraph = false; ///< prose follows one, not a field, an item or a comment
};

BlankLines blankLinesIn(std::string_view block)
{
    BlankLines result;
    LineReader lines(block);
    while (!lines.atEnd()) {
        if (!lines.isBlank()) {
            lines.skip();
            continue;
        }
        const auto blank = lines.line();
        lines.skipBlank();
        const auto next = lines.atEnd() ? std::string_view() : lines.peek();
        if (isIndented(next))
            continue;
        if (result.first == 0)
            result.first = blank;
        if (!next.empty() && !isField(next, ':') && !isItem(next) && next.front() != '#')
            result.beforeParagraph = true;
    }
    return result;
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
        BlockFinder finder(m_text);
        auto block = finder.find();
        m_result.cutOff = block.reachesEnd;
        if (block.end == Block::End::Missing) {
            warn(1, text::trimmed(m_text).empty() ? "empty file" : "no front matter");
        } else {
            if (block.line > 2)
                warn(1, "blank lines before the front matter");
            if (block.end == Block::End::Closed && holdsBody(block))
                block = finder.open(); // what seemed to close it is a rule further down
            if (block.end == Block::End::Open)
                error(block.line - 1, "front matter is not closed");
            readFields(block);
        }
        if (m_result.frontMatter.kind != YamlNode::Kind::Null || m_isList) {
            m_text.erase(0, block.bodyOffset);
            m_result.bodyLine = block.bodyLine;
        }
        m_result.body = std::move(m_text);
        return std::move(m_result);
    }

private:
    bool holdsBody(const Block &block) const
    {
        if (block.separator != ':' || !blankLinesIn(block.text).beforeParagraph)
            return false;
        text::Problems ignored;
        return block.text.size() > maximumFrontMatter
            || !parseYaml(block.text, m_file, block.line, ignored);
    }

    void readFields(const Block &block)
    {
        if (block.separator == '=') {
            warn(block.line - 1, "TOML front matter is read line by line");
            keep(salvageYaml(block.text, block.line, '='));
            return;
        }
        if (const auto blank = blankLinesIn(block.text).first; blank != 0)
            warn(block.line - 1 + blank, "blank lines in the front matter");
        if (block.text.size() > maximumFrontMatter) {
            error(block.line, "front matter is larger than 64 KiB; read line by line");
            keep(salvageYaml(block.text.substr(0, maximumFrontMatter), block.line));
        } else if (auto plain =
                       scanPlainYaml(block.text, m_file, block.line, m_result.problems)) {
            m_result.frontMatter = std::move(*plain);
        } else {
            parseFields(block);
        }
    }

    void parseFields(const Block &block)
    {
        auto parsed = parseYaml(block.text, m_file, block.line, m_result.problems);
        if (!parsed) {
            auto problem = parsed.error();
            problem.message =
                "front matter is not YAML (" + problem.message + "); read line by line";
            problem.severity = text::Severity::Warning;
            m_result.problems.push_back(std::move(problem));
            keep(salvageYaml(block.text, block.line));
            return;
        }
        if (parsed->kind == YamlNode::Kind::Null) { // nothing, or only comments
            parsed->kind = YamlNode::Kind::Map;
            parsed->pos = {block.line, 1};
        }
        m_isList = parsed->kind == YamlNode::Kind::List;
        if (parsed->kind == YamlNode::Kind::Map) {
            m_result.frontMatter = std::move(*parsed);
        } else {
            error(block.line, "front matter is not a map of keys and values");
            keep(salvageYaml(block.text, block.line));
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
    bool m_isList = false;
};

} // namespace

PageSource parsePage(std::string_view bytes, const std::string &file)
{
    return Reader(bytes, file).run();
}

} // namespace content
