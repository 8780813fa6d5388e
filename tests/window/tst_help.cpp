#include "actions/actions.h"
#include "guide/guide.h"
#include "support/opened.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "window/mainwindow.h"
#include "window/shortcutslist.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QMenu>
#include <QMessageBox>
#include <QSet>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace {

const text::Language french = *text::Language::parse("fr");

/// All actions of a menu and its submenus.
QList<QAction *> actionsOf(const QMenu &menu)
{
    QList<QAction *> result;
    for (auto *action : menu.actions())
        if (action->menu() != nullptr)
            result += actionsOf(*action->menu());
        else
            result += action;
    return result;
}

/// Letters, with Alt or in an open menu, that lead to more than one thing there.
QStringList sharedLetters(const QMenu &menu)
{
    QStringList result;
    QHash<QChar, QString> taken;
    for (auto *action : menu.actions()) {
        if (action->menu() != nullptr)
            result += sharedLetters(*action->menu());
        const auto letter = QString(QKeySequence::mnemonic(action->text()).toString()).right(1);
        if (letter.isEmpty())
            continue;
        if (taken.contains(letter.front()))
            result += taken[letter.front()] + u" / "_s + action->text();
        taken[letter.front()] = action->text();
    }
    return result;
}

} // namespace

/// How to read, and the list of keys.
class TestHelp final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void f1SaysHowToRead();
    void theKeysAreListed();
    void everyKeyStandsInAMenuOnce();
    void aLetterLeadsToOneThing_data();
    void aLetterLeadsToOneThing();

private:
    std::unique_ptr<support::TemporaryGuide> m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestHelp::init()
{
    m_window.reset();
    m_folder = std::make_unique<support::TemporaryGuide>();
    m_folder->writePage("fr/1.md", "Première", "Page un.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = french}));
}

void TestHelp::f1SaysHowToRead()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box != nullptr && box->isVisible());
    QVERIFY2(box->text().contains(u"Maj+F9"_s), qPrintable(box->text()));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
}

void TestHelp::theKeysAreListed()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question, Qt::ControlModifier);
    auto *dialog = m_window->findChild<window::ShortcutsList *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QSet<QString> keys;
    for (QTreeWidgetItemIterator row(dialog->findChild<QTreeWidget *>()); *row != nullptr; ++row)
        keys += (*row)->text(1);
    for (const auto *menu : m_window->findChild<actions::Actions *>()->menus())
        for (const auto *action : actionsOf(*menu)) {
            QStringList wanted;
            for (const auto &key : action->shortcuts())
                wanted += key.toString(QKeySequence::NativeText);
            QVERIFY2(wanted.isEmpty() || keys.contains(wanted.join(u", "_s)),
                     qPrintable(action->text()));
        }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestHelp::everyKeyStandsInAMenuOnce()
{
    QSet<QKeySequence> seen;
    QSet<const QAction *> inMenus = {m_window->findChild<actions::Actions *>()->menu};
    for (const auto *menu : m_window->findChild<actions::Actions *>()->menus())
        for (const auto *action : actionsOf(*menu)) {
            inMenus += action;
            for (const auto &key : action->shortcuts()) {
                QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
                seen += key;
            }
        }
    for (const auto *action : m_window->actions())
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
}

void TestHelp::aLetterLeadsToOneThing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestHelp::aLetterLeadsToOneThing()
{
    QFETCH(QString, language);
    m_window.reset();
    const window::MainWindow::Start start{french, *text::Language::parse(language.toStdString())};
    window::MainWindow window(support::opened(*m_guide), start);
    QCoreApplication::processEvents(); // the menus follow the window
    QMenu bar;
    for (auto *menu : window.findChild<actions::Actions *>()->menus())
        bar.addMenu(menu);
    const auto shared = sharedLetters(bar);
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u", "_s)));
}

QTEST_MAIN(TestHelp)

#include "tst_help.moc"
