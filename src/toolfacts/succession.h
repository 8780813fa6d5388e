#pragma once

#include "content/toolindex.h"

#include <string>
#include <vector>

namespace toolfacts {

/// How a path through the successors of a tool ends.
enum class End {
    Maintained,
    ToBeChecked, ///< nobody could verify its state, or the data do not describe it
    DeadEnd,     ///< an old tool that nothing came after
};

/// What may stand in a tool's place today.
struct Alternative {
    std::string id;
    const content::Tool *tool = nullptr;           ///< null if the data do not describe it
    const content::Successor *successor = nullptr; ///< the arrow that leads to it
    std::vector<const content::Tool *> via;        ///< old tools between the two
    End end = End::DeadEnd;
};

/// The ends of all ways through the successors of a tool, each once and by its shortest way, those
/// that are kept up first, then the nearest, else in the order of the data. Points into the tools
/// given. What names more successors than any true history is followed no further.
std::vector<Alternative> alternatives(const content::Tool &tool, const content::ToolIndex &tools);

/// The active tools among the alternatives to several, those that serve most of them first.
std::vector<const content::Tool *>
activeAlternatives(const std::vector<const content::Tool *> &tools,
                   const content::ToolIndex &known);

} // namespace toolfacts
