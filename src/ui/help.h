#pragma once

#include <QObject>

class QWidget;

namespace ui {

class Actions;
struct Run;

/// What the Help menu leads to: how to read, which key does what, what protects this run, and
/// what this program is.
class Help final : public QObject
{
    Q_OBJECT

public:
    Help(const Actions &actions, const Run &run, QWidget *window);

private:
    void showHowTo();
    void showShortcuts();

    const Actions &m_actions;
    QWidget *m_window;
};

} // namespace ui
