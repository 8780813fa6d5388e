#include "yaml/subset.h"

#include "text/fold.h"

#include <algorithm>

namespace yaml {

namespace {

constexpr int maximumDepth = 16; // parse() allows more; deeper nesting is rare
constexpr std::size_t maxKeyLength = 128;
constexpr std::size_t maxFields = 256; // each is compared with all others
constexpr std::size_t maxTextLength = 128 * 1024;

bool isNull(std::string_view plain)
{
    return plain == "~" || plain == "null" || plain == "Null" || plain == "NULL";
}

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '-' || c == '.' || c == '/';
}

/// Reads a text from start to end. After a failure its results are meaningless.
class SubsetReader
{
public:
    SubsetReader(std::string_view text, int firstLine) : m_text(text), m_line(firstLine) {}

    std::optional<Node> run()
    {
        skipEmptyLines();
        if (m_failed || m_at >= m_text.size() || indent() != 0)
            return std::nullopt;
        auto root = readBlock(0, 0);
        skipEmptyLines();
        if (m_failed || m_at < m_text.size() || root.kind != Node::Kind::Map)
            return std::nullopt;
        tame(root);
        return root;
    }

private:
    char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\n';
    }
    bool atLineEnd() const { return peek() == '\n'; }
    text::SourcePos pos() const { return {m_line, static_cast<int>(m_at - m_lineStart) + 1}; }
    Node fail()
    {
        m_failed = true;
        return {};
    }

    void skipSpaces()
    {
        while (peek() == ' ')
            ++m_at;
    }

    void nextLine()
    {
        if (m_at < m_text.size())
            ++m_at;
        m_lineStart = m_at;
        ++m_line;
    }

    /// To the first line that holds anything; the place is its start.
    void skipEmptyLines()
    {
        while (m_at < m_text.size()) {
            skipSpaces();
            if (peek() == '#')
                while (!atLineEnd())
                    ++m_at;
            if (!atLineEnd()) {
                m_at = m_lineStart;
                return;
            }
            nextLine();
        }
    }

    /// What follows a value on its line: nothing, or a comment.
    void endLine()
    {
        const bool spaced = peek() == ' ';
        skipSpaces();
        if (peek() == '#' && spaced)
            while (!atLineEnd())
                ++m_at;
        if (!atLineEnd())
            m_failed = true;
        else
            nextLine();
    }

    std::size_t indent() const
    {
        return std::min(m_text.find_first_not_of(' ', m_lineStart), m_text.size()) - m_lineStart;
    }

    bool isItem() const { return peek() == '-' && (peek(1) == ' ' || peek(1) == '\n'); }

    /// A block that stands at an indentation; the place is the start of its first line.
    Node readBlock(std::size_t depthOfIndent, int depth)
    {
        if (depth > maximumDepth)
            return fail();
        m_at = m_lineStart + depthOfIndent;
        return isItem() ? readList(depthOfIndent, depth) : readMap(depthOfIndent, depth);
    }

    Node readList(std::size_t column, int depth)
    {
        Node list;
        list.kind = Node::Kind::List;
        list.pos = pos();
        while (!m_failed && m_at < m_text.size() && indent() == column) {
            m_at = m_lineStart + column;
            if (!isItem())
                break;
            ++m_at;
            skipSpaces();
            if (atLineEnd())
                return fail();
            // "- key: value" opens a map at the column of its key.
            if (startsKey())
                list.items.push_back(readMap(m_at - m_lineStart, depth + 1));
            else
                list.items.push_back(readValue(depth + 1));
            skipEmptyLines();
        }
        if (!m_failed && m_at < m_text.size() && indent() > column)
            return fail();
        return list;
    }

    bool startsKey() const
    {
        auto end = m_at;
        while (end < m_text.size() && isKeyCharacter(m_text[end]))
            ++end;
        return end > m_at && end - m_at <= maxKeyLength && end < m_text.size() && m_text[end] == ':'
            && (end + 1 >= m_text.size() || m_text[end + 1] == ' ' || m_text[end + 1] == '\n');
    }

    /// The place is on the first key.
    Node readMap(std::size_t column, int depth)
    {
        Node map;
        map.kind = Node::Kind::Map;
        map.pos = pos();
        while (!m_failed) {
            if (!startsKey() || isItem())
                return fail();
            auto key = readKey();
            skipSpaces();
            addField(map, std::move(key),
                     atLineEnd() || peek() == '#' ? readBelow(column, depth)
                                                  : readValue(depth + 1));
            skipEmptyLines();
            if (m_failed || m_at >= m_text.size() || indent() < column)
                break;
            if (indent() > column)
                return fail();
            m_at = m_lineStart + column;
            if (isItem()) // of the list that this map stands in
                break;
        }
        return map;
    }

    std::string readKey()
    {
        const auto start = m_at;
        while (isKeyCharacter(peek()))
            ++m_at;
        auto key = std::string(m_text.substr(start, m_at - start));
        ++m_at; // the colon
        if (isNull(key))
            m_failed = true;
        return key;
    }

    void addField(Node &map, std::string key, Node value)
    {
        const bool isTwice = std::ranges::any_of(map.fields, [&](const auto &field) {
            return text::sameInAsciiLower(field.first, key);
        });
        if (isTwice || map.fields.size() == maxFields)
            m_failed = true; // reported below
        map.fields.emplace_back(std::move(key), std::move(value));
    }

