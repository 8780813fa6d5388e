#pragma once

#include "render/answers.h"

#include <QList>
#include <QTextLength>

#include <vector>

namespace markup {
struct Block;
}

namespace render {

/// Of a state's words, against the text they stand in.
constexpr double stateSize = 0.85;

/// What the columns of a table hold. States stand behind mentions as the looks say.
class TableColumns
{
public:
    explicit TableColumns(const markup::Block &table, const MentionLooks &looks = {});

    /// How wide they should be against each other, so that no word is torn while another column has
    /// room. Nothing for a table so small that it takes the room it needs.
    QList<QTextLength> widths() const;
    /// How many characters a line must hold so that each column of such a width gets eight of them,
    /// or all it has, and the words of its states.
    double leastLine(const QList<QTextLength> &widths) const;

private:
    struct Column {
        std::size_t word = 1;  ///< characters of its longest word
        std::size_t line = 1;  ///< and of its longest cell
        std::size_t state = 0; ///< and of the longest word of a state
    };

    std::vector<Column> m_columns;
};

} // namespace render
