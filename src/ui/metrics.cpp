#include "ui/metrics.h"

#include <QFontInfo>
#include <QWidget>

namespace ui {

int scaled(const QWidget *widget, double designed)
{
    constexpr double designedFont = 14;
    return qRound(designed * QFontInfo(widget->font()).pixelSize() / designedFont);
}

} // namespace ui
