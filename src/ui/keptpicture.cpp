#include "ui/keptpicture.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

void paintKept(QPainter &painter, const QRectF &area, const QString &key,
               const std::function<void(QPainter &)> &draw)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size(static_cast<int>(std::ceil(area.width() * ratio)),
                     static_cast<int>(std::ceil(area.height() * ratio)));
    const auto name = u"%1 %2 %3 %4"_s.arg(key).arg(size.width()).arg(size.height()).arg(ratio);
    QPixmap drawn;
    if (!QPixmapCache::find(name, &drawn)) {
        drawn = QPixmap(size);
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter inside(&drawn);
        inside.setRenderHint(QPainter::Antialiasing);
        draw(inside);
        inside.end();
        QPixmapCache::insert(name, drawn);
    }
    painter.drawPixmap(area.topLeft(), drawn);
}

} // namespace ui
