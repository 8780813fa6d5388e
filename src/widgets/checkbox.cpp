#include "widgets/checkbox.h"

#include "look/cachedpixmap.h"
#include "look/colours.h"
#include "widgets/keyfocus.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

void drawBox(QPainter &painter, double side, bool ticked, const look::Colours &colours)
{
    painter.setPen(QPen(ticked ? colours.link : colours.edge, 1));
    painter.setBrush(ticked ? colours.link : colours.base);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side, side), 2, 2);
    if (!ticked)
        return;
    QPainterPath tick;
    tick.moveTo(0.5 + side * 0.22, 0.5 + side * 0.52);
    tick.lineTo(0.5 + side * 0.42, 0.5 + side * 0.72);
    tick.lineTo(0.5 + side * 0.78, 0.5 + side * 0.3);
    painter.setPen(QPen(colours.base, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

} // namespace

QSize CheckBox::sizeHint() const
{
    return {lineWidth(text(), font()) + scaled(this, 30), scaledTarget(this, 28)};
}

bool CheckBox::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

// Qt leaves it to the platform whether Enter presses a button.
void CheckBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QCheckBox::keyPressEvent(event);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colours = look::Colours::from(palette());
    const int side = scaled(this, 15);
    const look::PixmapKey key = {look::PixmapKey::Kind::CheckBox, isChecked(),
                                 (isChecked() ? colours.link : colours.edge).rgba(),
                                 colours.base.rgba()};
    look::paintCached(painter, QRectF(scaled(this, 3), (height() - side) / 2, side + 1, side + 1),
                      key, [&](QPainter &box) { drawBox(box, side, isChecked(), colours); });
    painter.setPen(palette().color(QPalette::WindowText));
    drawLine(painter, rect().adjusted(scaled(this, 26), 0, 0, 0), Qt::AlignLeft, text(), font());
    if (!showsFocus(*this))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.link, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace widgets
