#include "look/icons.h"

#include "look/cachedpixmap.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QtMath>

#include <algorithm>
#include <initializer_list>

namespace look {

using namespace Qt::StringLiterals;

namespace {

constexpr double grid = 16;
constexpr double usualPen = 1.5;

void line(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    std::for_each(points.begin() + 1, points.end(), [&path](QPointF point) { path.lineTo(point); });
}

void circle(QPainterPath &path)
{
    path.addEllipse(QPointF(8, 8), 5.75, 5.75);
}

QPainterPath stateShape(Glyph glyph)
{
    QPainterPath path;
    if (glyph == Glyph::AtRisk) {
        line(path, {{8, 2.75}, {14, 13}, {2, 13}, {8, 2.75}});
        line(path, {{8, 6.5}, {8, 9.5}});
        line(path, {{8, 11.25}, {8, 11.3}});
        return path;
    }
    circle(path);
    if (glyph == Glyph::Active) {
        line(path, {{5.5, 8.25}, {7.25, 10}, {10.5, 6.25}});
    } else if (glyph == Glyph::FixesOnly) {
        path.addEllipse(QPointF(8, 8), 0.9, 0.9);
    } else if (glyph == Glyph::Superseded) {
        line(path, {{5, 8}, {11, 8}});
        line(path, {{8.75, 5.75}, {11, 8}, {8.75, 10.25}});
    } else if (glyph == Glyph::Discontinued) {
        line(path, {{4, 4}, {12, 12}});
    } else {
        path.moveTo(6.25, 6.5);
        path.cubicTo(6.25, 4.2, 9.75, 4.2, 9.75, 6.4);
        path.cubicTo(9.75, 7.6, 8, 7.8, 8, 9.1);
        line(path, {{8, 11.2}, {8, 11.25}});
    }
    return path;
}

QPainterPath shape(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Back:
        line(path, {{13, 8}, {3, 8}});
        line(path, {{7, 4}, {3, 8}, {7, 12}});
        break;
    case Glyph::Forward:
        line(path, {{3, 8}, {13, 8}});
        line(path, {{9, 4}, {13, 8}, {9, 12}});
        break;
    case Glyph::Home:
        line(path, {{2.5, 7.5}, {8, 2.75}, {13.5, 7.5}});
        line(path, {{4, 6.5}, {4, 13.25}, {12, 13.25}, {12, 6.5}});
        line(path, {{6.75, 13.25}, {6.75, 9.5}, {9.25, 9.5}, {9.25, 13.25}});
        break;
    case Glyph::Hour:
        path.addEllipse(QPointF(8, 8), 6, 6);
        line(path, {{8, 4.5}, {8, 8}, {10.75, 9.25}});
        break;
    case Glyph::Contents:
        path.addRoundedRect(QRectF(2.25, 3, 11.5, 10), 1, 1);
        line(path, {{6.25, 3}, {6.25, 13}});
        break;
    case Glyph::Tools:
        path.addRoundedRect(QRectF(2.25, 3, 11.5, 10), 1, 1);
        line(path, {{9.75, 3}, {9.75, 13}});
        break;
    case Glyph::Close:
        line(path, {{4, 4}, {12, 12}});
        line(path, {{12, 4}, {4, 12}});
        break;
    case Glyph::Copy:
        path.addRoundedRect(QRectF(5.75, 5.75, 8, 8), 1, 1);
        line(path, {{3.5, 10.25}, {2.25, 10.25}, {2.25, 2.25}, {10.25, 2.25}, {10.25, 3.5}});
        break;
    case Glyph::Leave:
        line(path, {{7, 2.75}, {2.75, 2.75}, {2.75, 13.25}, {7, 13.25}});
        line(path, {{6, 8}, {13.5, 8}});
        line(path, {{10.5, 5}, {13.5, 8}, {10.5, 11}});
        break;
    case Glyph::Note:
        circle(path);
        line(path, {{8, 7.5}, {8, 11}});
        line(path, {{8, 5}, {8, 5.05}});
        break;
    case Glyph::Correction:
        line(path, {{2.5, 13.5}, {13.5, 13.5}});
        line(path, {{4, 10.75}, {4.5, 8.25}, {10.25, 2.5}, {12.25, 4.5}, {6.5, 10.25}, {4, 10.75}});
        break;
    case Glyph::ChevronRight:
        line(path, {{6, 4}, {10, 8}, {6, 12}});
        break;
    case Glyph::ChevronDown:
        line(path, {{4, 6}, {8, 10}, {12, 6}});
        break;
    case Glyph::ChevronUp:
        line(path, {{4, 10}, {8, 6}, {12, 10}});
        break;
    case Glyph::ChevronLeft:
        line(path, {{10, 4}, {6, 8}, {10, 12}});
        break;
    case Glyph::Compare:
        path.addRoundedRect(QRectF(2.25, 3, 4.75, 10), 1, 1);
        path.addRoundedRect(QRectF(9, 3, 4.75, 10), 1, 1);
        break;
    case Glyph::Search:
        path.addEllipse(QPointF(7, 7), 4.25, 4.25);
        line(path, {{10.25, 10.25}, {13.5, 13.5}});
        break;
    case Glyph::Page:
        line(path, {{9.25, 2.5}, {3.5, 2.5}, {3.5, 13.5}, {12.5, 13.5}, {12.5, 5.75}, {9.25, 2.5}});
        line(path, {{9.25, 2.5}, {9.25, 5.75}, {12.5, 5.75}});
        break;
    case Glyph::Book:
        line(path, {{8, 4.5}, {8, 13}});
        line(path, {{8, 4.5}, {6.25, 3.25}, {2.25, 3.25}, {2.25, 11.75}, {6.25, 11.75}, {8, 13}});
        line(path, {{8, 4.5}, {9.75, 3.25}, {13.75, 3.25}, {13.75, 11.75}, {9.75, 11.75}, {8, 13}});
        break;
    case Glyph::Plus:
        line(path, {{8, 3}, {8, 13}});
        line(path, {{3, 8}, {13, 8}});
        break;
    case Glyph::Minus:
        line(path, {{3, 8}, {13, 8}});
        break;
    case Glyph::Menu:
        line(path, {{2.5, 4}, {13.5, 4}});
        line(path, {{2.5, 8}, {13.5, 8}});
        line(path, {{2.5, 12}, {13.5, 12}});
        break;
    default:
        return stateShape(glyph);
    }
    return path;
}

/// Draws its glyph on demand, so that it follows the palette and the scale.
class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintGlyph(*painter, rect, m_glyph,
                   QGuiApplication::palette().color(group, QPalette::WindowText));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect({}, size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
};

void paintLetters(QPainter &painter)
{
    auto font = QGuiApplication::font();
    for (const auto &[size, x] : {std::pair{10, -0.5}, std::pair{16, 5.5}}) {
        font.setPixelSize(size);
        painter.setFont(font);
        painter.drawText(QPointF(x, 13.5), u"A"_s);
    }
}

void draw(QPainter &painter, double side, Glyph glyph, const QColor &colour, double stroke)
{
    painter.scale(side / grid, side / grid);
    QPen pen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setBrush(Qt::NoBrush);
    if (glyph == Glyph::Unknown) {
        pen.setDashPattern({1.6, 1.9});
        painter.setPen(pen);
        QPainterPath ring;
        circle(ring);
        painter.drawPath(ring);
        pen.setStyle(Qt::SolidLine);
        painter.setPen(pen);
        QPainterPath mark = shape(glyph);
        painter.setClipRect(QRectF(4.5, 4, 7, 8.2));
        painter.drawPath(mark);
    } else if (glyph == Glyph::TextSize) {
        painter.setPen(pen);
        paintLetters(painter);
    } else {
        painter.setPen(pen);
        painter.drawPath(shape(glyph));
    }
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &colour)
{
    const PixmapKey key = {PixmapKey::Kind::Glyph, static_cast<quint32>(glyph), colour.rgba()};
    paintCached(painter, square, key,
                [&](QPainter &inside) { draw(inside, square.width(), glyph, colour, usualPen); });
}

QImage glyphImage(Glyph glyph, double side, const QColor &colour, double pixelRatio, double pen)
{
    const int pixels = qCeil(side * pixelRatio);
    QImage result(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    result.setDevicePixelRatio(pixelRatio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, side, glyph, colour, pen);
    return result;
}

QIcon icon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace look
