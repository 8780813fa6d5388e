#include "markup/prepare.h"

#include "markup/containers.h"
#include "markup/templates.h"
#include "text/fold.h"

#include <algorithm>

namespace markup {

namespace {

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

/// A fence that opens or closes a code block, whatever quote or list it stands in.
std::string_view fenceOf(std::string_view line)
{
    const auto start = line.find_first_not_of(" \t>");
    if (start == std::string_view::npos || (line[start] != '`' && line[start] != '~'))
        return {};
    const auto end = std::min(line.find_first_not_of(line[start], start), line.size());
    if (end - start < 3 || (line[start] == '`' && line.find('`', end) != std::string_view::npos))
        return {};
    return line.substr(start, end - start);
}

/// A container ("<div markdown=1>" or "!!! note") that is open.
struct Open {
    std::string tag;        ///< empty for "!!!", which ends where the indent does
    bool parsed = true;     ///< false: an ordinary element of the same name inside one
    std::size_t indent = 0; ///< taken off its lines
    bool indentKnown = false;
    std::size_t outerIndent = 0; ///< of the line that opened it
};

class Preparer
{
public:
    explicit Preparer(std::string_view body) : m_rest(body) {}

    Prepared run()
    {
        while (!m_rest.empty()) {
            const auto end = std::min(m_rest.find('\n'), m_rest.size());
            ++m_line;
            readLine(m_rest.substr(0, end));
            m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        }
        while (!m_open.empty())
            closeInnermost();
        return std::move(m_result);
    }

private:
    void readLine(std::string_view line)
    {
        closeAdmonitions(line);
        line = withoutContainerIndent(line);
        const auto fence = fenceOf(line);
        if (!m_fence.empty()) {
            if (fence.starts_with(m_fence)
                && text::trimmed(line.substr(line.find(fence) + fence.size())).empty())
                m_fence.clear();
            emit(line);
            return;
        }
        if (!fence.empty()) {
            m_fence = fence;
            emit(line);
            return;
        }
        readMarkup(withoutTemplates(line));
    }

    void readMarkup(std::string_view line)
    {
        if (const auto admonition = admonitionOf(line)) {
            open({{}, true, 0, false, indentOf(line)}, admonition->openingTag);
            return;
        }
        if (const auto tag = containerTagOf(line)) {
            open({std::string(tag->name), true, 0, false, indentOf(line)},
                 text::trimmed(line.substr(0, tag->end)));
            if (const auto rest = text::trimmed(line.substr(tag->end)); !rest.empty())
                readMarkup(rest);
            return;
        }
        if (!m_open.empty()) {
            readInside(line);
            return;
        }
        emit(line);
    }

    /// A line inside a container: it may close it, or open an ordinary element of the same name.
    void readInside(std::string_view line)
    {
        const auto &innermost = m_open.back();
        if (!innermost.tag.empty()) {
            if (opensTag(line, innermost.tag) && !closesTag(line, innermost.tag))
                m_open.push_back(
                    {innermost.tag, false, innermost.indent, true, innermost.outerIndent});
            else if (const auto closing = closesTag(line, innermost.tag);
                     closing && !opensTag(line, innermost.tag)) {
                closeAt(line, *closing);
                return;
            }
        }
        // An image alone on its line would open a raw HTML block and keep the text after it from
        // being parsed.
        emit(line, isLoneInlineTag(line) ? ' ' : '\n');
    }

    void closeAt(std::string_view line, const TagPlace &closing)
    {
        if (!m_open.back().parsed) {
            m_open.pop_back();
            emit(line);
            return;
        }
        if (const auto before = line.substr(0, closing.start); !text::trimmed(before).empty())
            emit(before);
        closeInnermost();
        if (const auto after = text::trimmed(line.substr(closing.end)); !after.empty())
            readMarkup(after);
    }

    void open(Open container, std::string_view tag)
    {
        emit({});
        emit(tag);
        emit({});
        m_open.push_back(std::move(container));
    }

    void closeInnermost()
    {
        const auto container = std::move(m_open.back());
        m_open.pop_back();
        if (!container.parsed)
            return;
        emit({});
        emit("</" + (container.tag.empty() ? std::string("div") : container.tag) + '>');
        emit({});
    }

    void closeAdmonitions(std::string_view line)
    {
        while (!m_open.empty() && m_open.back().tag.empty() && !text::trimmed(line).empty()
               && indentOf(line) < m_open.back().outerIndent + 4) {
            m_fence.clear();
            closeInnermost();
        }
    }

    std::string_view withoutContainerIndent(std::string_view line)
    {
        if (m_open.empty() || text::trimmed(line).empty())
            return line;
        auto &container = m_open.back();
        if (!container.indentKnown) {
            container.indent = indentOf(line);
            container.indentKnown = true;
        }
        return line.substr(std::min(container.indent, indentOf(line)));
    }

    void emit(std::string_view line, char end = '\n')
    {
        if (!m_joined)
            m_result.lines.push_back(m_line);
        m_joined = end != '\n';
        m_result.markdown += line;
        m_result.markdown += end;
    }

    std::string_view m_rest;
    Prepared m_result;
    int m_line = 0;
    bool m_joined = false;
    std::string m_fence;
    std::vector<Open> m_open;
};

} // namespace

int Prepared::sourceLine(int line) const
{
    if (lines.empty() || line < 1)
        return 0;
    return lines[std::min(static_cast<std::size_t>(line), lines.size()) - 1];
}

Prepared prepare(std::string_view body)
{
    return Preparer(body).run();
}

} // namespace markup
