#include "actions/actions.h"
#include "guide/guide.h"
#include "linkcard/linkcard.h"
#include "sidebar/contentsview.h"
#include "sidebar/outlineview.h"
#include "sidebar/problemspane.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "toolpanel/toolspane.h"
#include "widgets/flatbutton.h"
#include "window/toolbar.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QWheelEvent>

#include <functional>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language english = *text::Language::parse("en");

} // namespace

/// What the window can do, once with the keyboard alone and once with the mouse alone.
class TestReach final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void panesByKey();
    void panesByMouse();
    void pagesByKey();
    void pagesByMouse();
    void sectionsByKey();
    void sectionsByMouse();
    void linksByKey();
    void linksByMouse();
    void languageByKey();
    void languageByMouse();
    void findingByKey();
    void findingByMouse();
    void sizeByKey();
    void sizeByMouse();
    void viewByKey();
    void viewByMouse();
    void copyingByKey();
    void copyingByMouse();
    void menusByKey();
    void menusByMouse();
    void guidesByKey();
    void guidesByMouse();
    void problemsByKey();
    void problemsByMouse();

private:
    reader::ReaderView &view() const { return m_window.view(); }
    actions::Actions &actions() const { return *m_window->findChild<actions::Actions *>(); }
    template <typename Widget>
    Widget &part() const
    {
        return *m_window->findChild<Widget *>();
    }
    bool shows(const char *words) const
    {
        return view().document()->toPlainText().contains(QString::fromUtf8(words));
    }
    double textSize() const { return view().document()->defaultFont().pointSizeF(); }
    /// By Tab, as a person would get there.
    template <typename Widget>
    void tabTo() const
    {
        for (int i = 0; i < 80 && qobject_cast<Widget *>(QApplication::focusWidget()) == nullptr;
             ++i)
            press(Qt::Key_Tab);
        QVERIFY(qobject_cast<Widget *>(QApplication::focusWidget()));
    }
    void tabToLink(const QString &words) const
    {
        tabTo<reader::ReaderView>();
        for (int i = 0; i < 40 && view().focusedText() != words; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(view().focusedText(), words);
    }
    /// Its entry in the menus of the window.
    static void clickEntry(QMenu &menu, const QAction *entry);
    /// Once the menu of all is open, which stops what opened it until it closes.
    void inMenu(const std::function<void()> &use) const;
    bool openByMouse(QMenu &menu) const;
    void choose(const QAction *action) const;
    void clickButton(const QAction *action) const;
    void clickRow(QAbstractItemView &list, const QModelIndex &index) const
    {
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    }
    QRect areaOf(const QString &words) const
    {
        const auto found = view().document()->find(words);
        return view().areasOf(found.selectionStart(), found.selectionEnd()).value(0);
    }
    void click(const QString &words, Qt::MouseButton button = Qt::LeftButton) const
    {
        QTest::mouseClick(view().viewport(), button, {}, areaOf(words).center());
    }
    /// The page's context menu while it is open.
    template <typename Ask, typename Use>
    void withMenu(const Ask &ask, const Use &use) const;

    std::unique_ptr<support::TemporaryGuide> m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestReach::init()
{
    m_window.reset();
    m_folder = std::make_unique<support::TemporaryGuide>();
    QByteArray lines;
    for (int i = 0; i < 60; ++i)
        lines += "A line of text.\n\n";
    m_folder->writePage(
        "en/1.md", "First",
        "Words to copy, the [second](2.md), [outside](https://example.org/a).[^1]\n\n"
        "## Above\n\n"
            + lines + "## Below\n\nThe end.\n\n[^1]: Noted here.\n");
    m_folder->writePage("en/2.md", "Second", "The second page.\n");
    m_folder->writePage("fr/1.md", "Première", "Des mots.\n");
    m_folder->write("en/3.md", "No title at all.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = english, .size = {1300, 700}}));
    QVERIFY(shows("Words to copy"));
}

void TestReach::inMenu(const std::function<void()> &use) const
{
    connect(
        actions().mainMenu(), &QMenu::aboutToShow, m_window.get(),
        [this, use] { QTimer::singleShot(0, m_window.get(), use); }, Qt::SingleShotConnection);
}

bool TestReach::openByMouse(QMenu &menu) const
{
    clickEntry(*actions().mainMenu(), menu.menuAction());
    return QTest::qWaitFor([&] { return menu.isVisible(); });
}

void TestReach::clickEntry(QMenu &menu, const QAction *entry)
{
    QTest::mouseClick(&menu, Qt::LeftButton, {},
                      menu.actionGeometry(const_cast<QAction *>(entry)).center());
}

void TestReach::choose(const QAction *action) const
{
    for (auto *menu : actions().menus()) {
        if (!menu->actions().contains(action))
            continue;
        inMenu([this, menu, action] {
            openByMouse(*menu);
            clickEntry(*menu, action);
            actions().mainMenu()->close();
        });
        return clickButton(actions().menu);
    }
    QFAIL("it stands in no menu");
}

void TestReach::clickButton(const QAction *action) const
{
    for (auto *button : part<window::ToolBar>().findChildren<widgets::FlatButton *>())
        if (button->defaultAction() == action)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL("it has no button");
}

template <typename Ask, typename Use>
void TestReach::withMenu(const Ask &ask, const Use &use) const
{
    bool seen = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        seen = true;
        use(*menu);
        if (menu->isVisible())
            menu->close(); // three of Esc within a second would leave
    });
    ask();
    QVERIFY(seen);
}

