#pragma once

#include <QObject>

class QWidget;

namespace actions {
class Actions;
struct LaunchContext;
} // namespace actions

namespace window {

/// The Help menu: how to read, keyboard shortcuts, what protects this run, and about the program.
class Help final : public QObject
{
    Q_OBJECT

public:
    Help(const actions::Actions &actions, const actions::LaunchContext &launch, QWidget *window);

private:
    void showHowTo();
    void showShortcuts();

    const actions::Actions &m_actions;
    QWidget *m_window;
};

} // namespace window
