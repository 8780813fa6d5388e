#pragma once

#include <QList>

class QWidget;

namespace window {

/// Everything in a widget, in the order in which it is seen: from above, and on a line from the
/// left; what stands in a part of it comes together. Not what is hidden, nor other windows.
QList<QWidget *> inReadingOrder(const QWidget &widget);

/// Whether Tab stops there.
bool isTabStop(const QWidget &widget);

/// The stop after a widget, or before it, in its window, all round; null if there is none.
QWidget *neighbouringStop(const QWidget &widget, bool next);

} // namespace window
