#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

class QTextDocument;

namespace render {

/// Where a text stands on a page, as positions of characters.
struct Hit {
    int start = 0;
    int end = 0;
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Searches a page, ignoring case, accents, ligatures, kinds of apostrophes and spaces, and break
/// opportunities. A hit lies within one block.
class PageSearch
{
public:
    PageSearch() = default;
    explicit PageSearch(const QTextDocument &page);

    /// In the order of the text; they do not overlap.
    std::vector<Hit> find(const QString &wanted) const;
    /// The same for any of several texts, where they stand as whole words.
    std::vector<Hit> findWords(const QStringList &wanted) const;

private:
    std::vector<Hit> find(const QString &wanted, bool whole) const;

    struct Block {
        std::string folded;
        std::vector<int> positions; ///< of each byte's character, and one past the last
    };

    std::vector<Block> m_blocks;
};

} // namespace render
