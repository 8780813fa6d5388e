#pragma once

#include <QString>

namespace widgets {

/// Copies a text, marked so that clipboard managers do not keep it in their history.
void copyPrivately(const QString &text);

/// Empties the clipboard if what stands on it came from here, and has the display server know.
void clearOwnClipboard();

} // namespace widgets
