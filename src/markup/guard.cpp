#include "markup/guard.h"

#include "text/utf8.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <array>

namespace markup {

namespace {

// Chosen so that cmark needs at most 25 ms for any accepted text; all real guides we know pass.
constexpr std::size_t maximumSize = 512 * 1024;
constexpr std::size_t maximumPlainSize = 1024 * 1024;
constexpr std::size_t maximumLine = 32 * 1024;
constexpr std::size_t maximumPlainLine = 4 * 1024;
constexpr std::size_t maximumWord = 2 * 1024;
constexpr std::size_t maximumBars = 128;
constexpr std::size_t maximumPlainBars = 16;
constexpr std::size_t maximumOpenings = 8192;
constexpr std::size_t maximumPrefix = 24;
constexpr std::size_t maximumRule = 400;
constexpr std::size_t maximumIndent = 256;
constexpr int maximumMarks = 16;
constexpr std::size_t maximumParagraph = 2000;
constexpr std::size_t maximumCells = 100'000;
constexpr std::size_t maximumTagParts = 4096; ///< twice the attributes that have values
constexpr int maximumNodes = 50'000;
constexpr std::size_t maximumLink = 2048;
constexpr std::size_t maximumLinks = 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

std::size_t indentOf(std::string_view line)
{
    std::size_t columns = 0;
    for (const char c : line) {
        if (!isSpace(c))
            break;
        columns += c == '\t' ? 4 - columns % 4 : 1;
    }
    return columns;
}

/// How many block markers (">", "-", "1." …) a line opens with.
std::size_t prefixOf(std::string_view line)
{
    std::size_t markers = 0;
    std::size_t i = 0;
    while (i < line.size()) {
        const char c = line[i];
        if (isSpace(c)) {
            ++i;
        } else if (c == '>') {
            ++markers;
            ++i;
        } else {
            auto end = i;
            while (end < line.size() && line[end] >= '0' && line[end] <= '9')
                ++end;
            const bool number =
                end > i && end < line.size() && (line[end] == '.' || line[end] == ')');
            const bool bullet = end == i && (c == '-' || c == '*' || c == '+');
            if ((!number && !bullet) || (end + 1 < line.size() && !isSpace(line[end + 1])))
                break;
            ++markers;
            i = end + 1;
        }
    }
    return markers;
}

/// "- - - -": one rule, however many marks.
bool isShortRule(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t");
    return line.size() <= maximumRule && first != std::string_view::npos
        && std::ranges::all_of(line, [&](char c) { return isSpace(c) || c == line[first]; });
}

bool isDelimiterRow(std::string_view line)
{
    return line.find('-') != std::string_view::npos
        && line.find_first_not_of(" \t|:->") == std::string_view::npos;
}

/// Counts what separates the attributes of a tag, which gumbo compares each with each. A ">" behind
/// an odd number of quotation marks may stand in a value, so it ends nothing here.
class TagInspector
{
public:
    /// Whether a tag has too many by now.
    bool isFull(std::string_view line)
    {
        char before = ' ';
        for (std::size_t i = 0; i < line.size(); ++i) {
            const char c = line[i];
            const bool isEven = (m_single | m_double) % 2 == 0;
            if (c == '<' && i + 1 < line.size())
                open(line.substr(i + 1), isEven);
            else if (c == '>' && isEven)
                m_isOpen = false;
            else if (m_isOpen)
                count(c, before);
            if (m_isOpen && m_parts > maximumTagParts)
                return true;
            before = c;
        }
        return false;
    }

    void endParagraph() { m_isOpen = m_isOpen && m_hasRaw; }

private:
    void open(std::string_view tag, bool isEven)
    {
        m_hasRaw = m_hasRaw || tag.front() == '!' || tag.front() == '?'
            || std::ranges::any_of(std::array{"pre", "script", "style", "textarea"},
                                   [&](std::string_view name) { return startsWith(tag, name); });
        if (!isLetter(tag.front()) || (m_isOpen && !isEven))
            return;
        m_isOpen = true;
        m_parts = m_single = m_double = 0;
    }

    void count(char c, char before)
    {
        const bool begins = isSpace(before) && !isSpace(c);
        m_parts += begins || c == '/' || c == '=' ? 1U : 0U;
        m_single += c == '\'' ? 1U : 0U;
        m_double += c == '"' ? 1U : 0U;
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    static bool startsWith(std::string_view text, std::string_view lower)
    {
        return text.size() >= lower.size()
            && std::ranges::equal(text.substr(0, lower.size()), lower,
                                  [](char c, char l) { return c == l || c == l - 'a' + 'A'; });
    }

    bool m_isOpen = false;
    bool m_hasRaw = false; ///< of the kinds that blank lines do not end
    std::size_t m_parts = 0;
    std::size_t m_single = 0; ///< quotation marks
    std::size_t m_double = 0;
};

/// Reads the lines of a text and stops at the first one to refuse.
class Inspector
{
public:
    explicit Inspector(std::string_view body) : m_body(body) {}

