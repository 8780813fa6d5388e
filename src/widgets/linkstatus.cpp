#include "widgets/linkstatus.h"

#include "widgets/metrics.h"

#include <QPainter>

namespace widgets {

void LinkStatus::say(const QString &target)
{
    if (m_target == target)
        return;
    m_target = target;
    setAccessibleName(target);
    update();
}

QSize LinkStatus::sizeHint() const
{
    return {scaled(this, 200), fontMetrics().height()};
}

void LinkStatus::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect area = rect().adjusted(scaled(this, 8), 0, -scaled(this, 8), 0);
    painter.drawText(area, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_target, Qt::ElideRight, area.width()));
}

} // namespace widgets
