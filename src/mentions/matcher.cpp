#include "mentions/matcher.h"

#include "text/fold.h"
#include "text/lookalikes.h"
#include "text/utf8.h"

#include <algorithm>

namespace mentions {

namespace {

constexpr std::size_t contextBytes = 120;  ///< bytes before a name that a phrase may take
constexpr std::size_t maxNameLength = 100; ///< bytes
constexpr std::size_t maxBearers = 16;     ///< of names that have the same shape

/// A place so many bytes before another, and not inside a character.
std::size_t placeBefore(std::string_view utf8, std::size_t end, std::size_t bytes)
{
    auto start = end > bytes ? end - bytes : 0;
    while (start > 0 && (static_cast<unsigned char>(utf8[start]) & 0xC0) == 0x80)
        --start;
    return start;
}

/// Where what was written ends that is read up to a place, with the accents on its last letter.
std::size_t endOf(const Text &text, std::size_t place)
{
    auto end = text.looks.written(place - 1);
    text::next(text.written, end);
    for (auto next = end; next < text.written.size(); end = next)
        if (!text::isCombining(text::next(text.written, next)))
            break;
    return end;
}

/// Whether something stands in a name that no name is written with: a letter of another script, a
/// digit for a letter.
bool holdsStandIn(std::string_view written)
{
    return std::ranges::any_of(written, [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9');
    });
}

std::string inCapitals(std::string_view ascii)
{
    std::string result(ascii);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
    });
    return result;
}

} // namespace

Text::Text(std::string_view utf8)
    : written(utf8), looks(utf8), shapes(text::withShapes(looks.folded()))
{
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
                if (auto folded = text::lookOfName(name);
                    folded.size() >= 2 && folded.size() <= maxNameLength)
                    visit(i, name, std::move(folded));
    };
    std::vector<std::string> names;
    eachName([&](std::size_t, const std::string &, const std::string &folded) {
        names.push_back(text::withShapes(folded));
    });
    m_names = PhraseSet(std::move(names));
    m_bearers.resize(m_names.size());
    eachName([&](std::size_t subject, const std::string &name, std::string folded) {
        auto &bearers = m_bearers[m_names.numberOf(text::withShapes(folded))];
        const auto &ambiguous = m_subjects[subject].naming.ambiguous;
        const bool isAmbiguous = std::ranges::find(ambiguous, name) != ambiguous.end();
        const bool isKnown = std::ranges::any_of(bearers, [&](const Bearer &bearer) {
            return bearer.name == name && bearer.isAmbiguous == isAmbiguous;
        });
        if (!isKnown && bearers.size() < maxBearers)
            bearers.push_back({subject, name, std::move(folded), isAmbiguous});
    });
}

