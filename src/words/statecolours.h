#pragma once

#include "content/tool.h"
#include "look/colours.h"

namespace words {

/// The colour of a tool's state; it is never shown without a word and an icon.
QColor stateColour(content::ToolState state, const look::Colours &colours);
/// The same, or a worse one if care is needed or nobody has checked for over a year.
QColor stateColour(const content::Status &status, content::SafetyFlag safety,
                   const look::Colours &colours);
/// The background colour for it.
QColor stateTint(content::ToolState state, const look::Colours &colours);

} // namespace words
