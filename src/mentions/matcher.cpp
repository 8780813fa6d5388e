#include "mentions/matcher.h"

#include "text/fold.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace mentions {

namespace {

constexpr std::size_t contextBytes = 120;  ///< bytes before a name that a phrase may take
constexpr std::size_t maxNameLength = 100; ///< bytes

std::string plain(std::string_view written)
{
    return text::fold(text::collapseWhitespace(written));
}

/// A place so many bytes before another, and not inside a character.
std::size_t placeBefore(std::string_view utf8, std::size_t end, std::size_t bytes)
{
    auto start = end > bytes ? end - bytes : 0;
    while (start > 0 && (static_cast<unsigned char>(utf8[start]) & 0xC0) == 0x80)
        --start;
    return start;
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

Matcher::Matcher(std::vector<Subject> subjects)
    : m_subjects(std::move(subjects)), m_contextOf(m_subjects.size())
{
    readNames();
    readPhrases();
}

void Matcher::readNames()
{
    const auto eachName = [this](auto visit) {
        for (std::size_t i = 0; i < m_subjects.size(); ++i)
            for (const auto &name : m_subjects[i].names)
                if (const auto folded = plain(name);
                    folded.size() >= 2 && folded.size() <= maxNameLength)
                    visit(i, name, folded);
    };
    std::vector<std::string> names;
    eachName([&](std::size_t, const std::string &, const std::string &folded) {
        names.push_back(folded);
    });
    m_names = PhraseSet(std::move(names));
    m_owners.resize(m_names.size());
    eachName([&](std::size_t subject, const std::string &name, const std::string &folded) {
        auto &owners = m_owners[m_names.numberOf(folded)];
        const auto &ambiguous = m_subjects[subject].naming.ambiguous;
        if (std::ranges::find(ambiguous, name) != ambiguous.end())
            owners.exact.emplace(text::collapseWhitespace(name), subject);
        else if (!owners.subject)
            owners.subject = subject;
    });
}

void Matcher::readPhrases()
{
    const auto each = [this](content::Naming::Phrases content::Naming::*phrases, auto visit) {
        for (std::size_t i = 0; i < m_subjects.size(); ++i)
            for (const auto &[language, written] : m_subjects[i].naming.*phrases)
                for (const auto &phrase : written)
                    visit(i, language, plain(phrase));
    };
    const auto all = [&](content::Naming::Phrases content::Naming::*phrases) {
        std::vector<std::string> result;
        each(phrases, [&](std::size_t, const text::Language &, std::string phrase) {
            result.push_back(std::move(phrase));
        });
        return PhraseSet(std::move(result));
    };
    m_otherMeanings = all(&content::Naming::otherMeanings);
    m_meaningOf.resize(m_otherMeanings.size());
    each(&content::Naming::otherMeanings,
         [&](std::size_t subject, const text::Language &, const std::string &phrase) {
             if (!phrase.empty())
                 m_meaningOf[m_otherMeanings.numberOf(phrase)].insert(subject);
         });
    m_context = all(&content::Naming::context);
    each(&content::Naming::context,
         [&](std::size_t subject, const text::Language &language, const std::string &phrase) {
             if (!phrase.empty())
                 m_contextOf[subject][language].insert(m_context.numberOf(phrase));
         });
}

void Matcher::find(std::string_view utf8, std::vector<Found> &found, text::Deadline &deadline) const
{
    for (std::size_t at = 0; at < utf8.size() && !deadline.isPast();) {
        Found match;
        if (matchAt(utf8, at, match)) {
            at = match.end;
            found.push_back(match);
        } else {
            at = nextWordBegin(utf8, at);
        }
    }
}

/// The longest, and of those a tool before a term.
bool Matcher::matchAt(std::string_view utf8, std::size_t at, Found &found) const
{
    std::vector<PhraseSet::Match> matches;
    m_names.matchesAt(utf8, at, matches);
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        const auto &owners = m_owners[match->phrase];
        const auto exact = owners.exact.empty()
            ? owners.exact.end()
            : owners.exact.find(utf8.substr(at, match->end - at));
        if (exact != owners.exact.end() && exact->second < owners.subject.value_or(SIZE_MAX))
            found = {at, match->end, exact->second, true};
        else if (owners.subject)
            found = {at, match->end, *owners.subject, false};
        else
            continue;
        return true;
    }
    return false;
}

Surroundings Matcher::surroundings(std::string_view paragraph, text::Deadline &deadline) const
{
    Surroundings result;
    std::vector<PhraseSet::Match> matches;
    for (std::size_t at = 0; at < paragraph.size() && !deadline.isPast();
         at = nextWordBegin(paragraph, at)) {
        m_context.matchesAt(paragraph, at, matches);
        for (const auto &match : matches)
            result.phrases.insert(match.phrase);
    }
    std::vector<Found> named;
    find(paragraph, named, deadline);
    for (const auto &one : named)
        if (!one.isAmbiguous && m_subjects[one.subject].kind == Subject::Kind::Tool)
            result.tools.insert(one.subject);
    return result;
}

bool Matcher::isInContext(const Found &found, const Surroundings &paragraph,
                          const text::Language &language) const
{
    if (paragraph.tools.size() > paragraph.tools.count(found.subject))
        return true;
    const auto &context = m_contextOf[found.subject];
    const auto holds = [&](const std::set<std::size_t> &phrases) {
        return std::ranges::any_of(
            phrases, [&](std::size_t phrase) { return paragraph.phrases.contains(phrase); });
    };
    // A page in another language, or in an unknown one, may use the words of any language.
    const auto own = context.find(language);
    return own != context.end()
        ? holds(own->second)
        : std::ranges::any_of(context, [&](const auto &words) { return holds(words.second); });
}

bool Matcher::hasOtherMeaning(const Found &found, std::string_view utf8) const
{
    if (m_subjects[found.subject].naming.otherMeanings.empty())
        return false;
    std::vector<PhraseSet::Match> matches;
    const auto first =
        placeBefore(utf8, found.start, std::min(contextBytes, m_otherMeanings.longest()));
    for (auto at = first; at <= found.start; at = nextWordBegin(utf8, at)) {
        m_otherMeanings.matchesAt(utf8, at, matches);
        for (const auto &match : matches)
            if (match.end >= found.end && m_meaningOf[match.phrase].contains(found.subject))
                return true;
    }
    return false;
}

} // namespace mentions
