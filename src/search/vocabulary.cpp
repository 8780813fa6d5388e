#include "search/vocabulary.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <optional>

namespace search {

namespace {

constexpr std::size_t maxCorrectedLength = 32;

/// The edit distance (insertion, deletion, replacement, transposition); nothing if it exceeds the
/// limit.
std::optional<std::size_t> distance(std::string_view left, std::string_view right,
                                    std::size_t allowed)
{
    using Row = std::array<std::size_t, maxCorrectedLength + 3>;
    Row beforeLast{};
    Row last{};
    Row row{};
    for (std::size_t j = 0; j <= right.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        beforeLast = last;
        last = row;
        row[0] = i;
        auto least = row[0];
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t changed = left[i - 1] == right[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + changed});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > allowed)
            return std::nullopt;
    }
    return row[right.size()] <= allowed ? std::optional(row[right.size()]) : std::nullopt;
}

std::string lowerCase(const std::string &word)
{
    std::string result;
    icu::UnicodeString::fromUTF8(word).toLower(icu::Locale::getRoot()).toUTF8String(result);
    return result;
}

} // namespace

const Vocabulary::Word &Vocabulary::meet(std::string_view folded, std::string_view spelling,
                                         std::uint32_t page)
{
    auto found = m_words.find(folded);
    if (found == m_words.end()) {
        auto stem = m_stemmer.stem(folded);
        if (stem == folded)
            stem.clear();
        else
            stem.insert(stem.begin(), stemMark);
        found = m_words.emplace(folded, Word{std::move(stem), std::string(spelling)}).first;
    }
    auto &word = found->second;
    if (word.latest != page) {
        word.latest = page;
        ++word.pages;
    }
    return word;
}

std::uint32_t Vocabulary::pagesWith(std::string_view folded) const
{
    const auto found = m_words.find(folded);
    return found == m_words.end() ? 0 : found->second.pages;
}

std::string Vocabulary::nearest(std::string_view folded) const
{
    if (folded.size() < 3 || folded.size() > maxCorrectedLength)
        return {};
    std::size_t best = folded.size() < 6 ? 1 : 2;
    const std::pair<const std::string, Word> *nearest = nullptr;
    for (const auto &entry : m_words) {
        const auto &[word, facts] = entry;
        if (word.size() + best < folded.size() || word.size() > folded.size() + best)
            continue;
        const auto edits = distance(folded, word, best);
        if (!edits || *edits == 0)
            continue;
        const auto isBetter = nearest == nullptr || *edits < best
            || facts.pages > nearest->second.pages
            || (facts.pages == nearest->second.pages && word < nearest->first);
        if (isBetter) {
            best = *edits;
            nearest = &entry;
        }
    }
    return nearest == nullptr ? std::string() : lowerCase(nearest->second.spelling);
}

std::size_t Vocabulary::memory() const
{
    return m_words.size() * (sizeof(std::pair<std::string, Word>) + 4 * sizeof(void *));
}

} // namespace search
