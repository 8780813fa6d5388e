#include "actions/actions.h"
#include "guide/guide.h"
#include "sidebar/contentspane.h"
#include "sidebar/contentsview.h"
#include "sidebar/outlineview.h"
#include "sidebar/problemspane.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"
#include "widgets/collapsiblesection.h"
#include "widgets/flatbutton.h"
#include "window/toolbar.h"

#include "models/toollistmodel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language english = *text::Language::parse("en");

/// Whether there is such an action in a menu or below it.
QAction *actionIn(const QMenu &menu, const QString &words)
{
    for (auto *action : menu.actions()) {
        if (QString(action->text()).remove(u'&') == words)
            return action;
        if (action->menu() != nullptr)
            if (auto *found = actionIn(*action->menu(), words))
                return found;
    }
    return nullptr;
}

QAccessibleInterface &heard(QObject &object)
{
    return *QAccessible::queryAccessibleInterface(&object);
}

} // namespace

/// What keys do in lists, cards and between panes, and the same without any key.
class TestKeys final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void enterInTheContentsLeadsIntoThePage();
    void aClickInTheContentsLeadsIntoThePage();
    void aFoldingRowOfTheContentsKeepsTheFocus();
    void enterInTheOutlineLeadsIntoThePage();
    void enterOnACardLeadsIntoThePage();
    void enterInTheResultsLeadsIntoThePage_data();
    void enterInTheResultsLeadsIntoThePage();
    void bordersOfPanesMoveByKeys();
    void bordersOfPanesMoveWithoutKeysOrDragging();
    void bordersOfPanesTellTheirValue();
    void theListOfToolsBeginsAtARow();
    void rowsOfToolsHaveAMenu();
    void rowsOfTheContentsHaveAMenu();
    void rowsOfTheOutlineHaveAMenu();
    void rowsOfTheProblemsHaveAMenu();
    void rowsAreUsedWithoutKeysAndMouse();
    void languagesAreOneChoice();
    void foldsAreExpandedByKeys();
    void groupsOfToolsFoldByKeys();
    void theNameOfTheToolsButtonBeginsWithItsWords();
    void whatIsNeededCanBeUntickedAtOnce();

private:
    template <typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }
    reader::ReaderView &view() const { return m_window.view(); }
    QListView &tools() const { return *part<toolpanel::ToolsPane>().findChild<QListView *>(); }
    QList<QSplitterHandle *> borders() const
    {
        QList<QSplitterHandle *> result;
        for (auto *border : m_window->findChildren<QSplitterHandle *>())
            if (border->isVisible())
                result += border;
        return result;
    }
    /// The menu of the row that has the focus; empty if none opened.
    QStringList menuOf(QWidget &list, const QString &chosen = {}) const;
    QModelIndex tool(const QString &name) const;

    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestKeys::initTestCase()
{
    auto guide = guide::Guide::open(CONTENT);
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestKeys::init()
{
    QVERIFY(m_window.open(*m_guide, {.language = english, .designed = {1280, 800}}));
}

QStringList TestKeys::menuOf(QWidget &list, const QString &chosen) const
{
    QStringList result;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        for (const auto *action : menu->actions())
            result += QString(action->text()).remove(u'&');
        auto *wanted = actionIn(*menu, chosen);
        menu->close();
        if (wanted != nullptr)
            wanted->trigger();
    });
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&list, &asked);
    QCoreApplication::processEvents();
    return result;
}

QModelIndex TestKeys::tool(const QString &name) const
{
    const auto &model = *tools().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == name)
            return model.index(row, 0);
    return {};
}

void TestKeys::enterInTheContentsLeadsIntoThePage()
{
    auto &contents = part<sidebar::ContentsView>();
    contents.setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const auto before = m_window.text();
    QVERIFY(contents.hasFocus());
    press(Qt::Key_Return);
    QVERIFY(m_window.text() != before);
    QVERIFY(view().hasFocus());
}

void TestKeys::aClickInTheContentsLeadsIntoThePage()
{
    auto &contents = part<sidebar::ContentsView>();
    const auto row = contents.model()->index(2, 0);
    QTest::mouseClick(contents.viewport(), Qt::LeftButton, {}, contents.visualRect(row).center());
    QVERIFY(view().hasFocus());
    press(Qt::Key_PageDown);
    QVERIFY(view().verticalScrollBar()->value() > 0);
}

