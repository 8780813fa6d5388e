#include "mentions/marking.h"

#include "text/fold.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace mentions {

namespace {

using markup::Block;
using markup::BlockKind;
using markup::Inline;
using markup::InlineKind;

constexpr std::string_view toolScheme = "tool:";
constexpr std::string_view termScheme = "term:";
constexpr int often = 3;
constexpr char unitSeparator = '\x1f'; ///< which no page can hold

/// Whether no letter or digit stands between the end of a sentence, or the start of the text, and
/// this place.
bool beginsSentence(std::string_view text, std::size_t at)
{
    const auto before = text.substr(0, at);
    const auto last = before.find_last_not_of(" \n\t\"'([*");
    return last == std::string_view::npos
        || std::string_view(".!?:").find(before[last]) != std::string_view::npos
        || before.substr(0, last + 1).ends_with("«") || before.substr(0, last + 1).ends_with("“")
        || before.substr(0, last + 1).ends_with("…");
}

/// The text of inlines in which names are looked for, through bold and links; what has no text of
/// its own parts names.
void appendRunning(std::string &text, const std::vector<Inline> &inlines)
{
    for (const auto &piece : inlines)
        if (piece.kind == InlineKind::Text)
            text += piece.text;
        else if (piece.children.empty())
            text += piece.kind == InlineKind::Break ? '\n' : unitSeparator;
        else
            appendRunning(text, piece.children);
}

class Marker
{
public:
    Marker(markup::Document &document, const Matcher &matcher, const text::Language &language,
           std::string_view about)
        : m_document(document), m_matcher(matcher), m_language(language), m_about(about)
    {
    }

    void run()
    {
        for (m_top = 0; m_top < m_document.blocks.size(); ++m_top) {
            m_paragraph.reset();
            m_besides.clear();
            mark(m_document.blocks[m_top]);
        }
    }

private:
    void mark(Block &block)
    {
        if (block.kind == BlockKind::Heading)
            m_seen.clear();
        m_text.clear();
        appendRunning(m_text, block.inlines);
        m_found.clear();
        m_matcher.find(m_text, m_found);
        m_at = 0;
        m_next = 0;
        if (!m_found.empty())
            mark(block.inlines, block.kind != BlockKind::Heading);
        for (auto &inner : block.blocks)
            mark(inner);
    }

    void mark(std::vector<Inline> &inlines, bool takesTerms)
    {
        for (std::size_t i = 0; i < inlines.size(); ++i) {
            auto &piece = inlines[i];
            if (piece.kind == InlineKind::Text)
                i += split(inlines, i, takesTerms);
            else if (piece.children.empty())
                ++m_at;
            else
                mark(piece.children, takesTerms && piece.kind != InlineKind::Link);
        }
    }

    /// Puts mentions into the text at a place; how many pieces it has more. Of a name that goes on
    /// behind it, what stands in it is the mention.
    std::size_t split(std::vector<Inline> &inlines, std::size_t at, bool takesTerms)
    {
        std::size_t done = m_at;
        m_at += inlines[at].text.size();
        std::vector<Inline> pieces;
        const auto addText = [&](std::size_t end) {
            if (end > done)
                pieces.push_back({InlineKind::Text, m_text.substr(done, end - done), {}, {}});
            done = end;
        };
        for (; m_next < m_found.size() && m_found[m_next].start < m_at; ++m_next) {
            const auto &found = m_found[m_next];
            if (!counts(found, takesTerms))
                continue;
            addText(found.start);
            done = std::min(found.end, m_at);
            pieces.push_back(mention(found, m_text.substr(found.start, done - found.start)));
        }
        if (pieces.empty())
            return 0;
        addText(m_at);
        const auto place = inlines.begin() + static_cast<std::ptrdiff_t>(at);
        inlines.insert(inlines.erase(place), std::make_move_iterator(pieces.begin()),
                       std::make_move_iterator(pieces.end()));
        return pieces.size() - 1;
    }

    bool counts(const Found &found, bool takesTerms)
    {
        const bool isTerm = subject(found).kind == Subject::Kind::Term;
        if (isTerm && (!takesTerms || m_seen.contains(found.subject)))
            return false;
        if (m_matcher.hasOtherMeaning(found, m_text) || (found.isAmbiguous && !isMeant(found)))
            return false;
        if (!isTerm)
            m_besides.insert(found.subject);
        return !isTerm || m_seen.insert(found.subject).second;
    }

