#pragma once

#include <QColor>
#include <QList>

namespace look {

/// What WCAG 2 asks for.
constexpr double textContrast = 4.5;
constexpr double markContrast = 3; ///< of what is not text, and of text that is disabled

/// WCAG 2: from 1 to 21.
double contrast(const QColor &one, const QColor &other);
/// With the one of the colours where it is least.
double leastContrast(const QColor &colour, const QList<QColor> &others);

bool isLight(const QColor &colour);
/// Of the two, what has more contrast with a colour.
QColor blackOrWhiteOn(const QColor &ground);

/// Share 0 is the first colour, 1 the second.
QColor mixed(const QColor &from, const QColor &to, float share);
/// Shifts a colour towards another in steps of 5 % until it has enough contrast with all grounds.
QColor shifted(const QColor &colour, const QColor &towards, const QList<QColor> &grounds,
               double wanted);

} // namespace look
