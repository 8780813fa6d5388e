#include "widgets/cardlink.h"

#include "look/colours.h"
#include "widgets/accessible.h"
#include "widgets/keyfocus.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int maxLines = 6;
constexpr int ring = 3; ///< room for the focus around the words

} // namespace

CardLink::CardLink(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setShortcut({}); // an ampersand in a name is not a mnemonic
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont CardLink::underlined() const
{
    auto result = font();
    result.setUnderline(true);
    return result;
}

QSize CardLink::sizeHint() const
{
    const int wide = QFontMetrics(underlined()).horizontalAdvance(text()) + 2 * ring + 2;
    return {wide, heightForWidth(wide)};
}

QSize CardLink::minimumSizeHint() const
{
    return {scaledTarget(this, 28), scaledTarget(this, 28)};
}

int CardLink::heightForWidth(int width) const
{
    const QRect area(0, 0, std::max(1, width - 2 * ring), 0);
    return std::max(scaledTarget(this, 28),
                    drawWrapped(nullptr, area, text(), underlined(), maxLines, 1.4) + 2 * ring);
}

bool CardLink::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange)
        describeByToolTip(*this);
    return QAbstractButton::event(event);
}

// Qt leaves it to the platform whether Enter presses a button.
void CardLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CardLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colours = look::Colours::from(palette());
    auto inside = rect().adjusted(ring, 0, -ring, 0);
    const int high = drawWrapped(nullptr, inside, text(), underlined(), maxLines, 1.4);
    inside.setTop((height() - high) / 2);
    painter.setPen(underMouse() ? palette().color(QPalette::WindowText) : colours.link);
    drawWrapped(&painter, inside, text(), underlined(), maxLines, 1.4);
    if (!showsFocus(*this))
        return;
    painter.setPen(QPen(colours.link, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace widgets
