#include "ui/field.h"

#include "render/colours.h"
#include "ui/metrics.h"

#include <QPainter>

namespace ui {

Field::Field(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setMinimumHeight(scaled(this, 32));
    setTextMargins(scaled(this, 6), 0, scaled(this, 4), 0);
}

void Field::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colours = render::Colours::from(palette());
    painter.setPen(hasFocus() ? QPen(colours.link, 2) : QPen(colours.edge, 1));
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
}

} // namespace ui
