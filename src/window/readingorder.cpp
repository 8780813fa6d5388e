#include "window/readingorder.h"

#include <QWidget>

#include <algorithm>

namespace window {

namespace {

QList<QWidget *> visibleChildren(const QWidget &widget)
{
    QList<QWidget *> result;
    for (auto *child : widget.children())
        if (auto *part = qobject_cast<QWidget *>(child);
            part != nullptr && part->isVisible() && !part->isWindow())
            result += part;
    return result;
}

/// Lines of widgets, each from the left; what stands lower than the middle of a line's first widget
/// is on a line of its own.
QList<QWidget *> inLines(QList<QWidget *> widgets)
{
    std::ranges::stable_sort(widgets, {}, [](const auto *widget) { return widget->y(); });
    for (auto first = widgets.begin(); first != widgets.end();) {
        const int middle = (*first)->geometry().center().y();
        const auto end = std::find_if(
            first, widgets.end(), [middle](const auto *widget) { return widget->y() > middle; });
        // A drawer lies over the panes that begin where it does.
        std::ranges::stable_sort(first, end, {}, [](const auto *widget) {
            return std::pair(widget->x(), widget->width());
        });
        first = end;
    }
    return widgets;
}

void collect(const QWidget &widget, QList<QWidget *> &result)
{
    for (auto *child : inLines(visibleChildren(widget))) {
        result += child;
        collect(*child, result);
    }
}

} // namespace

QList<QWidget *> inReadingOrder(const QWidget &widget)
{
    QList<QWidget *> result;
    collect(widget, result);
    return result;
}

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled()
        && widget.isVisible() && widget.focusProxy() == nullptr;
}

bool focusNeighbour(const QWidget &window, bool next)
{
    auto all = inReadingOrder(window);
    if (!next)
        std::ranges::reverse(all);
    // Begins with what has the focus; if nothing has, with the end.
    const auto here = std::ranges::find(all, window.focusWidget());
    std::ranges::rotate(all, here != all.end() ? here + 1 : here);
    const auto stop = std::ranges::find_if(all, [](const auto *each) { return isTabStop(*each); });
    if (stop == all.end())
        return false;
    (*stop)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace window
