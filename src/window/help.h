#pragma once

#include <QObject>

class QWidget;

namespace actions {
class Actions;
struct Run;
} // namespace actions

namespace window {

/// What the Help menu leads to: how to read, which key does what, what protects this run, and
/// what this program is.
class Help final : public QObject
{
    Q_OBJECT

public:
    Help(const actions::Actions &actions, const actions::Run &run, QWidget *window);

private:
    void showHowTo();
    void showShortcuts();

    const actions::Actions &m_actions;
    QWidget *m_window;
};

} // namespace window
