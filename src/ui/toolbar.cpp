#include "ui/toolbar.h"

#include "render/colours.h"
#include "ui/actions.h"
#include "ui/flatbutton.h"
#include "ui/metrics.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QPainter>

namespace ui {

namespace {

QWidget *spacer(QToolBar *bar, QSizePolicy::Policy policy, int width = 0)
{
    auto *space = new QWidget(bar);
    space->setSizePolicy(policy, QSizePolicy::Preferred);
    if (policy == QSizePolicy::Fixed)
        space->setFixedWidth(width);
    return space;
}

} // namespace

ToolBar::ToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(parent)
{
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFixedHeight(scaled(this, 48));
    layout()->setContentsMargins(scaled(this, 10), 0, scaled(this, 10), 0);
    layout()->setSpacing(scaled(this, 4));

    addButton(actions.contents);
    addWidget(spacer(this, QSizePolicy::Fixed, scaled(this, 10)));
    addButton(actions.back);
    addButton(actions.forward);
    addButton(actions.home);
    addWidget(spacer(this, QSizePolicy::Expanding));
    for (auto *action : actions.languages()) {
        auto *button = new FlatButton(this, FlatButton::Shape::Underlined);
        button->setDefaultAction(action);
        addWidget(button);
    }
    addWidget(spacer(this, QSizePolicy::Fixed, scaled(this, 10)));
    addButton(actions.tools);
    retranslate();
}

FlatButton *ToolBar::addButton(QAction *action)
{
    auto *button = new FlatButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addWidget(button);
    return button;
}

void ToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(QRect(0, height() - 1, width(), 1), render::Colours::from(palette()).line);
}

void ToolBar::retranslate()
{
    setWindowTitle(tr("Toolbar"));
    setAccessibleName(windowTitle());
}

} // namespace ui
