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

/// What moves the reader besides links: actions, contents, outline. All of it goes through the
/// navigator.
class Moves final : public QObject
{
    Q_OBJECT

public:
    Moves(models::Navigator &navigator, actions::Actions &actions, sidebar::ContentsPane &contents,
          QObject *parent = nullptr);

private:
    void update();
    void updateOtherGuide();

    models::Navigator &m_navigator;
    actions::Actions &m_actions;
};

} // namespace window
