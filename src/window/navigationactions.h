#pragma once

#include <QObject>

class QWidget;

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

/// Connects what navigates besides links (actions, contents, outline) to the navigator. Who chooses
/// a page or a section in a list is on the page then.
class NavigationActions final : public QObject
{
    Q_OBJECT

public:
    NavigationActions(models::Navigator &navigator, actions::Actions &actions,
                      sidebar::ContentsPane &contents, QWidget &page, QObject *parent = nullptr);

private:
    void update();
    void updateOtherGuide();

    models::Navigator &m_navigator;
    actions::Actions &m_actions;
};

} // namespace window
