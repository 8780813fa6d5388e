#include "widgets/flatbutton.h"

#include "look/colours.h"
#include "widgets/accessible.h"
#include "widgets/keyfocus.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace widgets {

namespace {

constexpr double radius = 4;

/// One choice of several, which Qt would call a check box.
class AccessibleChoice final : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(FlatButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton), m_button(*button)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        const auto result = QAccessibleWidget::text(which);
        return which == QAccessible::Name && result.isEmpty() ? m_button.text() : result;
    }
    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button.isChecked();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    FlatButton &m_button;
};

QAccessibleInterface *accessible(const QString &, QObject *object)
{
    auto *button = qobject_cast<FlatButton *>(object);
    return button != nullptr && button->autoExclusive() ? new AccessibleChoice(button) : nullptr;
}

} // namespace

FlatButton::FlatButton(QWidget *parent, Shape shape) : QToolButton(parent), m_shape(shape)
{
    QAccessible::installFactory(accessible);
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
    const int height = scaledTarget(this, 32);
    if (!showsText())
        return {height, height};
    const int beside = icon().isNull() ? 0 : iconSize().width() + scaled(this, 8);
    return {std::max(height, lineWidth(text(), textFont(true)) + beside + 2 * scaled(this, 10)),
            height};
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
    const bool isFramed = showsFocus(*this);
    if (isFramed)
        painter.setPen(QPen(colours.link, 2));
    else
        painter.setPen(QPen(isChecked() ? colours.link : colours.edge, 1));
    if (isFramed || m_shape == Shape::Framed)
        painter.drawRoundedRect(area, radius, radius);

    const bool on = isChecked();
    if (on) // a tint alone is hardly seen
        painter.fillRect(line(), colours.link);
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
}

QRect FlatButton::line() const
{
    const int inset = m_shape == Shape::Underlined ? 0 : scaled(this, 5);
    const int above = m_shape == Shape::Underlined ? 2 : 4; // within the ring of the focus
    return {inset, height() - above, width() - 2 * inset, 2};
}

} // namespace widgets
