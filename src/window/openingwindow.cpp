#include "window/openingwindow.h"

#include "actions/actions.h"
#include "widgets/metrics.h"
#include "window/openingbar.h"
#include "window/programicon.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace window {

OpeningWindow::OpeningWindow(bool isNeutral)
    : m_opening(new OpeningBar(this)), m_refusal(new widgets::NoticeBar(this))
{
    setWindowTitle(isNeutral ? tr("Document") : tr("Vademecum"));
    if (!isNeutral)
        setWindowIcon(programIcon());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_opening);
    layout->addWidget(m_refusal);
    layout->addStretch();
    connect(m_opening, &OpeningBar::closed, this, &QWidget::close);
    connect(m_refusal, &widgets::NoticeBar::closed, this, &QWidget::close);
    resize(widgets::scaled(this, 640), widgets::scaled(this, 200));
}

void OpeningWindow::sayOpening(const QString &sentence)
{
    show();
    m_opening->say(sentence);
}

void OpeningWindow::sayRefusal(const QString &sentence)
{
    m_opening->say({});
    m_refusal->say(sentence);
}

void OpeningWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

void OpeningWindow::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    const QList<QKeySequence> leaving = {Qt::Key_Escape, Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_W,
                                         actions::Actions::leaveKeys()};
    if (leaving.contains(pressed))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace window
