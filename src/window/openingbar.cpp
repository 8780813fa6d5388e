#include "window/openingbar.h"

#include "widgets/flatbutton.h"

namespace window {

OpeningBar::OpeningBar(QWidget *parent) : widgets::NoticeBar(parent)
{
    retranslate();
}

void OpeningBar::nameButton(widgets::FlatButton &button) const
{
    button.setIcon({});
    button.setText(tr("Cancel"));
    button.setToolTip(tr("Do not open this guide (Esc)"));
    button.setAccessibleName(tr("Cancel: do not open this guide"));
    button.updateGeometry();
}

} // namespace window
