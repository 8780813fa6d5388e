#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace widgets {
class CardText;
class TickBox;
} // namespace widgets

namespace window {

class Remembering;

/// The one switch of what stays on this computer: where it is kept, word for word, and a button
/// that forgets it.
class RememberCard final : public QDialog
{
    Q_OBJECT

public:
    RememberCard(Remembering &remembering, QWidget *parent);

private:
    void turn(bool on);
    void forget();
    void tell(bool failed);

    Remembering &m_remembering;
    widgets::TickBox *m_switch;
    widgets::CardText *m_state;
    QLabel *m_written;
    QPushButton *m_forget;
};

} // namespace window
