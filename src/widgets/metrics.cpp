#include "widgets/metrics.h"

#include <QFontInfo>
#include <QWidget>

namespace widgets {

int scaled(const QWidget *widget, double designed)
{
    constexpr double designedFont = 14;
    return qRound(designed * QFontInfo(widget->font()).pixelSize() / designedFont);
}

} // namespace widgets
