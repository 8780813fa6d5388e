#include "widgets/splitter.h"

#include "widgets/splitterhandle.h"

namespace widgets {

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

void Splitter::nameBorder(int index, const QString &name)
{
    if (index <= 0 || index >= count())
        return;
    handle(index)->setAccessibleName(name);
    handle(index)->setToolTip(orientation() == Qt::Horizontal
                                  ? tr("%1 (drag it, or Left and Right)").arg(name)
                                  : tr("%1 (drag it, or Up and Down)").arg(name));
}

QSplitterHandle *Splitter::createHandle()
{
    return new SplitterHandle(orientation(), this);
}

} // namespace widgets
