#include "render/pagesearch.h"

#include "render/page.h"
#include "text/fold.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace render {

namespace {

bool isInvisible(QChar c)
{
    return c == QChar::SoftHyphen || c == u'\u200b' || c == u'\u2060';
}

/// What one character of the page is looked for as; nothing for accents and places to break at.
std::string folded(QStringView character)
{
    const QChar first = character.front();
    if (isInvisible(first))
        return {};
    if (first.isSpace())
        return " ";
    return text::fold(character.toUtf8().toStdString());
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
    std::string needle;
    eachCharacter(wanted.simplified(),
                  [&](QStringView character, int) { needle += folded(character); });
    std::vector<Hit> hits;
    if (needle.empty())
        return hits;
    for (const auto &block : m_blocks) {
        for (auto at = block.folded.find(needle); at != std::string::npos;
             at = block.folded.find(needle, at + needle.size())) {
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
