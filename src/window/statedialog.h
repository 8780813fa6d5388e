#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace widgets {
class CardText;
class CheckBox;
} // namespace widgets

namespace window {

class StateSaver;

/// Turns saving on this computer on or off, shows the state file and its exact content, and offers
/// to delete it.
class StateDialog final : public QDialog
{
    Q_OBJECT

public:
    StateDialog(StateSaver &saver, QWidget *parent);

    /// Shows one that goes when it is closed; not modal, so that the program can be left at once.
    static void open(StateSaver &saver, QWidget *parent);

private:
    void turn(bool on);
    void forget();
    void showState(bool failed);

    StateSaver &m_saver;
    widgets::CheckBox *m_switch;
    widgets::CardText *m_state;
    QLabel *m_written;
    QPushButton *m_forget;
};

} // namespace window
