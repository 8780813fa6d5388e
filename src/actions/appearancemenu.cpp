#include "actions/appearancemenu.h"

#include <QAction>
#include <QActionGroup>

namespace actions {

AppearanceMenu::AppearanceMenu(QWidget *window) : QMenu(window)
{
    auto *group = new QActionGroup(this);
    using Choice = widgets::Appearance::Choice;
    for (const auto choice : {Choice::System, Choice::Light, Choice::Dark, Choice::HighContrast}) {
        auto *action = addAction(QString());
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(choice == Choice::System);
        connect(action, &QAction::triggered, this, [this, choice] { emit chosen(choice); });
    }
    retranslate();
}

void AppearanceMenu::retranslate()
{
    setTitle(tr("&Appearance"));
    actions()[0]->setText(tr("As the &system"));
    actions()[1]->setText(tr("&Light"));
    actions()[2]->setText(tr("&Dark"));
    actions()[3]->setText(tr("&High contrast"));
}

} // namespace actions
