#pragma once

#include <QList>

class QWidget;

namespace window {

/// Everything in a widget, in the order in which it is seen: from above, and on a line from the
/// left; what stands in a part of it comes together. Not what is hidden, nor other windows.
QList<QWidget *> inReadingOrder(const QWidget &widget);

/// Whether Tab stops there.
bool isTabStop(const QWidget &widget);

/// Puts the focus on the stop after the one that has it, or before it, all round. False if there is
/// no other.
bool focusNeighbour(const QWidget &window, bool next);

} // namespace window
