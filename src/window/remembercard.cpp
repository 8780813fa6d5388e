#include "window/remembercard.h"

#include "widgets/cardtext.h"
#include "widgets/metrics.h"
#include "widgets/tickbox.h"
#include "window/remembering.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

RememberCard::RememberCard(Remembering &remembering, QWidget *parent)
    : QDialog(parent),
      m_remembering(remembering),
      m_switch(new widgets::TickBox(tr("Remember on this computer"), this)),
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
    m_switch->setEnabled(remembering.isOffered());
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
    connect(m_forget, &QPushButton::clicked, this, &RememberCard::forget);
    connect(m_switch, &widgets::TickBox::clicked, this, &RememberCard::turn);
    auto *column = new QVBoxLayout(this);
    for (auto *part : {static_cast<QWidget *>(about), static_cast<QWidget *>(m_switch),
                       static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_written)})
        column->addWidget(part);
    column->addWidget(buttons);
    tell(false);
}

void RememberCard::turn(bool on)
{
    tell(!(on ? m_remembering.turnOn() : m_remembering.forget()));
}

void RememberCard::forget()
{
    tell(!m_remembering.forget());
}

void RememberCard::tell(bool failed)
{
    const auto path = m_remembering.path();
    const auto written = m_remembering.written();
    const auto kept = m_remembering.kept();
    m_switch->setChecked(m_remembering.isOn());
    if (failed)
        m_state->setText(tr("The file “%1” could not be changed.").arg(path));
    else if (kept == actions::Kept::Remembered)
        m_state->setText(tr("On. The file is “%1”; this is all it holds:").arg(path));
    else if (kept == actions::Kept::UnusedFile && m_remembering.isOffered())
        m_state->setText(
            tr("Off. The file “%1” is there, and this run does not use it:").arg(path));
    else if (kept == actions::Kept::UnusedFile)
        m_state->setText(
            tr("Not in this run, which does not use or change the file “%1”:").arg(path));
    else if (kept == actions::Kept::NothingInThisRun)
        m_state->setText(tr("Not in this run. Nothing is kept on this computer."));
    else
        m_state->setText(tr("Off. Nothing is kept on this computer."));
    m_written->setText(written.trimmed());
    m_written->setVisible(!written.isEmpty());
    m_forget->setEnabled(kept == actions::Kept::Remembered || kept == actions::Kept::UnusedFile);
    layout()->activate();
    const int wide = std::max(width(), widgets::scaled(this, 520));
    resize(wide, layout()->totalHeightForWidth(wide));
}

} // namespace window
