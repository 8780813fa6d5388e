#pragma once

#include <QString>

namespace toolpanel {

struct CardContent;

/// The essentials of a card as plain text: name, state with date and source, what to do if it is
/// still installed, successors, and risks.
QString cardAsText(const CardContent &content);

/// What screen readers say when the card opens: the same in sentences, without the name, which they
/// have said already, and with what the tool is made for.
QString cardAsSpeech(const CardContent &content);

} // namespace toolpanel
