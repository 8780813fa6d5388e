#pragma once

#include <QString>

namespace toolpanel {

struct CardContent;

/// What matters most of a card as plain text: the name, the state with its date and source, what
/// to do where it is still installed, what came after it, and the risks.
QString cardAsText(const CardContent &content);

} // namespace toolpanel
