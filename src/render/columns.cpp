#include "render/columns.h"

#include "markup/document.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>

namespace render {

namespace {

constexpr double smallTable = 45; ///< characters in its longest line
constexpr std::size_t maxWordLength = 24;
constexpr double padding = 2;
constexpr double minCharacters = 8;

/// What the states of the tools that a cell names take of it.
struct States {
    std::size_t word = 0;
    std::size_t line = 0;
};

std::size_t longestIn(std::string_view line)
{
    std::size_t longest = 0;
    while (!line.empty()) {
        const auto end = std::min(line.find_first_of(" \n\t"), line.size());
        longest = std::max(longest, text::codePointCount(line.substr(0, end)));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return std::min(longest, maxWordLength);
}

void addStates(const std::vector<markup::Inline> &inlines, const MentionStyles &styles, States &sum)
{
    for (const auto &piece : inlines) {
        if (piece.kind == markup::InlineKind::Mention && piece.isFirst && !piece.goesOn)
            if (const auto word = styles(piece).word; !word.isEmpty()) {
                const auto state = '(' + word.toStdString() + ')';
                const auto asText = [](std::size_t length) {
                    return static_cast<std::size_t>(
                        std::ceil(stateSize * static_cast<double>(length)));
                };
                sum.word = std::max(sum.word, asText(longestIn(state)));
                sum.line += asText(text::codePointCount(state)) + 1;
            }
        addStates(piece.children, styles, sum);
    }
}

States statesIn(const std::vector<markup::Block> &blocks, const MentionStyles &styles)
{
    States sum;
    for (const auto &block : blocks) {
        addStates(block.inlines, styles, sum);
        const auto inside = statesIn(block.blocks, styles);
        sum.word = std::max(sum.word, inside.word);
        sum.line += inside.line;
    }
    return sum;
}

} // namespace

TableColumns::TableColumns(const markup::Block &table, const MentionStyles &styles)
{
    for (const auto &row : table.blocks) {
        m_columns.resize(std::max(m_columns.size(), row.blocks.size()));
        for (std::size_t i = 0; i < row.blocks.size(); ++i) {
            const auto line = markup::plainText(row.blocks[i]);
            const auto states = styles ? statesIn(row.blocks[i].blocks, styles) : States();
            auto &column = m_columns[i];
            column.word = std::max({column.word, longestIn(line), states.word});
            column.line = std::max(column.line, text::codePointCount(line) + states.line);
            column.state = std::max(column.state, states.word);
        }
    }
}

QList<QTextLength> TableColumns::widths() const
{
    double line = 0;
    double sum = 0;
    QList<double> shares;
    for (const auto &column : m_columns) {
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

double TableColumns::leastLine(const QList<QTextLength> &widths) const
{
    double least = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const auto &column = m_columns[static_cast<std::size_t>(i)];
        const double needed = std::max(std::min(minCharacters, static_cast<double>(column.line)),
                                       static_cast<double>(column.state))
            + padding;
        least = std::max(least, needed * 100 / widths[i].rawValue());
    }
    return least;
}

} // namespace render
