#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace widgets {

/// Draws text on at most so many lines, the last one cut with an ellipsis; returns the height in
/// pixels. Without a painter it only measures.
int drawWrapped(QPainter *painter, const QRect &area, const QString &text, const QFont &font,
                int lines, double lineHeight = 1.3);

/// Draws text on one line in the middle of an area's height, cut with an ellipsis if need be.
void drawLine(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text,
              const QFont &font);

/// Pixels that the text takes on one line.
int lineWidth(const QString &text, const QFont &font);

} // namespace widgets
