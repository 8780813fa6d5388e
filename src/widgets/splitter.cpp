#include "widgets/splitter.h"

#include "look/colours.h"

#include <QPainter>
#include <QSplitterHandle>

namespace widgets {

namespace {

class Handle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    // Qt makes a one-pixel handle wider than it looks, so that it can be grabbed.
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(contentsRect(), look::Colours::from(palette()).line);
    }
};

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *Splitter::createHandle()
{
    return new Handle(orientation(), this);
}

} // namespace widgets
