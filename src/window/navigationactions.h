#pragma once

#include <QObject>

namespace actions {
class Actions;
}
namespace models {
class Navigator;
}
namespace sidebar {
class ContentsPane;
}

namespace window {

/// Connects what navigates besides links (actions, contents, outline) to the navigator.
class NavigationActions final : public QObject
{
    Q_OBJECT

public:
    NavigationActions(models::Navigator &navigator, actions::Actions &actions,
                      sidebar::ContentsPane &contents, QObject *parent = nullptr);

private:
    void update();
    void updateOtherGuide();

    models::Navigator &m_navigator;
    actions::Actions &m_actions;
};

} // namespace window
