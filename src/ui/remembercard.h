#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class CardText;
class Remembering;
class TickBox;

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
    TickBox *m_switch;
    CardText *m_state;
    QLabel *m_written;
    QPushButton *m_forget;
};

} // namespace ui