    /// The block below a key. A list may stand at the key's own column.
    Node readBelow(std::size_t column, int depth)
    {
        endLine();
        skipEmptyLines();
        if (m_failed || m_at >= m_text.size())
            return fail();
        const auto inner = indent();
        m_at = m_lineStart + inner;
        const bool isList = isItem();
        m_at = m_lineStart;
        if (inner < column || (inner == column && !isList))
            return fail();
        if (!isList) {
            m_at = m_lineStart + inner;
            if (!startsKey())
                return fail(); // a scalar over several lines
        }
        return readBlock(inner, depth + 1);
    }

    /// A value that ends on its line, unless it is a flow collection that continues.
    Node readValue(int depth)
    {
        auto value = peek() == '[' || peek() == '{' ? readFlow(depth)
            : peek() == '"' || peek() == '\''       ? readQuoted()
                                                    : readPlain(false);
        if (!m_failed)
            endLine();
        return value;
    }

    void skipFlowSpace()
    {
        while (m_at < m_text.size() && (peek() == ' ' || peek() == '\n')) {
            if (peek() == '\n')
                nextLine();
            else
                ++m_at;
        }
    }

    Node readFlow(int depth)
    {
        if (depth > maximumDepth)
            return fail();
        return peek() == '[' ? readFlowList(depth) : readFlowMap(depth);
    }

    Node readFlowList(int depth)
    {
        Node list;
        list.kind = Node::Kind::List;
        list.pos = pos();
        ++m_at;
        skipFlowSpace();
        while (!m_failed && peek() != ']') {
            list.items.push_back(readFlowValue(depth));
            if (!endFlowItem(']'))
                return fail();
        }
        ++m_at;
        return list;
    }

    Node readFlowMap(int depth)
    {
        Node map;
        map.kind = Node::Kind::Map;
        map.pos = pos();
        ++m_at;
        skipFlowSpace();
        while (!m_failed && peek() != '}') {
            if (!startsKey())
                return fail();
            auto key = readKey();
            if (peek() != ' ')
                return fail();
            skipSpaces();
            addField(map, std::move(key), readFlowValue(depth));
            if (!endFlowItem('}'))
                return fail();
        }
        ++m_at;
        return map;
    }

    /// Past a comma, or to the end of the flow. False for anything else.
    bool endFlowItem(char end)
    {
        skipFlowSpace();
        if (m_failed || m_at >= m_text.size())
            return false;
        if (peek() == end)
            return true;
        if (peek() != ',')
            return false;
        ++m_at;
        skipFlowSpace();
        return m_at < m_text.size() && peek() != end && peek() != ',' && peek() != '#';
    }

    Node readFlowValue(int depth)
    {
        if (peek() == '[' || peek() == '{')
            return readFlow(depth + 1);
        return peek() == '"' || peek() == '\'' ? readQuoted() : readPlain(true);
    }

    Node readQuoted()
    {
        Node node;
        node.kind = Node::Kind::Scalar;
        node.pos = pos();
        const char quote = peek();
        for (++m_at; !atLineEnd() && peek() != quote; ++m_at) {
            if (quote == '"' && peek() == '\\') {
                ++m_at;
                if (peek() != '"' && peek() != '\\')
                    return fail();
            }
            node.scalar += peek();
        }
        if (atLineEnd())
            return fail();
        ++m_at;
        if (peek() == quote) // '' inside single quotes
            return fail();
        return node;
    }

    /// Up to the end of the line or, inside a flow collection, up to its next indicator.
    Node readPlain(bool inFlow)
    {
        Node node;
        node.kind = Node::Kind::Scalar;
        node.pos = pos();
        constexpr std::string_view indicators = "[]{}&*!|>'\"%@`,#?:-~";
        if (atLineEnd() || indicators.find(peek()) != std::string_view::npos)
            return fail();
        const auto start = m_at;
        for (; !atLineEnd(); ++m_at) {
            const char c = peek();
            const char next = peek(1);
            if (c == '#' && m_text[m_at - 1] == ' ')
                break;
            if (inFlow && (c == ',' || c == ']' || c == '}'))
                break;
            if (c == ':' && (next == ' ' || next == '\n' || (inFlow && next != '/')))
                return fail();
            if (inFlow && (c == '[' || c == '{' || c == '"' || c == '?'))
                return fail();
        }
        if (inFlow && atLineEnd()) // it goes on, or is not closed
            return fail();
        const auto end = m_text.find_last_not_of(' ', m_at - 1) + 1;
        m_at = std::max(end, start);
        node.scalar = m_text.substr(start, m_at - start);
        if (node.scalar.empty() || isNull(node.scalar))
            return fail();
        return node;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line;
    bool m_failed = false;
};

/// Values to which YAML gives a meaning of their own.
bool holdsStrangeBytes(std::string_view yaml)
{
    return std::ranges::any_of(yaml,
                               [](char c) {
                                   return (static_cast<unsigned char>(c) < 0x20 && c != '\n')
                                       || c == 0x7F;
                               })
        || yaml.starts_with("\xEF\xBB\xBF") || yaml.find("---") != std::string_view::npos
        || yaml.find("...") != std::string_view::npos;
}

} // namespace

std::optional<Node> readSubset(std::string_view yaml, int firstLine)
{
    if (yaml.size() > maxTextLength || holdsStrangeBytes(yaml))
        return std::nullopt;
    return SubsetReader(yaml, firstLine).run();
}

} // namespace yaml
