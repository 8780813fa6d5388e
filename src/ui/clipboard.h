#pragma once

#include <QString>

class QObject;

namespace ui {

/// The address as it is, with every character that cannot be seen spelled out.
QString spelledOut(const QString &address);

/// Puts a text on the clipboard, marked as nothing to keep in a history.
void copyPrivately(const QString &text);

/// From now on nothing selected here can be pasted by a middle click, where any program may read
/// it.
void keepSelectionsPrivate(QObject *context);

/// Empties the clipboard if what stands on it came from here.
void clearOwnClipboard();

} // namespace ui
