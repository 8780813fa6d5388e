#pragma once

#include "render/pageresolver.h"

#include <QList>
#include <QTextLength>

#include <vector>

namespace markup {
struct Block;
}

namespace render {

/// Size of a state's text, relative to the text around it.
constexpr double stateSize = 0.85;

/// Measures the content of a table's columns, including the states written after mentions.
class TableColumns
{
public:
    explicit TableColumns(const markup::Block &table, const MentionStyles &styles = {});

    /// Their relative widths, so that no word is broken while another column has room. Nothing for
    /// a table so small that it gets the width it needs.
    QList<QTextLength> widths() const;
    /// How many characters a line must hold so that each column of these widths gets eight of them,
    /// or all it has, plus the words of its states.
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