void Matcher::readPhrases()
{
    const auto each = [this](content::Naming::Phrases content::Naming::*phrases, auto visit) {
        for (std::size_t i = 0; i < m_subjects.size(); ++i)
            for (const auto &[language, written] : m_subjects[i].naming.*phrases)
                for (const auto &phrase : written)
                    visit(i, language, text::lookOfName(phrase));
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

void Matcher::find(const Text &text, std::vector<Found> &found, text::Deadline &deadline) const
{
    const auto folded = text.looks.folded();
    for (std::size_t at = 0; at < folded.size() && !deadline.isPast();) {
        Found match;
        if (m_names.mayBegin(text.shapes, at) && matchAt(text, at, match, at))
            found.push_back(match);
        else
            at = nextWordBegin(folded, at);
    }
}

/// The longest, and of those a tool before a term.
bool Matcher::matchAt(const Text &text, std::size_t at, Found &found, std::size_t &end) const
{
    std::vector<PhraseSet::Match> matches;
    m_names.matchesAt(text.shapes, at, matches);
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        const auto *bearer = bearerOf(match->phrase, text, at, match->end);
        if (bearer == nullptr)
            continue;
        found = {text.looks.written(at), endOf(text, match->end), bearer->subject,
                 bearer->isAmbiguous};
        end = match->end;
        return true;
    }
    return false;
}

/// Whom a name of that shape means in a text: the first that bears it as it is spelled, else the
/// first tool for whose name it can be taken.
const Matcher::Bearer *Matcher::bearerOf(std::size_t name, const Text &text, std::size_t at,
                                         std::size_t end) const
{
    const auto folded = text.looks.folded().substr(at, end - at);
    const auto start = text.looks.written(at);
    const auto written = text.written.substr(start, endOf(text, end) - start);
    const auto &bearers = m_bearers[name];
    const auto spelled = std::ranges::find_if(bearers, [&](const Bearer &bearer) {
        return bearer.folded == folded && isWrittenAs(written, bearer);
    });
    if (spelled != bearers.end())
        return &*spelled;
    const auto alike = std::ranges::find_if(bearers, [&](const Bearer &bearer) {
        return m_subjects[bearer.subject].kind == Subject::Kind::Tool && bearer.folded != folded
            && isWrittenAs(written, bearer)
            && (text::looksAsWritten(written, bearer.name)
                || (!bearer.isAmbiguous
                    && (holdsStandIn(written)
                        || text::looksAsWritten(written, inCapitals(bearer.name)))));
    });
    return alike == bearers.end() ? nullptr : &*alike;
}

/// Whether case and accents are as the name has them, as far as they tell it from other words: of
/// an ambiguous name, and the accents of a short one.
bool Matcher::isWrittenAs(std::string_view written, const Bearer &bearer)
{
    constexpr std::size_t shortLength = 4;
    if ((!bearer.isAmbiguous && bearer.folded.size() > shortLength) || written == bearer.name)
        return true;
    const auto accents = text::accentsOf(written);
    return (accents.empty() || accents == text::accentsOf(bearer.name))
        && (!bearer.isAmbiguous || text::looksAsWritten(written, bearer.name));
}

Surroundings Matcher::surroundings(const Text &paragraph, text::Deadline &deadline) const
{
    Surroundings result;
    addPhrases(paragraph, result, deadline);
    addTools(paragraph, result, deadline);
    return result;
}

void Matcher::addPhrases(const Text &paragraph, Surroundings &result,
                         text::Deadline &deadline) const
{
    std::vector<PhraseSet::Match> matches;
    const auto folded = paragraph.looks.folded();
    for (std::size_t at = 0; at < folded.size() && !deadline.isPast();
         at = nextWordBegin(folded, at)) {
        if (!m_context.mayBegin(folded, at))
            continue;
        m_context.matchesAt(folded, at, matches);
        for (const auto &match : matches)
            result.phrases.insert(match.phrase);
    }
}

void Matcher::addTools(const Text &paragraph, Surroundings &result, text::Deadline &deadline) const
{
    std::vector<Found> named;
    find(paragraph, named, deadline);
    for (const auto &one : named)
        if (!one.isAmbiguous && m_subjects[one.subject].kind == Subject::Kind::Tool)
            result.tools.insert(one.subject);
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

bool Matcher::hasOtherMeaning(const Found &found, const Text &text) const
{
    if (m_subjects[found.subject].naming.otherMeanings.empty())
        return false;
    std::vector<PhraseSet::Match> matches;
    const auto folded = text.looks.folded();
    const auto start = text.looks.placeOf(found.start);
    const auto end = text.looks.placeOf(found.end);
    const auto first =
        placeBefore(folded, start, std::min(contextBytes, m_otherMeanings.longest()));
    for (auto at = first; at <= start; at = nextWordBegin(folded, at)) {
        m_otherMeanings.matchesAt(folded, at, matches);
        for (const auto &match : matches)
            if (match.end >= end && m_meaningOf[match.phrase].contains(found.subject))
                return true;
    }
    return false;
}

} // namespace mentions
