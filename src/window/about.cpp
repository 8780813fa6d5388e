#include "window/about.h"

#include <QApplication>
#include <QMessageBox>

namespace window {

namespace {

/// Serves only as a translation context.
class About
{
    Q_DECLARE_TR_FUNCTIONS(window::About)

public:
    static QString title() { return tr("About Vademecum"); }
    static QString text()
    {
        return tr("Vademecum %1\n\nReads guides to digital security without a network: it opens no "
                  "connection, no link by itself, and writes nothing to the disk unless you ask it "
                  "to remember.\n\nFree software "
                  "under the GNU General "
                  "Public License, "
                  "version 3 or later. It comes without any warranty.")
            .arg(QApplication::applicationVersion());
    }
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, About::title(), About::text(),
                                QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

} // namespace window