void TestKeys::aFoldingRowOfTheContentsKeepsTheFocus()
{
    auto &contents = part<sidebar::ContentsView>();
    contents.setFocus(Qt::TabFocusReason);
    press(Qt::Key_Home);
    for (int i = 0; i < 20 && !contents.model()->hasChildren(contents.currentIndex()); ++i)
        press(Qt::Key_Down);
    QVERIFY(contents.model()->hasChildren(contents.currentIndex()));
    const auto folded = contents.currentIndex();
    press(Qt::Key_Right);
    QVERIFY(contents.isExpanded(folded));
    press(Qt::Key_Left);
    QVERIFY(!contents.isExpanded(folded));
    QVERIFY(contents.hasFocus());
}

void TestKeys::enterInTheOutlineLeadsIntoThePage()
{
    auto &outline = part<sidebar::OutlineView>();
    QVERIFY(outline.isVisible());
    outline.setFocus(Qt::TabFocusReason);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QVERIFY(view().verticalScrollBar()->value() > 0);
    QVERIFY(view().hasFocus());
}

void TestKeys::enterOnACardLeadsIntoThePage()
{
    part<toolpanel::ToolsPane>().showTool(u"signal"_s);
    const auto before = m_window.text();
    for (int i = 0; i < 30 && m_window.text() == before && !view().hasFocus(); ++i) {
        press(Qt::Key_Tab);
        const auto *link = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (link != nullptr && link->text().contains(u"how-to"_s)) {
            press(Qt::Key_Return);
            QCoreApplication::processEvents();
        }
    }
    QVERIFY(m_window.text() != before);
    QVERIFY(view().hasFocus());
}

void TestKeys::enterInTheResultsLeadsIntoThePage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a page") << u"border"_s;
    QTest::newRow("a term") << u"metadata"_s;
}

void TestKeys::enterInTheResultsLeadsIntoThePage()
{
    QFETCH(QString, words);
    tools().setFocus(); // where the focus was is not where one wants to be
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), words);
    const auto before = m_window.text();
    QTRY_VERIFY2_WITH_TIMEOUT(
        [&] {
            press(Qt::Key_Return);
            return m_window.text() != before;
        }(),
        "nothing was found", 15000);
    QVERIFY2(view().hasFocus(), QApplication::focusWidget()->metaObject()->className());
}

void TestKeys::bordersOfPanesMoveByKeys()
{
    QVERIFY(borders().size() >= 2);
    for (auto *border : borders()) {
        QVERIFY(border->focusPolicy() & Qt::TabFocus);
        QVERIFY(!border->accessibleName().isEmpty());
        QVERIFY(!border->toolTip().isEmpty());
        border->setFocus(Qt::TabFocusReason);
        const bool across = border->orientation() == Qt::Horizontal;
        const auto place = [&] { return across ? border->x() : border->y(); };
        const int before = place();
        press(across ? Qt::Key_Left : Qt::Key_Up);
        const int back = place();
        press(across ? Qt::Key_Right : Qt::Key_Down);
        const int forth = place();
        QVERIFY2(back < before || forth > back, qPrintable(border->accessibleName()));
        press(Qt::Key_Home);
        const int least = place();
        press(Qt::Key_End);
        QVERIFY(place() > least);
    }
}

void TestKeys::bordersOfPanesMoveWithoutKeysOrDragging()
{
    const auto &menu = *part<actions::Actions>().mainMenu();
    auto &contents = part<sidebar::ContentsPane>();
    auto &tools = part<toolpanel::ToolsPane>();
    const struct {
        QString words;
        QWidget *pane;
        int direction;
    } steps[] = {{u"Wider contents"_s, &contents, 1},
                 {u"Narrower contents"_s, &contents, -1},
                 {u"Wider tools"_s, &tools, 1},
                 {u"Narrower tools"_s, &tools, -1}};
    for (const auto &step : steps) {
        auto *action = actionIn(menu, step.words);
        QVERIFY2(action != nullptr, qPrintable(step.words));
        const int before = step.pane->width();
        action->trigger();
        QVERIFY2((step.pane->width() - before) * step.direction > 0, qPrintable(step.words));
    }
}

