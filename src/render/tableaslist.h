#pragma once

#include "markup/document.h"

namespace render {

/// Turns a table with too many columns into a list of its rows: the first cell of a row stands
/// above the others, each of which follows the heading of its column.
markup::Block tableAsList(const markup::Block &table);

} // namespace render
