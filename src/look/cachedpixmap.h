#pragma once

#include <QColor>

#include <functional>

class QPainter;
class QRectF;

namespace look {

/// Everything that a small picture depends on besides its size.
struct PixmapKey {
    enum class Kind : quint32 { Glyph, CheckBox };

    Kind kind;
    quint32 shape; ///< of its kind
    QRgb ink;
    QRgb ground = 0;
};

/// Paints a small picture from the pixmap cache, calling draw only if it is not there yet. The
/// origin of the painter given to draw is the picture's corner.
void paintCached(QPainter &painter, const QRectF &area, const PixmapKey &key,
                 const std::function<void(QPainter &)> &draw);

} // namespace look
