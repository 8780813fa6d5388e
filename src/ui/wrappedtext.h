#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace ui {

/// Draws text on at most so many lines, the last one cut with an ellipsis; returns the height in
/// pixels. Without a painter it only measures.
int drawWrapped(QPainter *painter, const QRect &area, const QString &text, const QFont &font,
                int lines, double lineHeight = 1.3);

} // namespace ui
