#include "widgets/flatstyle.h"

#include "look/colours.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int handleMargin = 3;

/// The background of the scrolled area.
QColor groundOf(const QWidget *bar, const QPalette &palette)
{
    for (const auto *widget = bar; widget != nullptr; widget = widget->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    return palette.color(QPalette::Window);
}

QRect handleOf(const QStyleOptionSlider &bar, int least)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int room = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const auto wanted = range > 0 ? bar.pageStep * qint64(room) / (range + bar.pageStep) : room;
    const int length = std::min(std::max(static_cast<int>(wanted), least), room);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      room - length, bar.upsideDown);
    return across ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

void drawScrollBar(const QStyleOptionSlider &bar, const QRect &handle, QPainter &painter,
                   const QWidget *widget)
{
    painter.fillRect(bar.rect, groundOf(widget, bar.palette));
    if (bar.minimum >= bar.maximum)
        return;
    const auto colours = look::Colours::from(bar.palette);
    const bool held = bar.state.testFlag(QStyle::State_Sunken);
    const bool touched = bar.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(handle.adjusted(handleMargin, handleMargin, -handleMargin, -handleMargin),
                     held          ? colours.text
                         : touched ? colours.muted
                                   : colours.edge);
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(u"fusion"_s) {}

void FlatStyle::install()
{
    if (QApplication::style()->name() == "fusion"_L1
        && qobject_cast<FlatStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new FlatStyle);
}

// What is behind a scroll bar need not be painted first.
void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent);
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element != PE_PanelMenu) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect, option->palette.window());
    painter->setPen(look::Colours::from(option->palette).edge);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        drawScrollBar(*bar, subControlRect(control, bar, SC_ScrollBarSlider, widget), *painter,
                      widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto handle = handleOf(*bar, pixelMetric(PM_ScrollBarSliderMin, bar, widget));
    const bool across = bar->orientation == Qt::Horizontal;
    auto rest = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider:
        return visualRect(bar->direction, bar->rect, handle);
    case SC_ScrollBarGroove:
        return rest;
    case SC_ScrollBarSubPage:
        if (across)
            rest.setRight(handle.left() - 1);
        else
            rest.setBottom(handle.top() - 1);
        return visualRect(bar->direction, bar->rect, rest);
    case SC_ScrollBarAddPage:
        if (across)
            rest.setLeft(handle.right() + 1);
        else
            rest.setTop(handle.bottom() + 1);
        return visualRect(bar->direction, bar->rect, rest);
    default:
        return {}; // no arrows
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace widgets
