#include "window/help.h"

#include "actions/actions.h"
#include "window/about.h"
#include "window/protectionwords.h"
#include "window/shortcutslist.h"

#include <QAction>
#include <QMessageBox>

namespace window {

namespace {

QString keyOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

Help::Help(const actions::Actions &actions, const actions::LaunchContext &launch, QWidget *window)
    : QObject(window), m_actions(actions), m_window(window)
{
    connect(actions.howTo, &QAction::triggered, this, &Help::showHowTo);
    connect(actions.shortcuts, &QAction::triggered, this, &Help::showShortcuts);
    connect(actions.protection, &QAction::triggered, this,
            [this, launch] { showProtection(launch, m_window); });
    connect(actions.about, &QAction::triggered, this, [this] { showAbout(m_window); });
}

void Help::showHowTo()
{
    const QStringList paragraphs = {
        tr("The contents stand on the left, the page in the middle, the tools on the right. %1 and "
           "%2 put the panes at the sides away and bring them back.")
            .arg(keyOf(m_actions.contents), keyOf(m_actions.tools)),
        tr("The names of the languages, above, lead to the same place of the page in another "
           "language."),
        tr("A link with an arrow leads out of the guide: Vademecum shows where to, and opens it "
           "only if you ask. A grey link, underlined in dashes and dots, leads to a page that this "
           "guide "
           "does not hold."),
        tr("Under the title stands how old the advice is. “Not dated” means that nobody wrote it "
           "down: check before you rely on it."),
        tr("%1 finds words on the page, %2 closes what is nearest, and %3 lists the keys.")
            .arg(keyOf(m_actions.find),
                 QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
                 keyOf(m_actions.shortcuts)),
        tr("“Leave”, above, %1, or Esc three times within a second closes everything at once, "
           "whatever is open.")
            .arg(keyOf(m_actions.leave)),
    };
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("How to read with Vademecum"),
                        paragraphs.join(QStringLiteral("\n\n")), QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show(); // not modal, so that the program can be left at once
}

void Help::showShortcuts()
{
    auto *list = new ShortcutsList(m_actions, m_window);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->show();
}

} // namespace window
