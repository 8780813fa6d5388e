#include "content/page.h"

#include "content/bounds.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace content {

namespace {

bool isTrue(std::string_view value)
{
    const auto word = text::asciiLower(value);
    return word == "true" || word == "yes" || word == "on" || word == "1";
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// True for "<b>", "&amp;", "**", a code span or a link.
bool holdsMarkup(std::string_view title)
{
    for (const auto *mark : {"**", "__", "`", "]("})
        if (title.find(mark) != std::string_view::npos)
            return true;
    for (std::size_t i = 0; i + 1 < title.size(); ++i) {
        const bool letter = isAsciiLetter(title[i + 1]);
        if (title[i] == '<' && (letter || title[i + 1] == '/'))
            return true;
        if (title[i] == '&' && (letter || title[i + 1] == '#')) {
            const auto end = title.find_first_of("; &", i + 1);
            if (end != std::string_view::npos && title[end] == ';')
                return true;
        }
    }
    return false;
}

/// "008" and "-010", which YAML reads as something else or not at all.
bool hasLeadingZero(std::string_view number)
{
    number = text::trimmed(number);
    number.remove_prefix(std::min(number.find_first_not_of("+-"), number.size()));
    return number.size() > 1 && number.front() == '0';
}

PageType typeOf(std::string_view type)
{
    if (type == "cover")
        return PageType::Cover;
    if (type == "tools")
        return PageType::Tools;
    if (type == "howto")
        return PageType::HowTo;
    return type == "history" ? PageType::History : PageType::Other;
}

/// A list of ids, or a single one.
std::vector<NamedTool> toolsIn(const yaml::Node &node)
{
    if (node.kind == yaml::Node::Kind::Scalar)
        return {{node.scalar, node.pos}};
    std::vector<NamedTool> tools;
    for (const auto &id : node.items)
        tools.push_back({id.scalar, id.pos});
    return tools;
}

/// Fills a Page from its front matter and reports what is odd about it.
class Describer
{
public:
    Describer(Page &page, text::Problems &problems) : m_page(page), m_problems(problems) {}

    void run()
    {
        checkName();
        checkKeys();
        readTitle();
        for (const auto *key : {"weight", "order"})
            readWeight(key);
        const auto &fields = m_page.frontMatter;
        if (const auto child = fields.scalarOf("child"); !child.empty())
            m_page.child = isTrue(child);
        m_page.legacy = isTrue(fields.scalarOf("legacy"));
        m_page.type = typeOf(fields.scalarOf("type"));
        m_page.tool = fields.scalarOf("tool");
        m_page.reviewed = text::Date::parse(text::trimmed(fields.scalarOf("reviewed")));
        m_page.date = text::Date::parse(text::trimmed(fields.scalarOf("date")));
        if (const auto *advises = fields.field("advises"))
            m_page.advises = toolsIn(*advises);
        if (const auto *previously = fields.field("previously"))
            m_page.previously = toolsIn(*previously);
        readKeywords();
        m_page.translation = fields.scalarOf("altLangPage");
    }

private:
    void checkName()
    {
        if (!text::isUtf8(m_page.path))
            warn({}, "the file's name is not UTF-8");
        else if (m_page.path.find_first_of(" '\"") != std::string::npos)
            warn({}, "the file's name holds a space or a quote; links to it break easily");
    }

    void checkKeys()
    {
        constexpr std::array<std::string_view, 9> known = {"title",       "weight",   "order",
                                                           "child",       "legacy",   "lang",
                                                           "altLangPage", "reviewed", "date"};
        for (const auto &[key, value] : m_page.frontMatter.fields)
            for (const auto name : known)
                if (key != name && text::asciiLower(key) == text::asciiLower(name))
                    warn(value.pos, "key '" + key + "' was read as '" + std::string(name) + "'");
    }

    void readTitle()
    {
        const auto &fields = m_page.frontMatter;
        const auto *title = fields.field("title");
        m_page.title =
            limitedName(fields.scalarOf("title"), title != nullptr ? title->pos : text::SourcePos(),
                        m_page.path, m_problems);
        if (fields.kind == yaml::Node::Kind::Map && m_page.title.empty())
            warn(title != nullptr ? title->pos : fields.pos, "no title");
        else if (holdsMarkup(m_page.title))
            warn(title->pos, "markup or an entity in the title");
    }

    /// A list, or one line with commas.
    void readKeywords()
    {
        constexpr std::size_t maxKeywords = 50;
        constexpr std::size_t maxLength = 100; // bytes
        const auto *field = m_page.frontMatter.field("keywords");
        if (field == nullptr)
            return;
        for (const auto &line : field->scalars()) {
            for (std::size_t start = 0; start <= line.size();) {
                const auto end = std::min(line.find(',', start), line.size());
                auto keyword =
                    text::collapseWhitespace(std::string_view(line).substr(start, end - start));
                if (!keyword.empty() && keyword.size() <= maxLength
                    && m_page.keywords.size() < maxKeywords)
                    m_page.keywords.push_back(std::move(keyword));
                start = end + 1;
            }
        }
    }

    void readWeight(const char *key)
    {
        const auto *weight = m_page.frontMatter.field(key);
        if (weight == nullptr || m_page.weight)
            return;
        m_page.weight = decimal(weight->scalar);
        if (!m_page.weight)
            warn(weight->pos, std::string(key) + " is not a whole number");
        else if (hasLeadingZero(weight->scalar))
            warn(weight->pos,
                 std::string(key) + " '" + weight->scalar + "' was read as "
                     + std::to_string(*m_page.weight));
    }

    void warn(const text::SourcePos &pos, std::string message)
    {
        m_problems.push_back({m_page.path, pos, std::move(message), text::Severity::Warning});
    }

    Page &m_page;
    text::Problems &m_problems;
};

} // namespace

Page describePage(std::string path, yaml::Node frontMatter, text::Problems &problems)
{
    Page page;
    page.path = std::move(path);
    page.frontMatter = std::move(frontMatter);
    Describer(page, problems).run();
    return page;
}

std::optional<int> decimal(std::string_view text)
{
    text = text::trimmed(text);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    int value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value, 10);
    if (text.empty() || result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace content
