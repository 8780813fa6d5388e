#pragma once

#include <QString>

namespace toolpanel {

struct CardContent;

/// The essentials of a card as plain text: name, state with date and source, what to do if it is
/// still installed, successors, and risks.
QString cardAsText(const CardContent &content);

} // namespace toolpanel
