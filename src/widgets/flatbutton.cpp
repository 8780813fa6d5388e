#include "widgets/flatbutton.h"

#include "look/colours.h"
#include "widgets/accessible.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace widgets {

namespace {

constexpr double radius = 4;

}

FlatButton::FlatButton(QWidget *parent, Shape shape) : QToolButton(parent), m_shape(shape)
{
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the page
    setAttribute(Qt::WA_Hover);
    const int side = scaled(this, 16);
    setIconSize({side, side});
}

bool FlatButton::showsText() const
{
    return icon().isNull() || toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
}

QFont FlatButton::textFont(bool on) const
{
    auto result = font();
    if (on && m_shape == Shape::Underlined)
        result.setWeight(QFont::DemiBold);
    return result;
}

QSize FlatButton::sizeHint() const
{
    const int height = scaled(this, 32);
    if (!showsText())
        return {height, height};
    const int beside = icon().isNull() ? 0 : iconSize().width() + scaled(this, 8);
    return {lineWidth(text(), textFont(true)) + beside + 2 * scaled(this, 10), height};
}

bool FlatButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange)
        describeByToolTip(*this);
    return QToolButton::event(event);
}

// Qt leaves it to the platform whether Enter presses a button.
void FlatButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        menu() != nullptr ? showMenu() : click();
    else
        QToolButton::keyPressEvent(event);
}

void FlatButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colours = look::Colours::from(palette());
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);

    const bool tinted = isDown() || (isChecked() && m_shape != Shape::Underlined);
    if (tinted || (underMouse() && isEnabled())) {
        painter.setPen(tinted && colours.selection == colours.base ? QPen(colours.text, 1)
                                                                   : QPen(Qt::NoPen));
        painter.setBrush(tinted ? colours.selection : colours.hover);
        painter.drawRoundedRect(area, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
    if (hasFocus())
        painter.setPen(QPen(colours.link, 2));
    else
        painter.setPen(QPen(isChecked() ? colours.link : colours.edge, 1));
    if (hasFocus() || m_shape == Shape::Framed)
        painter.drawRoundedRect(area, radius, radius);

    const bool on = isChecked();
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const int gap = scaled(this, showsText() ? 10 : 0);
    QRect inside = rect().adjusted(gap, 0, -gap, 0);
    if (!icon().isNull()) {
        const auto where = showsText() ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter;
        const QRect spot = QStyle::alignedRect(layoutDirection(), where, iconSize(), inside);
        icon().paint(&painter, spot, Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    if (!showsText())
        return;
    const bool muted = m_shape == Shape::Underlined && !on;
    painter.setPen(muted ? colours.muted : palette().color(group, QPalette::WindowText));
    drawLine(painter, inside, icon().isNull() ? Qt::AlignHCenter : Qt::AlignRight, text(),
             textFont(on));
    if (on && m_shape == Shape::Underlined)
        painter.fillRect(QRect(0, height() - 2, width(), 2), colours.link);
}

} // namespace widgets