void TestKeys::bordersOfPanesTellTheirValue()
{
    auto *border = borders().front();
    auto &spoken = heard(*border);
    QCOMPARE(spoken.role(), QAccessible::Splitter);
    auto *value = spoken.valueInterface();
    QVERIFY(value != nullptr);
    const int before = value->currentValue().toInt();
    QVERIFY(value->minimumValue().toInt() <= before && before <= value->maximumValue().toInt());
    auto *action = spoken.actionInterface();
    QVERIFY(action != nullptr);
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::increaseAction()));
    action->doAction(QAccessibleActionInterface::increaseAction());
    QVERIFY(value->currentValue().toInt() > before);
    action->doAction(QAccessibleActionInterface::decreaseAction());
    QVERIFY(value->currentValue().toInt() <= before);
    value->setCurrentValue(value->maximumValue());
    QCOMPARE(value->currentValue().toInt(), value->maximumValue().toInt());
}

// Else nothing would show where the focus is.
void TestKeys::theListOfToolsBeginsAtARow()
{
    QVERIFY(!tools().currentIndex().isValid());
    press(Qt::Key_F6);
    QVERIFY(tools().hasFocus());
    QVERIFY(tools().currentIndex().isValid());
    QVERIFY(!tools().isRowHidden(tools().currentIndex().row()));
}

