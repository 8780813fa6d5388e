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
    const auto colours = render::Colours::from(palette());
    painter.setPen(hasFocus() ? QPen(colours.link, 2) : QPen(colours.edge, 1));
    painter.drawRect(hasFocus() ? rect().adjusted(1, 1, -1, -1) : rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
