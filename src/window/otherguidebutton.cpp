#include "window/otherguidebutton.h"

#include <QAction>

namespace window {

OtherGuideButton::OtherGuideButton(QAction &action, QWidget *parent) : FlatButton(parent)
{
    setDefaultAction(&action);
    setVisible(action.isEnabled());
    connect(&action, &QAction::changed, this, [this, &action] { setVisible(action.isEnabled()); });
}

} // namespace window
