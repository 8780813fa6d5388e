#pragma once

#include "markup/document.h"

namespace render {

/// A table as a list of its rows, for one that has too many columns to be read side by side: the
/// first cell of a row stands above the others, each with the head of its column.
markup::Block tableAsList(const markup::Block &table);

} // namespace render
