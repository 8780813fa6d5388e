#include "reader/printing.h"

#include "actions/actions.h"
#include "reader/pagecontroller.h"
#include "reader/pagepane.h"
#include "reader/pdf.h"
#include "sandbox/broker.h"
#include "widgets/noticebar.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>

namespace reader {

Printing::Printing(PageController &pageController, PagePane &page, const sandbox::Broker *broker,
                   const actions::Actions &actions, QWidget *window)
    : QObject(window),
      m_pageController(pageController),
      m_page(page),
      m_broker(broker),
      m_window(window)
{
    connect(actions.print, &QAction::triggered, this, &Printing::ask);
}

void Printing::ask()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("Print"),
        tr("The page goes to the usual printer of this computer, as a job called "
           "“document”.\n\nThe "
           "computer’s print service and many printers keep a copy, with the time, and a printer "
           "may be reached over a network. Vademecum cannot take that back."),
        QMessageBox::Cancel, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *print = box->addButton(tr("&Print"), QMessageBox::AcceptRole);
    print->setToolTip(tr("Hand the page to the print service"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(print, &QPushButton::clicked, this, &Printing::print);
    box->setModal(false);
    box->show(); // not modal, so that the program can be left at once
}

void Printing::print()
{
    const auto paper = usualPaper();
    const auto page = m_pageController.onPaper(paperColumn(paper));
    if (!page)
        return;
    const auto pdf = toPdf(*page, paper);
    const bool started = m_broker != nullptr
        && m_broker->print({pdf.constData(), static_cast<std::size_t>(pdf.size())});
    m_page.notice().say(
        started ? tr("The page was handed to the print service. If nothing comes out, look at this "
                     "computer’s list of printers.")
                : tr("This computer has no print service that could be started (“lp”)."));
}

} // namespace reader
