#include "look/cachedpixmap.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <array>
#include <bit>
#include <cmath>

namespace look {

using namespace Qt::StringLiterals;

namespace {

/// Builds the key without formatting text, because it is needed for each glyph that is painted.
QString nameOf(const PixmapKey &key, const QSize &size, double ratio)
{
    const std::array parts = {static_cast<quint32>(key.kind),
                              key.shape,
                              key.ink,
                              key.ground,
                              static_cast<quint32>(size.width()),
                              static_cast<quint32>(size.height()),
                              std::bit_cast<quint32>(static_cast<float>(ratio))};
    return u"kept "_s.append(QStringView(reinterpret_cast<const char16_t *>(parts.data()),
                                         sizeof(parts) / sizeof(char16_t)));
}

} // namespace

void paintCached(QPainter &painter, const QRectF &area, const PixmapKey &key,
                 const std::function<void(QPainter &)> &draw)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size(static_cast<int>(std::ceil(area.width() * ratio)),
                     static_cast<int>(std::ceil(area.height() * ratio)));
    const auto name = nameOf(key, size, ratio);
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

} // namespace look
