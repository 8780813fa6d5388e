#include "widgets/metrics.h"

#include <QFontInfo>
#include <QWidget>

#include <algorithm>

namespace widgets {

int scaled(const QWidget *widget, double designed)
{
    constexpr double designedFont = 14;
    return qRound(designed * QFontInfo(widget->font()).pixelSize() / designedFont);
}

int scaledTarget(const QWidget *widget, double designed)
{
    constexpr int least = 24; // WCAG 2.5.8
    return std::max(least, scaled(widget, designed));
}

} // namespace widgets