void TestReach::panesByKey()
{
    press(Qt::Key_F9);
    QVERIFY(!part<sidebar::ContentsView>().isVisible());
    press(Qt::Key_F9);
    QVERIFY(part<sidebar::ContentsView>().isVisible());
    press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!part<toolpanel::ToolsPane>().isVisible());
    press(Qt::Key_F9, Qt::ControlModifier);
    QVERIFY(!part<sidebar::OutlineView>().isVisible());
}

void TestReach::panesByMouse()
{
    clickButton(actions().contents);
    QVERIFY(!part<sidebar::ContentsView>().isVisible());
    choose(actions().contents);
    QVERIFY(part<sidebar::ContentsView>().isVisible());
    choose(actions().tools);
    QVERIFY(!part<toolpanel::ToolsPane>().isVisible());
    choose(actions().outline);
    QVERIFY(!part<sidebar::OutlineView>().isVisible());
}

void TestReach::pagesByKey()
{
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(shows("The second page."));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(shows("Words to copy"));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(shows("The second page."));
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(shows("Words to copy"));
    tabTo<sidebar::ContentsView>();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(shows("The second page."));
    press(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(shows("Words to copy"));
}

void TestReach::pagesByMouse()
{
    choose(actions().nextPage);
    QVERIFY(shows("The second page."));
    choose(actions().previousPage);
    QVERIFY(shows("Words to copy"));
    clickButton(actions().back);
    QVERIFY(shows("The second page."));
    clickButton(actions().forward);
    QVERIFY(shows("Words to copy"));
    auto &contents = part<sidebar::ContentsView>();
    clickRow(contents, contents.model()->index(1, 0));
    QVERIFY(shows("The second page."));
    QTest::mouseClick(view().viewport(), Qt::BackButton);
    QVERIFY(shows("Words to copy"));
    QTest::mouseClick(view().viewport(), Qt::ForwardButton);
    clickButton(actions().home);
    QVERIFY(shows("Words to copy"));
}

void TestReach::sectionsByKey()
{
    tabTo<sidebar::OutlineView>();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QVERIFY(view().verticalScrollBar()->value() > 300);
    tabTo<reader::ReaderView>();
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view().verticalScrollBar()->value(), 0);
    press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view().verticalScrollBar()->value() > 300);
}

void TestReach::sectionsByMouse()
{
    auto &outline = part<sidebar::OutlineView>();
    clickRow(outline, outline.model()->index(outline.model()->rowCount() - 1, 0));
    const int below = view().verticalScrollBar()->value();
    QVERIFY(below > 300);
    QCOMPARE(outline.readingRow(), outline.model()->rowCount() - 1);
    QWheelEvent turned({50, 50}, view().mapToGlobal(QPointF(50, 50)), {}, {0, 480}, {}, {},
                       Qt::NoScrollPhase, false);
    QApplication::sendEvent(view().viewport(), &turned);
    QVERIFY(view().verticalScrollBar()->value() < below);
}

