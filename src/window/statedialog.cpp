#include "window/statedialog.h"

#include "widgets/cardtext.h"
#include "widgets/checkbox.h"
#include "widgets/metrics.h"
#include "window/statesaver.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

StateDialog::StateDialog(StateSaver &saver, QWidget *parent)
    : QDialog(parent),
      m_saver(saver),
      m_switch(new widgets::CheckBox(tr("Remember on this computer"), this)),
      m_state(new widgets::CardText({}, widgets::CardText::Tone::Plain, this)),
      m_written(new QLabel(this))
{
    setWindowTitle(tr("Remember on this computer"));
    auto *about = new widgets::CardText(
        tr("The language, the size of the text, the panes and the place in the guide, so that "
           "Vademecum begins there next time. Searches, history and links are never kept, nor "
           "anything of a guide that you open yourself. Whoever looks through this computer can "
           "read the file."),
        widgets::CardText::Tone::Plain, this);
    m_switch->setToolTip(tr("Off: nothing is written, and the file is removed"));
    m_switch->setEnabled(saver.isOffered());
    m_written->setTextFormat(Qt::PlainText);
    m_written->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_written->setFrameShape(QFrame::StyledPanel);
    m_written->setMargin(widgets::scaled(this, 8));
    m_written->setWordWrap(true);
    m_written->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_written->setAccessibleName(tr("What the file holds"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_forget = buttons->addButton(tr("&Forget"), QDialogButtonBox::DestructiveRole);
    m_forget->setAutoDefault(false); // Enter removes nothing
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_forget->setToolTip(tr("Remove the file and turn this off"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &StateDialog::forget);
    connect(m_switch, &widgets::CheckBox::clicked, this, &StateDialog::turn);
    auto *column = new QVBoxLayout(this);
    for (auto *part : {static_cast<QWidget *>(about), static_cast<QWidget *>(m_switch),
                       static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_written)})
        column->addWidget(part);
    column->addWidget(buttons);
    showState(false);
}

void StateDialog::open(StateSaver &saver, QWidget *parent)
{
    auto *dialog = new StateDialog(saver, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void StateDialog::turn(bool on)
{
    showState(!(on ? m_saver.turnOn() : m_saver.forget()));
}

void StateDialog::forget()
{
    showState(!m_saver.forget());
}

void StateDialog::showState(bool failed)
{
    const auto path = m_saver.path();
    const auto written = m_saver.written();
    const auto status = m_saver.status();
    m_switch->setChecked(m_saver.isOn());
    if (failed)
        m_state->setText(tr("The file “%1” could not be changed.").arg(path));
    else if (status == actions::SavingStatus::On)
        m_state->setText(tr("On. The file is “%1”; this is all it holds:").arg(path));
    else if (status == actions::SavingStatus::UnusedFile && m_saver.isOffered())
        m_state->setText(
            tr("Off. The file “%1” is there, and this run does not use it:").arg(path));
    else if (status == actions::SavingStatus::UnusedFile)
        m_state->setText(
            tr("Not in this run, which does not use or change the file “%1”:").arg(path));
    else if (status == actions::SavingStatus::Unavailable)
        m_state->setText(tr("Not in this run. Nothing is kept on this computer."));
    else
        m_state->setText(tr("Off. Nothing is kept on this computer."));
    m_written->setText(written.trimmed());
    m_written->setVisible(!written.isEmpty());
    m_forget->setEnabled(status == actions::SavingStatus::On
                         || status == actions::SavingStatus::UnusedFile);
    layout()->activate();
    const int wide = std::max(width(), widgets::scaled(this, 520));
    resize(wide, layout()->totalHeightForWidth(wide));
}

} // namespace window
