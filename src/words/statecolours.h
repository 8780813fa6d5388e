#pragma once

#include "content/tool.h"
#include "look/colours.h"

namespace words {

/// What colour a tool's state is said in; a word and a sign always stand beside it.
QColor stateColour(content::ToolState state, const look::Colours &colours);
/// The same, or worse where care is asked for, or where nobody has looked for over a year.
QColor stateColour(const content::Status &status, content::SafetyFlag safety,
                   const look::Colours &colours);
/// The ground under it.
QColor stateTint(content::ToolState state, const look::Colours &colours);

} // namespace words