void TestReach::linksByKey()
{
    tabToLink(u"outside"_s);
    press(Qt::Key_Return);
    QVERIFY(part<linkcard::LinkCard>().isVisible());
    press(Qt::Key_Return); // Copy is what has the focus
    QCOMPARE(QApplication::clipboard()->text(), u"https://example.org/a"_s);
    press(Qt::Key_Escape);
    QVERIFY(!part<linkcard::LinkCard>().isVisible());
    tabToLink(u"[1]"_s);
    press(Qt::Key_Return);
    QVERIFY(areaOf(u"Noted here."_s).intersects(view().viewport()->rect()));
    tabToLink(u"↩"_s);
    press(Qt::Key_Return);
    for (int i = 0; i < 9 && view().focusedText() != u"second"_s; ++i)
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    tabToLink(u"second"_s);
    press(Qt::Key_Return);
    QVERIFY(shows("The second page."));
}

void TestReach::linksByMouse()
{
    click(u"outside"_s);
    auto &card = part<linkcard::LinkCard>();
    QVERIFY(card.isVisible());
    for (auto *button : card.findChildren<widgets::FlatButton *>())
        if (button->text().contains(u"Close"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!card.isVisible());
    click(u"[1]"_s);
    QVERIFY(areaOf(u"Noted here."_s).intersects(view().viewport()->rect()));
    click(u"↩"_s);
    click(u"second"_s);
    QVERIFY(shows("The second page."));
}

void TestReach::languageByKey()
{
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shows("Des mots."));
}

void TestReach::languageByMouse()
{
    for (const auto *language : actions().languages())
        if (!language->isChecked()) {
            clickButton(language);
            break;
        }
    QVERIFY(shows("Des mots."));
}

void TestReach::findingByKey()
{
    auto &bar = m_window.findBar();
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"line"_s);
    QTRY_VERIFY(bar.count().contains(u"1"_s) && bar.count().contains(u"60"_s));
    press(Qt::Key_F3);
    QVERIFY(bar.count().startsWith(u"2"_s));
    press(Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(bar.count().startsWith(u"1"_s));
    press(Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void TestReach::findingByMouse()
{
    // Words are typed; a double click takes them from the page.
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, areaOf(u"line"_s).center());
    choose(actions().find);
    auto &bar = m_window.findBar();
    QVERIFY(bar.isVisible());
    QTRY_VERIFY(bar.count().contains(u"60"_s));
    const auto before = bar.count();
    QList<widgets::FlatButton *> buttons = bar.findChildren<widgets::FlatButton *>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(bar.count() != before);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(bar.count(), before);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    QVERIFY(!bar.isVisible());
}

void TestReach::sizeByKey()
{
    const double designed = textSize();
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(textSize() > designed);
    const double larger = textSize();
    press(Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(textSize() > larger);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(textSize(), larger);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(textSize(), designed);
}

void TestReach::sizeByMouse()
{
    const double designed = textSize();
    QWheelEvent turned({50, 50}, view().mapToGlobal(QPointF(50, 50)), {}, {0, 120}, {},
                       Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view().viewport(), &turned);
    QTRY_VERIFY(textSize() > designed);
    auto *sizes = actions().textSizes();
    for (auto *button : part<window::ToolBar>().findChildren<widgets::FlatButton *>())
        if (button->menu() == sizes) {
            QTimer::singleShot(0, sizes, [&] {
                QTest::mouseClick(sizes, Qt::LeftButton, {},
                                  sizes->actionGeometry(actions().normalText).center());
            });
            QTest::mouseClick(button, Qt::LeftButton);
        }
    QTRY_COMPARE(textSize(), designed);
}

void TestReach::viewByKey()
{
    press(Qt::Key_F11);
    QVERIFY(m_window->isFullScreen());
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isFullScreen());
    view().verticalScrollBar()->setValue(200);
    m_folder->writePage("en/1.md", "First",
                        "Written anew.\n" + QByteArray("\nLine.\n").repeated(90));
    press(Qt::Key_F5);
    QVERIFY(shows("Written anew."));
    QVERIFY(view().verticalScrollBar()->value() > 0);
}

void TestReach::viewByMouse()
{
    choose(actions().fullScreen);
    QVERIFY(m_window->isFullScreen());
    choose(actions().fullScreen);
    QVERIFY(!m_window->isFullScreen());
    m_folder->writePage("en/1.md", "First", "Written anew.\n");
    choose(actions().reload);
    QVERIFY(shows("Written anew."));
}

void TestReach::copyingByKey()
{
    press(Qt::Key_F7);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().size(), 5);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"Words to copy, the second"_s));
}