void TestKeys::rowsOfToolsHaveAMenu()
{
    const auto signal = tool(u"Signal"_s);
    QVERIFY(signal.isValid());
    tools().setFocus();
    tools().setCurrentIndex(signal);
    const auto menu = menuOf(tools(), u"Choose for comparison"_s);
    QCOMPARE(menu, (QStringList{u"Open the card"_s, u"Choose for comparison"_s}));
    QCOMPARE(tool(u"Signal"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(menuOf(tools()).contains(u"Take out of the comparison"_s));
    menuOf(tools(), u"Open the card"_s);
    QVERIFY(part<toolpanel::ToolCard>().isVisible());
}

void TestKeys::rowsOfTheContentsHaveAMenu()
{
    auto &contents = part<sidebar::ContentsView>();
    QModelIndex folded;
    for (int row = 0; row < contents.model()->rowCount() && !folded.isValid(); ++row)
        if (const auto index = contents.model()->index(row, 0);
            contents.model()->hasChildren(index) && !contents.isExpanded(index))
            folded = index;
    QVERIFY(folded.isValid());
    contents.setFocus();
    contents.setCurrentIndex(folded);
    QVERIFY(menuOf(contents, u"Unfold"_s).contains(u"Unfold"_s));
    QVERIFY(contents.isExpanded(folded));
    QVERIFY(menuOf(contents).contains(u"Fold"_s));
    const auto before = m_window.text();
    QVERIFY(menuOf(contents, u"Open the page"_s).contains(u"Open the page"_s));
    QVERIFY(m_window.text() != before);
    QCOMPARE(m_window->focusWidget(), &view()); // without a window manager the window is not active
}

void TestKeys::rowsOfTheOutlineHaveAMenu()
{
    auto &outline = part<sidebar::OutlineView>();
    outline.setFocus();
    outline.setCurrentIndex(outline.model()->index(outline.model()->rowCount() - 1, 0));
    QCOMPARE(menuOf(outline, u"Go to this heading"_s), QStringList{u"Go to this heading"_s});
    QVERIFY(view().verticalScrollBar()->value() > 0);
}

void TestKeys::rowsOfTheProblemsHaveAMenu()
{
    support::TemporaryGuide folder;
    folder.writePage("en/1.md", "First", "Words.\n");
    folder.write("en/2.md", "No title at all.\n");
    const auto guide = guide::Guide::open(folder.path());
    QVERIFY(guide);
    QVERIFY(m_window.open(*guide, {.language = english, .designed = {1280, 800}}));
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto &list = *part<sidebar::ProblemsPane>().findChild<QListView *>();
    list.setCurrentIndex(list.model()->index(list.model()->rowCount() - 1, 0));
    QCOMPARE(menuOf(list, u"Go to this page"_s), QStringList{u"Go to this page"_s});
    QVERIFY(m_window.text().contains(u"No title at all."_s));
    m_window.reset(); // before the folder
}

void TestKeys::rowsAreUsedWithoutKeysAndMouse()
{
    const auto signal = tool(u"Signal"_s);
    tools().setCurrentIndex(signal);
    const auto &menu = *part<actions::Actions>().mainMenu();
    auto *open = actionIn(menu, u"Open the card of “Signal”"_s);
    QVERIFY(open != nullptr);
    auto *choose = actionIn(menu, u"Choose “Signal” for comparison"_s);
    QVERIFY(choose != nullptr);
    choose->trigger();
    QCOMPARE(tool(u"Signal"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    open->trigger();
    QVERIFY(part<toolpanel::ToolCard>().isVisible());
}

void TestKeys::languagesAreOneChoice()
{
    QList<widgets::FlatButton *> languages;
    for (auto *button : part<window::ToolBar>().findChildren<widgets::FlatButton *>())
        if (part<actions::Actions>().languages().contains(button->defaultAction()))
            languages += button;
    QCOMPARE(languages.size(), 2);
    for (auto *language : languages)
        QCOMPARE(heard(*language).role(), QAccessible::RadioButton);
    const auto checked = [&] {
        return std::ranges::count_if(languages, &QAbstractButton::isChecked);
    };
    QCOMPARE(checked(), 1);
    auto *shown = *std::ranges::find_if(languages, &QAbstractButton::isChecked);
    QTest::mouseClick(shown, Qt::LeftButton);
    QCOMPARE(checked(), 1); // what is chosen stays chosen
    shown->setFocus(Qt::TabFocusReason);
    press(languages.front() == shown ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(checked(), 1);
    QVERIFY(!shown->isChecked());
    QVERIFY(part<window::ToolBar>().isAncestorOf(QApplication::focusWidget()));
}

void TestKeys::foldsAreExpandedByKeys()
{
    auto *fold = part<toolpanel::ToolsPane>().findChild<widgets::SectionHeader *>();
    QVERIFY(fold->isChecked());
    auto &spoken = heard(*fold);
    QCOMPARE(spoken.role(), QAccessible::Button);
    QVERIFY(spoken.state().expandable && spoken.state().expanded && !spoken.state().collapsed);
    QVERIFY(!spoken.state().checkable);
    fold->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Left);
    QVERIFY(!fold->isChecked());
    QVERIFY(spoken.state().expandable && !spoken.state().expanded && spoken.state().collapsed);
    press(Qt::Key_Left);
    QVERIFY(!fold->isChecked());
    press(Qt::Key_Right);
    QVERIFY(fold->isChecked());
    auto *action = spoken.actionInterface();
    QVERIFY(action != nullptr);
    action->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(!fold->isChecked());
}

void TestKeys::groupsOfToolsFoldByKeys()
{
    const auto &model = *tools().model();
    QModelIndex heading;
    for (int row = 1; row < model.rowCount(); ++row)
        if (const auto index = model.index(row, 0);
            index.data(models::ToolListModel::HeadingRole).toBool()
            && index.flags().testFlag(Qt::ItemIsEnabled))
            heading = index;
    QVERIFY(heading.isValid());
    const auto isOpen = [&] {
        return tools().currentIndex().data(models::ToolListModel::OpenRole).toBool();
    };
    tools().setFocus();
    tools().setCurrentIndex(heading);
    QVERIFY(!isOpen());
    press(Qt::Key_Right);
    QVERIFY(isOpen());
    press(Qt::Key_Right);
    QVERIFY(isOpen());
    press(Qt::Key_Left);
    QVERIFY(!isOpen());
}

// Who speaks to the computer says what is written (WCAG 2.5.3).
void TestKeys::theNameOfTheToolsButtonBeginsWithItsWords()
{
    QVERIFY(m_window.open(*m_guide, {.language = english, .designed = {1024, 600}}));
    for (const auto *button : part<window::ToolBar>().findChildren<widgets::FlatButton *>())
        if (button->defaultAction() == part<actions::Actions>().tools)
            QVERIFY2(button->accessibleName().startsWith(button->text()),
                     qPrintable(button->text() + u": "_s + button->accessibleName()));
}

void TestKeys::whatIsNeededCanBeUntickedAtOnce()
{
    auto &pane = part<toolpanel::ToolsPane>();
    const auto boxes = pane.findChildren<QCheckBox *>();
    const auto all = [&]() -> QAbstractButton * {
        for (auto *button : pane.findChildren<QAbstractButton *>())
            if (button->text() == u"Untick all"_s)
                return button;
        return nullptr;
    };
    QVERIFY(all() != nullptr);
    QVERIFY(!all()->isVisible());
    boxes[0]->click();
    boxes[3]->click();
    QVERIFY(all()->isVisible());
    all()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QVERIFY(std::ranges::none_of(boxes, &QCheckBox::isChecked));
    QVERIFY(pane.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->isVisible());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
