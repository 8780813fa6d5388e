#pragma once

#include "render/page.h"

#include <QList>
#include <QTextLength>

namespace markup {
struct Block;
}

namespace render {

/// How wide the columns of a table should be against each other, so that no word is torn while
/// another column has room. Nothing for a table so small that it takes the room it needs. States
/// stand behind mentions as the looks say.
QList<QTextLength> columnWidths(const markup::Block &table, const MentionLooks &looks = {});

/// How many characters a line must hold so that each column gets eight of them, or all it has, and
/// the words of its states.
double leastLine(const markup::Block &table, const QList<QTextLength> &widths,
                 const MentionLooks &looks = {});

/// Of a state's words, against the text they stand in.
constexpr double stateSize = 0.85;

} // namespace render
