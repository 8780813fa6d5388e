#include "ui/tickbox.h"

#include "render/colours.h"
#include "ui/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui {

QSize TickBox::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + scaled(this, 30), scaled(this, 28)};
}

bool TickBox::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

// Qt leaves it to the platform whether Enter presses a button.
void TickBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QCheckBox::keyPressEvent(event);
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colours = render::Colours::from(palette());
    const int side = scaled(this, 15);
    const QRectF box(scaled(this, 3) + 0.5, (height() - side) / 2.0, side, side);
    painter.setPen(QPen(isChecked() ? colours.link : colours.edge, 1));
    painter.setBrush(isChecked() ? colours.link : colours.base);
    painter.drawRoundedRect(box, 2, 2);
    if (isChecked()) {
        QPainterPath tick;
        tick.moveTo(box.left() + side * 0.22, box.top() + side * 0.52);
        tick.lineTo(box.left() + side * 0.42, box.top() + side * 0.72);
        tick.lineTo(box.left() + side * 0.78, box.top() + side * 0.3);
        painter.setPen(QPen(colours.base, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(scaled(this, 26), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (!hasFocus())
        return;
    painter.setPen(QPen(colours.link, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace ui
