#include "mentions/marking.h"

#include "mentions/runningtext.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace mentions {

namespace {

using markup::Block;
using markup::BlockKind;
using markup::Inline;
using markup::InlineKind;

constexpr std::string_view toolScheme = "tool:";
constexpr std::string_view termScheme = "term:";
constexpr int familiarAfter = 3;
constexpr std::size_t headingsInARow = 8; ///< that are looked through for what stands below one

class Marker
{
public:
    Marker(markup::Document &document, const Matcher &matcher, const text::Language &language,
           std::string_view about, const text::Deadline &deadline)
        : m_document(document),
          m_matcher(matcher),
          m_language(language),
          m_about(about),
          m_deadline(deadline)
    {
    }

    Marked run()
    {
        for (m_top = 0; m_top < m_document.blocks.size(); ++m_top) {
            m_surroundings.reset();
            m_besides.clear();
            mark(m_document.blocks[m_top]);
            if (m_deadline.isPast())
                return Marked::None;
        }
        return m_mentions > maxMentions ? Marked::Firsts : Marked::All;
    }

private:
    void mark(Block &block)
    {
        if (block.kind == BlockKind::Heading)
            m_seen.clear();
        if (!block.inlines.empty())
            markInlines(block);
        for (auto &inner : block.blocks)
            mark(inner);
    }

    void markInlines(Block &block)
    {
        m_running.clear();
        std::vector<Range> mentions;
        appendRunning(m_running, mentions, block.inlines);
        const Text text(m_running);
        m_text = &text;
        m_found.clear();
        m_matcher.find(text, m_found, m_deadline);
        keepBeside(mentions, m_found);
        m_at = 0;
        m_next = 0;
        m_isPart = false;
        if (!m_found.empty() || !mentions.empty())
            mark(block.inlines, block.kind != BlockKind::Heading);
    }

    void mark(std::vector<Inline> &inlines, bool takesTerms)
    {
        std::vector<std::pair<std::size_t, std::vector<Inline>>> parted; // by their places
        for (std::size_t i = 0; i < inlines.size(); ++i) {
            auto &piece = inlines[i];
            if (piece.kind == InlineKind::Text) {
                if (auto parts = split(piece.text.size(), takesTerms); !parts.empty())
                    parted.emplace_back(i, std::move(parts));
            } else if (piece.children.empty()) {
                m_at += separatorFor(piece).size();
            } else {
                if (piece.kind == InlineKind::Mention)
                    m_seen.insert(piece.target);
                mark(piece.children, takesTerms && piece.kind != InlineKind::Link);
            }
        }
        if (!parted.empty())
            inlines = withParts(std::move(inlines), std::move(parted));
    }

    /// Once for all of them: each insertion would move what stands behind it.
    static std::vector<Inline>
    withParts(std::vector<Inline> inlines,
              std::vector<std::pair<std::size_t, std::vector<Inline>>> parted)
    {
        std::vector<Inline> result;
        auto next = inlines.begin();
        for (auto &[at, parts] : parted) {
            const auto place = inlines.begin() + static_cast<std::ptrdiff_t>(at);
            std::move(next, place, std::back_inserter(result));
            std::ranges::move(parts, std::back_inserter(result));
            next = place + 1;
        }
        std::move(next, inlines.end(), std::back_inserter(result));
        return result;
    }

    /// The parts of a text with mentions in it, else none. A name that goes on behind the text is a
    /// mention in each of those it stands in.
    std::vector<Inline> split(std::size_t size, bool takesTerms)
    {
        std::vector<Inline> parts;
        auto done = m_at;
        m_at += size;
        const auto addText = [&](std::size_t end) {
            if (end > done)
                parts.push_back({InlineKind::Text, m_running.substr(done, end - done), {}, {}});
            done = end;
        };
        for (; m_next < m_found.size() && m_found[m_next].start < m_at; ++m_next) {
            const auto &found = m_found[m_next];
            if (m_deadline.isPast() || (!m_isPart && !counts(found, takesTerms)))
                continue;
            addText(std::max(found.start, done));
            const auto end = std::min(found.end, m_at);
            if (end > done)
                parts.push_back(mention(found, m_running.substr(done, end - done)));
            done = end;
            m_isPart = found.end > m_at;
            if (m_isPart)
                break;
        }
        if (!parts.empty())
            addText(m_at);
        return parts;
    }

