#include "widgets/linkstatus.h"

#include "widgets/metrics.h"

#include <QPainter>
#include <QRegularExpression>

namespace widgets {

using namespace Qt::StringLiterals;

QString elidedTarget(const QString &target, const QFontMetrics &metrics, int width)
{
    static const QRegularExpression pattern(u"^(.*?https?://(?:[^/?#@\\s]*@)?)([^/?#\\s]+)(.*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto wide = [&](const QString &text) { return metrics.horizontalAdvance(text); };
    if (wide(target) <= width)
        return target;
    const auto parts = pattern.match(target);
    if (!parts.hasMatch())
        return metrics.elidedText(target, Qt::ElideRight, width);
    const auto begin = parts.captured(1) + parts.captured(2);
    const auto rest = parts.captured(3);
    const auto shortest = rest.isEmpty() ? QString() : u"…"_s;
    if (wide(begin + shortest) <= width)
        return begin + metrics.elidedText(rest, Qt::ElideMiddle, width - wide(begin));
    return metrics.elidedText(begin, Qt::ElideLeft, width - wide(shortest)) + shortest;
}

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
                     elidedTarget(m_target, fontMetrics(), area.width()));
}

} // namespace widgets
