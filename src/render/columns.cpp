#include "render/columns.h"

#include "markup/document.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>

namespace render {

namespace {

constexpr double smallTable = 45; ///< characters in its longest line
constexpr std::size_t longestWord = 24;
constexpr double padding = 2;
constexpr double leastCharacters = 8;

struct Column {
    std::size_t word = 1; ///< characters of its longest word
    std::size_t line = 1; ///< and of its longest cell
};

std::size_t longestIn(std::string_view line)
{
    std::size_t longest = 0;
    while (!line.empty()) {
        const auto end = std::min(line.find_first_of(" \n\t"), line.size());
        longest = std::max(longest, text::length(line.substr(0, end)));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return std::min(longest, longestWord);
}

std::vector<Column> measure(const markup::Block &table)
{
    std::vector<Column> columns;
    for (const auto &row : table.blocks) {
        columns.resize(std::max(columns.size(), row.blocks.size()));
        for (std::size_t i = 0; i < row.blocks.size(); ++i) {
            const auto line = markup::plainText(markup::Document{row.blocks[i].blocks});
            columns[i].word = std::max(columns[i].word, longestIn(line));
            columns[i].line = std::max(columns[i].line, text::length(line));
        }
    }
    return columns;
}

} // namespace

QList<QTextLength> columnWidths(const markup::Block &table)
{
    const auto columns = measure(table);
    double line = 0;
    double sum = 0;
    QList<double> shares;
    for (const auto &column : columns) {
        line += static_cast<double>(column.line);
        shares += static_cast<double>(column.word) + std::sqrt(static_cast<double>(column.line));
        sum += shares.back();
    }
    if (line <= smallTable)
        return {};
    QList<QTextLength> widths;
    for (const auto share : shares)
        widths += QTextLength(QTextLength::PercentageLength, 100 * share / sum);
    return widths;
}

double leastLine(const markup::Block &table, const QList<QTextLength> &widths)
{
    const auto columns = measure(table);
    double least = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const auto held = static_cast<double>(columns[static_cast<std::size_t>(i)].line);
        const double needed = std::min(leastCharacters, held) + padding;
        least = std::max(least, needed * 100 / widths[i].rawValue());
    }
    return least;
}

} // namespace render