    bool counts(const Found &found, bool takesTerms)
    {
        const bool isTerm = subject(found).kind == Subject::Kind::Term;
        const auto target = targetOf(subject(found));
        if (isTerm && (!takesTerms || m_seen.contains(target)))
            return false;
        if (m_matcher.hasOtherMeaning(found, *m_text) || (found.isAmbiguous && !isMeant(found)))
            return false;
        if (!isTerm)
            m_besides.insert(found.subject);
        m_isFirst = m_seen.insert(target).second;
        const bool isNew = m_marked.insert(found.subject).second;
        return ++m_mentions <= maxMentions || isNew;
    }

    /// Once a page has named a tool, its name means the tool again. At the start of a sentence,
    /// where every word has a capital, only after the page has named it several times.
    bool isMeant(const Found &found)
    {
        if (subject(found).id == m_about)
            return true;
        auto &times = m_introduced[found.subject];
        const bool counts = m_besides.size() > m_besides.count(found.subject)
            || times >= familiarAfter || (times > 0 && !beginsSentence(m_running, found.start))
            || isInContext(found);
        times += counts ? 1 : 0;
        return counts;
    }

    Inline mention(const Found &found, std::string text)
    {
        Inline result;
        result.kind = InlineKind::Mention;
        result.target = targetOf(subject(found));
        result.isFirst = m_isFirst;
        result.goesOn = found.end > m_at;
        result.children.push_back({InlineKind::Text, std::move(text), {}, {}});
        return result;
    }

    const Subject &subject(const Found &found) const { return m_matcher.subjects()[found.subject]; }

    /// The other tools around are looked for only where no word of the context tells.
    bool isInContext(const Found &found)
    {
        if (!m_surroundings) {
            m_around = around();
            m_surroundings.emplace();
            m_areToolsKnown = false;
            m_matcher.addPhrases(Text(m_around), *m_surroundings, m_deadline);
        }
        if (m_matcher.isInContext(found, *m_surroundings, m_language))
            return true;
        if (m_areToolsKnown)
            return false;
        m_matcher.addTools(Text(m_around), *m_surroundings, m_deadline);
        m_areToolsKnown = true;
        return m_matcher.isInContext(found, *m_surroundings, m_language);
    }

    /// The top-level block around; with a heading, what stands below it too.
    std::string around() const
    {
        const auto &blocks = m_document.blocks;
        auto last = m_top;
        auto result = markup::plainText(blocks[last]);
        while (blocks[last].kind == BlockKind::Heading && ++last < blocks.size()
               && last - m_top <= headingsInARow)
            result += markup::plainText(blocks[last]);
        return result;
    }

    markup::Document &m_document;
    const Matcher &m_matcher;
    const text::Language &m_language;
    std::string_view m_about;
    text::Deadline m_deadline;
    std::size_t m_top = 0;
    std::string m_around;
    std::optional<Surroundings> m_surroundings; ///< of m_around
    bool m_areToolsKnown = false;               ///< in it
    std::set<std::string> m_seen;               ///< targets named in this section
    std::set<std::size_t> m_besides;            ///< tools named in this top-level block
    std::set<std::size_t> m_marked;             ///< subjects of mentions on this page
    int m_mentions = 0;
    std::map<std::size_t, int> m_introduced; ///< how often the page has named ambiguous ones
    std::string m_running;                   ///< the text of the block, through its inlines
    const Text *m_text = nullptr;            ///< the same, to be looked through
    std::vector<Found> m_found;              ///< in it
    std::size_t m_at = 0;                    ///< the current position in it
    std::size_t m_next = 0;                  ///< the first of m_found that does not end before that
    bool m_isPart = false;                   ///< a mention of it has begun
    bool m_isFirst = false;                  ///< that mention, in its section
};

void unmark(std::vector<Inline> &inlines)
{
    for (auto &piece : inlines) {
        if (piece.kind == InlineKind::Mention)
            piece = Inline(std::move(piece.children.front()));
        unmark(piece.children);
    }
}

void unmark(std::vector<Block> &blocks)
{
    for (auto &block : blocks) {
        unmark(block.inlines);
        unmark(block.blocks);
    }
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

Marked mark(markup::Document &document, const Matcher &matcher, const text::Language &language,
            std::string_view about, text::Deadline deadline)
{
    const auto marked = Marker(document, matcher, language, about, deadline).run();
    if (marked == Marked::None)
        unmark(document.blocks);
    return marked;
}

bool markBeside(markup::Document &marked, const Matcher &matcher, const text::Language &language,
                std::string_view about, text::Deadline deadline)
{
    return Marker(marked, matcher, language, about, deadline).run() != Marked::None;
}

} // namespace mentions
