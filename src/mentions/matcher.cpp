#include "mentions/matcher.h"

#include "mentions/foldedtext.h"
#include "text/fold.h"
#include "text/words.h"

#include <algorithm>
#include <optional>

namespace mentions {

namespace {

constexpr std::size_t reach = 120; ///< bytes around a name that a phrase may take

std::uint16_t pair(char first, char second)
{
    return static_cast<std::uint16_t>((static_cast<unsigned char>(first) << 8)
                                      | static_cast<unsigned char>(second));
}

bool isAsciiWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The first two folded bytes of what stands at a place; 0 for less.
std::uint16_t beginAt(std::string_view utf8, std::size_t at)
{
    if (at + 1 < utf8.size() && isPlain(utf8[at]) && isPlain(utf8[at + 1]))
        return pair(foldedPlain(utf8[at]), foldedPlain(utf8[at + 1]));
    std::size_t second = 0;
    auto folded = foldedAt(utf8, at, second);
    if (folded.empty())
        return 0;
    const char first = folded.front();
    if (folded.size() > 1)
        folded.remove_prefix(1);
    else if (second < utf8.size())
        folded = foldedAt(utf8, second, second);
    return folded.empty() ? std::uint16_t(0) : pair(first, folded.front());
}

std::string plain(std::string_view written)
{
    return text::fold(text::squeeze(written));
}

/// The place of a whole word or phrase in a text, or npos.
std::size_t findWord(std::string_view text, std::string_view word)
{
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if (text::isWholeWord(text, at, at + word.size()))
            return at;
    return std::string_view::npos;
}

/// No cut inside a character.
std::string_view before(std::string_view utf8, std::size_t end)
{
    auto start = end > reach ? end - reach : 0;
    while (start > 0 && (static_cast<unsigned char>(utf8[start]) & 0xC0) == 0x80)
        --start;
    return utf8.substr(start, end - start);
}

} // namespace

std::vector<Subject> subjectsOf(const std::vector<content::Tool> &tools)
{
    std::vector<Subject> subjects;
    for (const auto &tool : tools) {
        Subject subject{Subject::Kind::Tool, tool.id, {}, tool.naming};
        if (tool.naming.isLookedFor) {
            subject.names = tool.aliases;
            subject.names.push_back(tool.name);
            for (const auto &[language, name] : tool.names)
                subject.names.push_back(name);
        }
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

std::vector<Subject> subjectsOf(const std::vector<content::Term> &terms,
                                const text::Language &language)
{
    std::vector<Subject> subjects;
    for (const auto &term : terms) {
        const auto wording = term.wordings.find(language);
        if (term.isMarked && wording != term.wordings.end())
            subjects.push_back({Subject::Kind::Term, term.id, wording->second.names, {}});
    }
    return subjects;
}

std::vector<Subject> subjectsOf(std::vector<Subject> tools, const std::vector<content::Term> &terms,
                                const text::Language &language)
{
    std::ranges::move(subjectsOf(terms, language), std::back_inserter(tools));
    return tools;
}

Matcher::Matcher(std::vector<Subject> subjects) : m_subjects(std::move(subjects))
{
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        auto &naming = m_subjects[i].naming;
        for (const auto &name : m_subjects[i].names)
            add(i, name, std::ranges::find(naming.ambiguous, name) != naming.ambiguous.end());
        for (auto *phrases : {&naming.context, &naming.otherMeanings})
            for (auto &[language, written] : *phrases)
                std::ranges::transform(written, written.begin(), plain);
    }
    // The longest first, and a tool before a term.
    for (auto &[begin, names] : m_names)
        std::ranges::stable_sort(names, std::ranges::greater(),
                                 [](const Name &name) { return name.folded.size(); });
}

void Matcher::add(std::size_t subject, const std::string &name, bool isAmbiguous)
{
    auto folded = plain(name);
    if (folded.size() < 2)
        return;
    const auto begin = pair(folded[0], folded[1]);
    m_begins.set(begin);
    m_names[begin].push_back(
        {std::move(folded), isAmbiguous ? text::squeeze(name) : std::string(), subject});
}

void Matcher::find(std::string_view utf8, std::vector<Found> &found) const
{
    for (std::size_t at = 0; at < utf8.size();) {
        Found match;
        if (matchAt(utf8, at, match)) {
            at = match.end;
            found.push_back(match);
            continue;
        }
        // To where the next word may begin.
        if (isAsciiWord(utf8[at]))
            while (at < utf8.size() && isAsciiWord(utf8[at]))
                ++at;
        else
            ++at;
        while (at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80)
            ++at;
    }
}

bool Matcher::matchAt(std::string_view utf8, std::size_t at, Found &found) const
{
    const auto begin = beginAt(utf8, at);
    if (!m_begins.test(begin))
        return false;
    for (const auto &name : m_names.at(begin)) {
        const auto end = endOfName(utf8, at, name.folded);
        if (end == std::string_view::npos || !text::isWholeWord(utf8, at, end))
            continue;
        if (!name.exact.empty() && utf8.substr(at, end - at) != name.exact)
            continue;
        found = {at, end, name.subject, !name.exact.empty()};
        return true;
    }
    return false;
}

bool Matcher::isInContext(const Found &found, std::string_view foldedParagraph,
                          const text::Language &language) const
{
    const auto &context = m_subjects[found.subject].naming.context;
    const auto holds = [&](const std::vector<std::string> &words) {
        return std::ranges::any_of(words, [&](const std::string &word) {
            return findWord(foldedParagraph, word) != std::string_view::npos;
        });
    };
    // A page of another language, or of none, may use the words of any.
    const auto own = context.find(language);
    const bool beside = own != context.end()
        ? holds(own->second)
        : std::ranges::any_of(context, [&](const auto &words) { return holds(words.second); });
    return beside || namesAnotherTool(foldedParagraph, found.subject);
}

bool Matcher::hasOtherMeaning(const Found &found, std::string_view utf8) const
{
    if (m_subjects[found.subject].naming.otherMeanings.empty())
        return false;
    const auto name = plain(utf8.substr(found.start, found.end - found.start));
    const auto right = utf8.substr(found.end);
    std::optional<std::string> left;
    for (const auto &[language, phrases] : m_subjects[found.subject].naming.otherMeanings)
        for (const auto &phrase : phrases)
            for (auto at = phrase.find(name); at != std::string::npos;
                 at = phrase.find(name, at + 1)) {
                const auto rest = std::string_view(phrase).substr(at + name.size());
                const auto start = std::string_view(phrase).substr(0, at);
                const auto end = endOfName(right, 0, rest);
                if (end == std::string_view::npos || !text::isWholeWord(right, 0, end))
                    continue;
                if (!left) {
                    left = text::fold(before(utf8, found.start));
                    std::ranges::replace(*left, '\n', ' ');
                }
                if (left->ends_with(start)
                    && text::isWholeWord(*left, left->size() - start.size(), left->size()))
                    return true;
            }
    return false;
}

bool Matcher::namesAnotherTool(std::string_view foldedParagraph, std::size_t subject) const
{
    std::vector<Found> others;
    find(foldedParagraph, others); // exact names are not found in folded text
    return std::ranges::any_of(others, [&](const Found &other) {
        return other.subject != subject && m_subjects[other.subject].kind == Subject::Kind::Tool;
    });
}

} // namespace mentions