    std::optional<Refusal> run()
    {
        if (m_body.size() > maximumPlainSize)
            return Refusal{"the page is larger than 1 MiB", 1};
        while (!m_body.empty()) {
            const auto end = std::min(m_body.find('\n'), m_body.size());
            const auto line = m_body.substr(0, end);
            if (const auto *reason = inspect(line))
                return Refusal{reason, m_line};
            m_size += end + 1;
            ++m_line;
            m_body.remove_prefix(std::min(end + 1, m_body.size()));
        }
        if (m_size > maximumSize && !m_plain)
            return Refusal{"the page is larger than 512 KiB and not plain", 1};
        return std::nullopt;
    }

private:
    const char *inspect(std::string_view line)
    {
        const auto bars = static_cast<std::size_t>(std::ranges::count(line, '|'));
        m_plain = m_plain && line.size() <= maximumPlainLine && bars <= maximumPlainBars;
        m_openTags += static_cast<std::size_t>(std::ranges::count(line, '<'));
        m_openBrackets += static_cast<std::size_t>(std::ranges::count(line, '['));
        if (line.size() > maximumLine)
            return "a line is longer than 32 KiB";
        if (bars > maximumBars)
            return "a line has more than 128 bars";
        if (m_openTags > maximumOpenings)
            return "more than 8,192 '<'";
        if (m_openBrackets > maximumOpenings)
            return "more than 8,192 '['";
        if (m_tags.isFull(line))
            return "a tag has more than 2,000 attributes";
        if (indentOf(line) > maximumIndent)
            return "a line is indented by more than 256 columns";
        if (prefixOf(line) > maximumPrefix && !isShortRule(line))
            return "more than 24 block marks open a line";
        if (const auto *reason = inspectCharacters(line))
            return reason;
        return inspectParagraph(line, bars);
    }

    static const char *inspectCharacters(std::string_view line)
    {
        std::size_t word = 0;
        int marks = 0;
        std::size_t i = 0;
        while (i < line.size()) {
            const auto start = i;
            const auto lead = static_cast<unsigned char>(line[i]);
            char32_t c = lead;
            if (lead < 0x80)
                ++i;
            else
                c = text::next(line, i);
            word = c == ' ' || c == '\t' ? 0 : word + (i - start);
            marks = text::isCombining(c) ? marks + 1 : 0;
            if (word > maximumWord)
                return "a word is longer than 2 KiB";
            if (marks > maximumMarks)
                return "more than 16 combining marks in a row";
        }
        return nullptr;
    }

    const char *inspectParagraph(std::string_view line, std::size_t bars)
    {
        if (line.find_first_not_of(" \t>") == std::string_view::npos) {
            m_paragraph = 0;
            m_paragraphBars = 0;
            m_table = false;
            m_tags.endParagraph();
            return nullptr;
        }
        ++m_paragraph;
        m_paragraphBars = std::max(m_paragraphBars, bars);
        m_table = m_table || isDelimiterRow(line);
        if (m_paragraph > maximumParagraph)
            return "a paragraph has more than 2,000 lines";
        // A table row is filled up to the width of its header, however short it is.
        m_cells += m_table ? m_paragraphBars + 1 : 0;
        return m_cells > maximumCells ? "tables have more than 100,000 cells" : nullptr;
    }

    std::string_view m_body;
    int m_line = 1;
    std::size_t m_size = 0;
    bool m_plain = true;
    std::size_t m_openTags = 0;
    std::size_t m_openBrackets = 0;
    std::size_t m_paragraph = 0;
    std::size_t m_paragraphBars = 0;
    bool m_table = false;
    std::size_t m_cells = 0;
    TagInspector m_tags;
};

} // namespace

std::optional<Refusal> refusal(std::string_view body)
{
    return Inspector(body).run();
}

std::optional<Refusal> refusal(cmark_node *root)
{
    int nodes = 0;
    int depth = 0;
    std::size_t links = 0;
    const CmarkIterator iterator(cmark_iter_new(root));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        auto *node = cmark_iter_get_node(iterator.get());
        const bool leaf = cmark_node_first_child(node) == nullptr;
        const bool entering = event == CMARK_EVENT_ENTER;
        if (!leaf)
            depth += entering ? 1 : -1;
        if (!entering)
            continue;
        const auto refuse = [&](const char *reason) {
            return Refusal{reason, std::max(cmark_node_get_start_line(node), 1)};
        };
        if (++nodes > maximumNodes)
            return refuse("more than 50,000 elements");
        if (depth > maximumDepth)
            return refuse("nested deeper than 64 levels");
        const auto *address = cmark_node_get_url(node);
        const auto size = address != nullptr ? std::string_view(address).size() : 0;
        links += size;
        if (size > maximumLink)
            return refuse("a link is longer than 2 KiB");
        if (links > maximumLinks)
            return refuse("more than 1 MiB of links");
    }
    return std::nullopt;
}

} // namespace markup
