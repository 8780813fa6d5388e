#include "widgets/listview.h"

#include <QAccessible>
#include <QTimer>

namespace widgets {

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    tellRow();
}

void ListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    QTimer::singleShot(0, this, &ListView::tellRow); // Qt tells of the list after this
}

void ListView::tellRow()
{
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace widgets