void TestReach::copyingByMouse()
{
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, areaOf(u"Words"_s).center());
    withMenu(
        [&] {
            click(u"Words"_s, Qt::RightButton);
            QContextMenuEvent asked(QContextMenuEvent::Mouse, areaOf(u"Words"_s).center(),
                                    view().viewport()->mapToGlobal(areaOf(u"Words"_s).center()));
            QApplication::sendEvent(view().viewport(), &asked);
        },
        [](QMenu &menu) {
            for (auto *action : menu.actions())
                if (action->text() == u"Copy"_s)
                    QTest::mouseClick(&menu, Qt::LeftButton, {},
                                      menu.actionGeometry(action).center());
        });
    QCOMPARE(QApplication::clipboard()->text(), u"Words"_s);
}

void TestReach::menusByKey()
{
    for (auto *menu : actions().menus()) {
        QTest::qWait(1001); // three of Esc within a second would leave
        bool opened = false;
        bool closed = false;
        inMenu([&] {
            auto &main = *actions().mainMenu();
            const auto title = menu->title();
            QTest::keyClick(&main, title[title.indexOf(u'&') + 1].toLatin1());
            opened = QTest::qWaitFor([&] { return menu->isVisible(); });
            QTest::keyClick(menu, Qt::Key_Escape);
            QTest::keyClick(&main, Qt::Key_Escape);
            closed = !main.isVisible();
            main.close();
        });
        QApplication::setActiveWindow(m_window.get()); // no window manager does, offscreen
        press(Qt::Key_F10);
        QVERIFY2(opened, qPrintable(menu->title()));
        QVERIFY(closed);
    }
    withMenu(
        [&] {
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QApplication::sendEvent(&view(), &asked);
        },
        [](const QMenu &open) { QVERIFY(open.actions().size() > 3); });
}

void TestReach::menusByMouse()
{
    for (auto *menu : actions().menus()) {
        bool opened = false;
        bool closed = false;
        inMenu([&] {
            auto &main = *actions().mainMenu();
            opened = openByMouse(*menu);
            QTest::mouseClick(&main, Qt::LeftButton, {}, QPoint(-5, -5));
            closed = !main.isVisible();
            main.close();
        });
        clickButton(actions().menu);
        QVERIFY2(opened, qPrintable(menu->title()));
        QVERIFY(closed);
    }
}

void TestReach::guidesByKey()
{
    support::TemporaryGuide other;
    other.writePage("en/1.md", "Other", "Another guide.\n");
    press(Qt::Key_O, Qt::ControlModifier);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QApplication::setActiveWindow(dialog); // there may be no window manager
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, QString::fromStdString(other.path().native()));
    if (auto *completions = QApplication::activePopupWidget())
        QTest::keyClick(completions, Qt::Key_Escape);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(shows("Another guide."));
    m_window.reset(); // before the folder
}

void TestReach::guidesByMouse()
{
    support::TemporaryGuide other;
    other.writePage("en/1.md", "Other", "Another guide.\n");
    choose(actions().openGuide);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setDirectory(QString::fromStdString(other.path().native()));
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (button->text() == u"Open"_s) {
            QTRY_VERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    QTRY_VERIFY(shows("Another guide."));
    m_window.reset();
}

void TestReach::problemsByKey()
{
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto &pane = part<sidebar::ProblemsPane>();
    QVERIFY(pane.isVisible());
    QVERIFY(pane.isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(shows("No title at all."));
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!pane.isVisible());
}

void TestReach::problemsByMouse()
{
    choose(actions().problems);
    auto &pane = part<sidebar::ProblemsPane>();
    QVERIFY(pane.isVisible());
    auto &list = *pane.findChild<QListView *>();
    clickRow(list, list.model()->index(list.model()->rowCount() - 1, 0));
    QVERIFY(shows("No title at all."));
    choose(actions().problems);
    QVERIFY(!pane.isVisible());
}

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
