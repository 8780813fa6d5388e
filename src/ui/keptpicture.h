#pragma once

#include <QString>

#include <functional>

class QPainter;
class QRectF;

namespace ui {

/// Paints a small picture that is drawn once and kept under its key. What draws it gets a painter
/// whose origin is the corner; everything that it depends on besides the size must be in the key.
void paintKept(QPainter &painter, const QRectF &area, const QString &key,
               const std::function<void(QPainter &)> &draw);

} // namespace ui
