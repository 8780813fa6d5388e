#pragma once

#include <QString>

namespace widgets {

/// Puts a text on the clipboard, marked as nothing to keep in a history.
void copyPrivately(const QString &text);

/// Empties the clipboard if what stands on it came from here, and has the display server know.
void clearOwnClipboard();

} // namespace widgets
