#include "search/ranker.h"

#include "search/tokenizer.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace search {

namespace {

// BM25's own constants, as in SQLite.
constexpr double saturation = 1.2;
constexpr double lengthShare = 0.75;
/// The upper bound of what frequency in a text is worth.
constexpr double most = saturation + 1;
constexpr double headingBonus = most;
constexpr double titleBonus = 2 * most + 0.1;
constexpr double joinedShare = 0.5;
constexpr double alternativeShare = 0.7;
constexpr std::size_t maxOccurrences = 20'000; ///< on a page that sections are chosen by

void look(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int,
          sqlite3_value **)
{
    static_cast<Ranker *>(api->xUserData(context))->look(*api, context);
    sqlite3_result_int(result, 1);
}

int countRow(const Fts5ExtensionApi *, Fts5Context *, void *rows)
{
    ++*static_cast<std::uint32_t *>(rows);
    return SQLITE_OK;
}

bool isBetter(const Found &left, const Found &right)
{
    return left.score != right.score ? left.score > right.score : left.page < right.page;
}

} // namespace

bool Ranker::registerWith(fts5_api *api, const char *name)
{
    return api != nullptr
        && api->xCreateFunction(api, name, this, search::look, nullptr) == SQLITE_OK;
}

void Ranker::begin(const Expression &expression, const std::vector<std::uint32_t> &lengths,
                   std::uint64_t totalLength, std::size_t limit)
{
    m_expression = &expression;
    m_lengths = &lengths;
    m_averageLength =
        std::max(1.0, static_cast<double>(totalLength) / static_cast<double>(lengths.size()));
    m_limit = std::max<std::size_t>(limit, 1);
    m_count = 0;
    m_least = -1;
    m_weights.clear();
    m_tallies.assign(expression.units.size(), {});
    m_found.clear();
}

/// How well a unit tells pages apart: rare ones do better. Irrelevant for a single atom, as it does
/// not change the order.
void Ranker::weigh(const Fts5ExtensionApi &api, Fts5Context *context)
{
    const auto &units = m_expression->units;
    const auto total = static_cast<double>(m_lengths->size());
    const bool single =
        std::ranges::count(units, Expression::Unit::Kind::Atom, &Expression::Unit::kind) == 1;
    for (std::size_t i = 0; i < units.size(); ++i) {
        auto pages = units[i].pages;
        if (!units[i].counted && !single) {
            pages = 0;
            const auto phrase =
                std::ranges::find(m_expression->phrases, i, &Expression::Phrase::unit);
            api.xQueryPhrase(context, static_cast<int>(phrase - m_expression->phrases.begin()),
                             &pages, countRow);
        }
        const auto holding = std::min(static_cast<double>(pages), total);
        m_weights.push_back(single ? 1 : std::log(1 + (total - holding + 0.5) / (holding + 0.5)));
    }
}

void Ranker::look(const Fts5ExtensionApi &api, Fts5Context *context)
{
    if (m_weights.empty())
        weigh(api, context);
    ++m_count;
    std::ranges::fill(m_tallies, Tally{});
    m_current.page = static_cast<std::uint32_t>(api.xRowid(context));
    m_current.inTitle.clear();
    m_current.inText.clear();
    const auto &phrases = m_expression->phrases;
    for (std::uint32_t i = 0; i < phrases.size(); ++i) {
        auto &tally = m_tallies[phrases[i].unit];
        Fts5PhraseIter iterator{};
        int column = 0;
        int word = 0;
        api.xPhraseFirst(context, static_cast<int>(i), &iterator, &column, &word);
        for (; column >= 0; api.xPhraseNext(context, &iterator, &column, &word)) {
            const Occurrence here{static_cast<std::uint32_t>(word), i};
            if (column == TextColumn) {
                ++tally.text;
                if (m_current.inText.size() < maxOccurrences)
                    m_current.inText.push_back(here);
            } else if (column == TitleColumn) {
                ++tally.title;
                if (m_current.inTitle.size() < maxOccurrences)
                    m_current.inTitle.push_back(here);
            } else {
                ++tally.headings;
            }
        }
    }
    m_current.score = score(m_current.page);
    if (m_current.score < m_least)
        return;
    m_found.push_back(m_current);
    if (m_limit < SIZE_MAX / 2 && m_found.size() >= 2 * m_limit + 16)
        dropWorst();
}

double Ranker::valueOf(std::size_t unit, double lengthFactor) const
{
    const auto &tally = m_tallies[unit];
    const auto frequency = static_cast<double>(tally.text);
    double value = frequency * most / (frequency + saturation * lengthFactor);
    value += tally.headings > 0 ? headingBonus : 0;
    value += tally.title > 0 ? titleBonus : 0;
    return value * m_weights[unit];
}

double Ranker::score(std::uint32_t page) const
{
    const auto length = static_cast<double>((*m_lengths)[page - 1]);
    const double lengthFactor = 1 - lengthShare + lengthShare * length / m_averageLength;
    double sum = 0;
    double best = 0; // of the alternatives to the clause that is looked at
    std::size_t clause = 0;
    const auto &units = m_expression->units;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (units[i].clause != clause) {
            sum += best;
            best = 0;
            clause = units[i].clause;
        }
        const auto value = valueOf(i, lengthFactor);
        if (units[i].kind == Expression::Unit::Kind::Alternative)
            best = std::max(best, value * alternativeShare);
        else
            sum += units[i].kind == Expression::Unit::Kind::Atom ? value : value * joinedShare;
    }
    return sum + best;
}

void Ranker::dropWorst()
{
    const auto last = m_found.begin() + static_cast<std::ptrdiff_t>(m_limit);
    std::ranges::nth_element(m_found, last, isBetter);
    m_found.erase(last, m_found.end());
    m_least = std::ranges::max_element(m_found, isBetter)->score;
}

std::vector<Found> Ranker::take()
{
    std::ranges::sort(m_found, isBetter);
    if (m_found.size() > m_limit)
        m_found.resize(m_limit);
    return std::move(m_found);
}

} // namespace search
