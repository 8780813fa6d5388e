#include "render/pagesearch.h"

#include "render/pagemap.h"
#include "text/lookalikes.h"
#include "text/words.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace render {

namespace {

/// What a character of the page is matched as; nothing for accents and what is not seen.
std::string folded(QStringView character)
{
    const QChar first = character.front();
    if (first.isSpace())
        return " ";
    if (first.unicode() < 0x80)
        return {first.toLower().toLatin1()};
    const char32_t c = first.isHighSurrogate() && character.size() > 1
        ? QChar::surrogateToUcs4(first, character[1])
        : char32_t(first.unicode());
    return std::string(text::lookOf(c));
}

/// Calls with each character and where it begins.
template <typename Visit>
void eachCharacter(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        visit(text.mid(i, length), static_cast<int>(i));
        i += length;
    }
}

} // namespace

PageSearch::PageSearch(const QTextDocument &page)
{
    for (auto block = page.begin(); block.isValid(); block = block.next()) {
        Block searched;
        for (auto run = block.begin(); !run.atEnd(); ++run) {
            if (run.fragment().charFormat().boolProperty(ownWordsProperty))
                continue;
            const int start = run.fragment().position();
            eachCharacter(run.fragment().text(), [&](QStringView character, int at) {
                searched.folded += folded(character);
                searched.positions.resize(searched.folded.size(), start + at);
            });
        }
        searched.positions.push_back(block.position() + block.length() - 1);
        if (!searched.folded.empty())
            m_blocks.push_back(std::move(searched));
    }
}

std::vector<Hit> PageSearch::find(const QString &wanted) const
{
    return find(wanted, false);
}

std::vector<Hit> PageSearch::findWords(const QStringList &wanted) const
{
    std::vector<Hit> hits;
    for (const auto &words : wanted)
        std::ranges::copy(find(words, true), std::back_inserter(hits));
    // Of overlapping hits, keep the first; of those, the longest.
    std::ranges::sort(hits, [](const Hit &one, const Hit &other) {
        return std::pair(one.start, -one.end) < std::pair(other.start, -other.end);
    });
    int end = 0;
    std::erase_if(hits, [&end](const Hit &hit) {
        const bool overlaps = hit.start < end;
        end = std::max(end, hit.end);
        return overlaps;
    });
    return hits;
}

std::vector<Hit> PageSearch::find(const QString &wanted, bool whole) const
{
    std::string needle;
    eachCharacter(wanted.simplified(),
                  [&](QStringView character, int) { needle += folded(character); });
    std::vector<Hit> hits;
    if (needle.empty())
        return hits;
    for (const auto &block : m_blocks) {
        for (auto at = block.folded.find(needle); at != std::string::npos;
             at = block.folded.find(needle, at + needle.size())) {
            if (whole && !text::isWholeWord(block.folded, at, at + needle.size()))
                continue;
            // A ligature is found by either of its letters, and as a whole.
            const int start = block.positions[at];
            const auto next = std::upper_bound(block.positions.begin(), block.positions.end(),
                                               block.positions[at + needle.size() - 1]);
            hits.push_back({start, *next});
        }
    }
    return hits;
}

} // namespace render