    /// Once a page has named a tool, its name means it again; at the start of a sentence, where any
    /// word has a capital, only once the page has named it often.
    bool isMeant(const Found &found)
    {
        if (subject(found).id == m_about)
            return true;
        auto &times = m_introduced[found.subject];
        const bool counts = m_besides.size() > m_besides.count(found.subject) || times >= often
            || (times > 0 && !beginsSentence(m_text, found.start))
            || m_matcher.isInContext(found, paragraph(), m_language);
        times += counts ? 1 : 0;
        return counts;
    }

    Inline mention(const Found &found, std::string text)
    {
        Inline result;
        result.kind = InlineKind::Mention;
        result.target = targetOf(subject(found));
        result.isFirst =
            subject(found).kind == Subject::Kind::Term || m_seen.insert(found.subject).second;
        result.children.push_back({InlineKind::Text, std::move(text), {}, {}});
        return result;
    }

    const Subject &subject(const Found &found) const { return m_matcher.subjects()[found.subject]; }

    /// The top-level block around, folded; with a heading, what stands below it too.
    const std::string &paragraph()
    {
        if (!m_paragraph) {
            std::size_t last = m_top;
            auto around = markup::plainText(m_document.blocks[last]);
            while (m_document.blocks[last].kind == BlockKind::Heading
                   && ++last < m_document.blocks.size())
                around += markup::plainText(m_document.blocks[last]);
            m_paragraph = text::fold(around);
        }
        return *m_paragraph;
    }

    markup::Document &m_document;
    const Matcher &m_matcher;
    const text::Language &m_language;
    std::string_view m_about;
    std::size_t m_top = 0;
    std::optional<std::string> m_paragraph;
    std::set<std::size_t> m_seen;            ///< subjects named in this section
    std::set<std::size_t> m_besides;         ///< tools named in this top-level block
    std::map<std::size_t, int> m_introduced; ///< how often the page has named ambiguous ones
    std::string m_text;                      ///< of the block, as it runs through its inlines
    std::vector<Found> m_found;              ///< in it
    std::size_t m_at = 0;                    ///< the place in it that is reached
    std::size_t m_next = 0;                  ///< the first of m_found behind that
};

/// Calls visit(id) for each mention of a tool.
template <typename Visit>
void eachTool(const std::vector<Inline> &inlines, Visit visit)
{
    for (const auto &piece : inlines) {
        if (piece.kind == InlineKind::Mention)
            if (const auto id = idOf(piece.target, Subject::Kind::Tool); !id.empty())
                visit(id);
        eachTool(piece.children, visit);
    }
}

template <typename Visit>
void eachTool(const Block &block, Visit visit)
{
    eachTool(block.inlines, visit);
    for (const auto &inner : block.blocks)
        eachTool(inner, visit);
}

} // namespace

std::string targetOf(const Subject &subject)
{
    std::string target(subject.kind == Subject::Kind::Tool ? toolScheme : termScheme);
    target += subject.id;
    return target;
}

std::string_view idOf(std::string_view target, Subject::Kind kind)
{
    const auto scheme = kind == Subject::Kind::Tool ? toolScheme : termScheme;
    return target.starts_with(scheme) ? target.substr(scheme.size()) : std::string_view();
}

void mark(markup::Document &document, const Matcher &matcher, const text::Language &language,
          std::string_view about)
{
    Marker(document, matcher, language, about).run();
}

std::map<std::string, Naming> countTools(const markup::Document &marked)
{
    std::map<std::string, Naming> result;
    for (std::size_t i = 0; i < marked.blocks.size(); ++i)
        eachTool(marked.blocks[i], [&](std::string_view id) {
            auto &naming = result.try_emplace(std::string(id), Naming{0, i}).first->second;
            ++naming.count;
        });
    return result;
}

std::vector<std::string> toolsNamed(const markup::Document &marked)
{
    std::vector<std::string> ids;
    for (const auto &block : marked.blocks)
        eachTool(block, [&](std::string_view id) {
            if (std::ranges::find(ids, id) == ids.end())
                ids.emplace_back(id);
        });
    return ids;
}

} // namespace mentions
