#include "content/block.h"

#include "text/fold.h"

#include <algorithm>

namespace content {

namespace {

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
    if (split == std::string_view::npos || isIndented(line)
        || line.substr(split).starts_with("://"))
        return false;
    const auto key = text::trimmed(line.substr(0, split));
    return !key.empty() && key.find_first_of(" \t#>*[<") == std::string_view::npos;
}

bool isItem(std::string_view line)
{
    return line.starts_with("- ") || line == "-";
}

/// Reads a text from its first line that is not blank.
class BlockFinder
{
public:
    explicit BlockFinder(std::string_view source) : m_source(source), m_first(source)
    {
        m_first.skipBlank();
        m_opening = text::trimmed(m_first.peek());
        m_first.skip();
        m_separator = m_opening == "+++" ? '=' : ':';
    }

    Block find() const
    {
        Block none;
        none.reachesEnd = m_first.atEnd();
        if (m_opening != "---" && m_opening != "+++")
            return none;

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
        if (text::trimmed(block.text).empty())
            block = Block();
        block.reachesEnd = block.end != Block::End::Closed;
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
    LineReader m_first; ///< the line after the opening one
    char m_separator = ':';
};

} // namespace

Block findBlock(std::string_view source)
{
    return BlockFinder(source).find();
}

Block findOpenBlock(std::string_view source)
{
    return BlockFinder(source).open();
}

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
        const bool prose =
            !next.empty() && !isField(next, ':') && !isItem(next) && next.front() != '#';
        if (prose && result.paragraph.empty())
            result.paragraph = text::trimmed(next);
    }
    return result;
}

} // namespace content
