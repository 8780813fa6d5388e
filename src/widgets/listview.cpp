#include "widgets/listview.h"

#include <QAccessible>

namespace widgets {

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        tellRow();
}

void ListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    tellRow();
}

void ListView::tellRow()
{
    if (!currentIndex().isValid())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace widgets
