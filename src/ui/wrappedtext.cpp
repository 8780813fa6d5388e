#include "ui/wrappedtext.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ui {

int drawWrapped(QPainter *painter, const QRect &area, const QString &text, const QFont &font,
                int lines, double lineHeight)
{
    const QFontMetricsF metrics(font);
    const double pitch = std::max(metrics.height(), lineHeight * QFontInfo(font).pixelSize());
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::AlignLeading);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (; count < lines; ++count) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const double y = count * pitch + (pitch - metrics.height()) / 2;
        line.setPosition(QPointF(0, y));
        const bool cut = count + 1 == lines && line.textStart() + line.textLength() < text.size();
        if (painter == nullptr)
            continue;
        if (!cut) {
            line.draw(painter, area.topLeft());
        } else {
            const auto rest =
                metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width());
            painter->setFont(font);
            painter->drawText(QPointF(area.left(), area.top() + y + metrics.ascent()), rest);
        }
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(count * pitch));
}

} // namespace ui
