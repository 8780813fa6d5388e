#include "widgets/lineedit.h"

#include "look/colours.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QPainter>

namespace widgets {

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setMinimumHeight(scaled(this, 32));
    setTextMargins(scaled(this, 6), 0, scaled(this, 4), 0);
}

// Qt would shape the placeholder of an empty field three times whenever it is painted.
void LineEdit::paintEvent(QPaintEvent *event)
{
    const bool showsHint = text().isEmpty() && !hasFocus();
    if (!showsHint)
        QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto colours = look::Colours::from(palette());
    if (showsHint) {
        painter.fillRect(rect(), palette().base());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int start = cursorRect().center().x() + 1;
        drawLine(painter, rect().adjusted(start, 0, -scaled(this, 4), 0), Qt::AlignLeft,
                 placeholderText(), font());
    }
    const int wide = hasFocus() ? 2 : 1;
    const auto &edge = hasFocus() ? colours.link : colours.edge;
    painter.fillRect(0, 0, width(), wide, edge);
    painter.fillRect(0, height() - wide, width(), wide, edge);
    painter.fillRect(0, wide, wide, height() - 2 * wide, edge);
    painter.fillRect(width() - wide, wide, wide, height() - 2 * wide, edge);
}

} // namespace widgets
