#pragma once

#include <QColor>

#include <functional>

class QPainter;
class QRectF;

namespace look {

/// Everything that a small picture depends on besides its size.
struct PictureKey {
    enum class Kind : quint32 { Glyph, TickBox };

    Kind kind;
    quint32 shape; ///< of its kind
    QRgb ink;
    QRgb ground = 0;
};

/// Paints a small picture that is drawn once and kept under its key. What draws it gets a painter
/// whose origin is the corner.
void paintKept(QPainter &painter, const QRectF &area, const PictureKey &key,
               const std::function<void(QPainter &)> &draw);

} // namespace look
