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
        const bool takesTerms = block.kind != BlockKind::Heading;
        mark(block.inlines, takesTerms);
        for (auto &inner : block.blocks)
            mark(inner);
    }

    void mark(std::vector<Inline> &inlines, bool takesTerms)
    {
        for (std::size_t i = 0; i < inlines.size(); ++i) {
            auto &piece = inlines[i];
            if (piece.kind == InlineKind::Text)
                i += split(inlines, i, takesTerms);
            else
                mark(piece.children, takesTerms && piece.kind != InlineKind::Link);
        }
    }

    /// Puts mentions into the text at a place; how many pieces it has more.
    std::size_t split(std::vector<Inline> &inlines, std::size_t at, bool takesTerms)
    {
        m_found.clear();
        m_matcher.find(inlines[at].text, m_found);
        if (m_found.empty())
            return 0;
        const auto text = inlines[at].text;
        std::erase_if(m_found,
                      [&](const Found &found) { return !counts(found, text, takesTerms); });
        if (m_found.empty())
            return 0;
        std::vector<Inline> pieces;
        std::size_t done = 0;
        const auto addText = [&](std::size_t end) {
            if (end > done)
                pieces.push_back({InlineKind::Text, text.substr(done, end - done), {}, {}});
        };
        for (const auto &found : m_found) {
            addText(found.start);
            pieces.push_back(mention(found, text.substr(found.start, found.end - found.start)));
            done = found.end;
        }
        addText(text.size());
        const auto place = inlines.begin() + static_cast<std::ptrdiff_t>(at);
        inlines.insert(inlines.erase(place), std::make_move_iterator(pieces.begin()),
                       std::make_move_iterator(pieces.end()));
        return pieces.size() - 1;
    }

    bool counts(const Found &found, const std::string &text, bool takesTerms)
    {
        const bool isTerm = subject(found).kind == Subject::Kind::Term;
        if (isTerm && (!takesTerms || m_seen.contains(found.subject)))
            return false;
        if (m_matcher.hasOtherMeaning(found, text) || (found.isAmbiguous && !isMeant(found, text)))
            return false;
        if (!isTerm)
            m_besides.insert(found.subject);
        return !isTerm || m_seen.insert(found.subject).second;
    }

    /// Once a page has named a tool, its name means it again; at the start of a sentence, where any
    /// word has a capital, only once the page has named it often.
    bool isMeant(const Found &found, const std::string &text)
    {
        if (subject(found).id == m_about)
            return true;
        auto &times = m_introduced[found.subject];
        const bool counts = m_besides.size() > m_besides.count(found.subject)
            || m_matcher.isInContext(found, paragraph(), m_language) || times >= often
            || (times > 0 && !beginsSentence(text, found.start));
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
            std::size_t end = m_top + 1;
            if (m_document.blocks[m_top].kind == BlockKind::Heading)
                while (end < m_document.blocks.size()
                       && m_document.blocks[end++].kind == BlockKind::Heading) {}
            markup::Document around;
            around.blocks.assign(m_document.blocks.begin() + static_cast<std::ptrdiff_t>(m_top),
                                 m_document.blocks.begin() + static_cast<std::ptrdiff_t>(end));
            m_paragraph = text::fold(markup::plainText(around));
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
    std::vector<Found> m_found;
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
