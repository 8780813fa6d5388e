#include "widgets/drawer.h"

#include "look/colours.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace widgets {

Drawer::Drawer(Qt::Edge inner, QWidget *parent) : QWidget(parent), m_inner(inner)
{
    auto *layout = new QVBoxLayout(this);
    const bool left = inner == Qt::LeftEdge;
    layout->setContentsMargins(left ? 1 : 0, 0, left ? 0 : 1, 0);
    auto *escape =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Drawer::closed);
    connect(escape, &QShortcut::activatedAmbiguously, this, &Drawer::closed);
    hide();
}

void Drawer::put(QWidget *pane)
{
    layout()->addWidget(pane);
    pane->show();
    setFocusProxy(pane);
}

void Drawer::paintEvent(QPaintEvent *)
{
    const int x = m_inner == Qt::LeftEdge ? 0 : width() - 1;
    QPainter(this).fillRect(QRect(x, 0, 1, height()), look::Colours::from(palette()).edge);
}

} // namespace widgets
