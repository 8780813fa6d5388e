#include "actions/actions.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "searchpanel/search.h"
#include "searchpanel/searchfield.h"
#include "sidebar/contentsview.h"
#include "sidebar/problemspane.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "toolpanel/toolspane.h"
#include "widgets/flatbutton.h"
#include "widgets/linkstatus.h"
#include "window/guideopener.h"
#include "window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::press;
using support::viewOf;

namespace {

const text::Language french = *text::Language::parse("fr");

} // namespace

/// The built-in guide and another one, in one window: there and back with real clicks and keys.
class TestTwoGuides final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void theFirstHourIsOneClickAway();
    void theFirstHourIsOneKeyAway();
    void theFirstHourHasItsWords_data();
    void theFirstHourHasItsWords();
    void theFirstHourKeepsItsWordInANarrowWindow();
    void anOldLinkLeadsThereAndBack();
    void aGuideToBeginWithLeadsThereToo();
    void thePanesFollowTheGuideOnShow();
    void backToTheBuiltInGuideIsOneClick();
    void backToTheBuiltInGuideIsOneKey();
    void aloneThereIsNoWayBack();
    void theLanguageStaysTheReaders();
    void visitedIsSaidOfOneGuideOnly();

private:
    QString shown() const { return viewOf(*m_window).document()->toPlainText(); }
    bool showsFirstHour() const { return shown().startsWith(u"La première heure"_s); }
    actions::Actions &actions() const { return *m_window->findChild<actions::Actions *>(); }
    widgets::FlatButton &buttonOf(const QAction *action) const
    {
        for (auto *button : m_window->findChildren<widgets::FlatButton *>())
            if (button->defaultAction() == action)
                return *button;
        qFatal("no such button");
    }
    void start(const guide::SharedGuide &guide, const text::Language &language = french);
    void drop(const support::TemporaryGuide &folder);
    void clickLink(const std::string &address);
    QStringList contents() const;
    QStringList found(const QString &typed);

    support::TemporaryGuide m_folder;
    guide::SharedGuide m_builtIn;
    std::unique_ptr<window::MainWindow> m_window;
};

void TestTwoGuides::initTestCase()
{
    m_folder.writePage("fr/index.md", "Leur page",
                       "[vieux](/node/1983), [voisin](first_hour), [à côté](suite), [chez "
                       "nous](https://securityinabox.org/fr/help).\n\nUn mot: pamplemousse.\n");
    m_folder.writePage("fr/suite.md", "Leur suite", "Suite.\n");
    m_folder.writePage("fr/glossary.md", "Leur glossaire", "Mots.\n");
    m_builtIn = guide::OpenedGuide::open({});
    QVERIFY(m_builtIn != nullptr && m_builtIn->isBuiltIn);
}

void TestTwoGuides::init()
{
    start(m_builtIn);
}

void TestTwoGuides::start(const guide::SharedGuide &guide, const text::Language &language)
{
    m_window =
        std::make_unique<window::MainWindow>(guide, window::MainWindow::Start{language, language});
    m_window->show();
    m_window->open({guide->guide.startPage(), {}, {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTwoGuides::drop(const support::TemporaryGuide &folder)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(folder.path().native()))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QSignalSpy opened(m_window->findChild<window::GuideOpener *>(), &window::GuideOpener::opened);
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(!opened.isEmpty() || opened.wait());
}

void TestTwoGuides::clickLink(const std::string &address)
{
    auto &view = viewOf(*m_window);
    for (const auto &placed : view.pageMap().links)
        if (placed.address == address) {
            const auto where = view.areasOf(placed.start, placed.end).first().center();
            QTest::mouseMove(view.viewport(), where);
            return QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, where);
        }
    QFAIL(address.c_str());
}

QStringList TestTwoGuides::contents() const
{
    const auto &model = *m_window->findChild<sidebar::ContentsView *>()->model();
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, 0).data().toString();
    return titles;
}

QStringList TestTwoGuides::found(const QString &typed)
{
    auto &field = *m_window->findChild<searchpanel::SearchField *>();
    press(Qt::Key_K, Qt::ControlModifier);
    const auto &index = m_window->findChild<searchpanel::Search *>()->index();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(index.isComplete(), 60'000); }();
    QTest::keyClicks(&field, typed);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!index.isAwaited(), 60'000); }();
    QStringList rows;
    for (const auto *list : field.window()->findChildren<QListView *>())
        if (list->isVisible() && list->objectName() != u"tools"_s)
            for (int row = 0; row < list->model()->rowCount(); ++row)
                rows += list->model()->index(row, 0).data().toString();
    field.setText({});
    press(Qt::Key_Escape);
    return rows;
}

void TestTwoGuides::theFirstHourIsOneClickAway()
{
    auto &button = buttonOf(actions().firstHour);
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY2(showsFirstHour(), qPrintable(shown().left(60)));
    QVERIFY(button.isChecked());
    drop(m_folder);
    QVERIFY(shown().startsWith(u"Leur page"_s));
    QVERIFY(!button.isChecked());
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY2(showsFirstHour(), qPrintable(shown().left(60)));
    QTest::mouseClick(&button, Qt::LeftButton); // stays on its page
    QVERIFY(showsFirstHour() && button.isChecked());
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(shown().startsWith(u"Leur page"_s), qPrintable(shown().left(60)));
    QVERIFY(!button.isChecked());
}

void TestTwoGuides::theFirstHourIsOneKeyAway()
{
    drop(m_folder);
    press(Qt::Key_F2);
    QVERIFY2(showsFirstHour(), qPrintable(shown().left(60)));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(shown().startsWith(u"Leur page"_s));
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(showsFirstHour());
    press(Qt::Key_PageDown, Qt::ControlModifier); // one of its cases
    QVERIFY(buttonOf(actions().firstHour).isChecked());
}

void TestTwoGuides::theFirstHourHasItsWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("fr") << u"fr"_s << u"Première heure"_s;
    QTest::newRow("en") << u"en"_s << u"First hour"_s;
}

void TestTwoGuides::theFirstHourHasItsWords()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    start(m_builtIn, *text::Language::parse(language.toStdString()));
    const auto &button = buttonOf(actions().firstHour);
    QCOMPARE(button.text(), word);
    QVERIFY(!button.icon().isNull());
    QVERIFY2(button.toolTip().contains(word) && button.toolTip().contains(u"F2"_s),
             qPrintable(button.toolTip()));
    auto *interface = QAccessible::queryAccessibleInterface(&buttonOf(actions().firstHour));
    QCOMPARE(interface->text(QAccessible::Name), word);
    bool isInMenu = false;
    for (const auto *menu : actions().menus())
        isInMenu = isInMenu || menu->actions().contains(actions().firstHour);
    QVERIFY(isInMenu);
    actions().shortcuts->trigger();
    const auto *list = m_window->findChild<QTreeWidget *>();
    QVERIFY(!list->findItems(word, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

void TestTwoGuides::theFirstHourKeepsItsWordInANarrowWindow()
{
    m_window->resize(800, 600);
    QTest::qWait(50);
    QCOMPARE(m_window->width(), 800);
    const QRect bar(QPoint(), m_window->size());
    for (const auto *action : {actions().firstHour, actions().leave, actions().menu}) {
        const auto &button = buttonOf(action);
        QVERIFY(button.isVisible());
        QVERIFY(button.width() >= button.sizeHint().width());
        QVERIFY(bar.contains(QRect(button.mapTo(m_window.get(), QPoint()), button.size())));
    }
    QVERIFY(m_window->findChild<searchpanel::SearchField *>()->width() > 100);
}

void TestTwoGuides::anOldLinkLeadsThereAndBack()
{
    drop(m_folder);
    clickLink("/node/1983");
    QVERIFY2(shown().contains(u"smartphone"_s) && !shown().startsWith(u"Leur"_s),
             qPrintable(shown().left(60)));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(shown().startsWith(u"Leur page"_s));
    clickLink("https://securityinabox.org/fr/help");
    QVERIFY(!shown().startsWith(u"Leur"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    clickLink("first_hour"); // no page of theirs
    QVERIFY(shown().startsWith(u"Leur page"_s));
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(!shown().startsWith(u"Leur"_s)); // a dead link changes no history
}

void TestTwoGuides::aGuideToBeginWithLeadsThereToo()
{
    start(guide::OpenedGuide::open(m_folder.path()));
    auto &line = *m_window->findChild<widgets::LinkStatus *>();
    const auto said = [&] {
        QTest::mouseMove(viewOf(*m_window).viewport(), QPoint(1, 1));
        auto &view = viewOf(*m_window);
        for (const auto &placed : view.pageMap().links)
            if (placed.address == "/node/1983")
                QTest::mouseMove(view.viewport(),
                                 view.areasOf(placed.start, placed.end).first().center());
        return line.accessibleName();
    };
    QTRY_VERIFY2(said().contains(u"guide intégré"_s), qPrintable(said()));
    clickLink("/node/1983");
    QVERIFY(!shown().startsWith(u"Leur"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(shown().startsWith(u"Leur page"_s));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!shown().startsWith(u"Leur"_s));
}

void TestTwoGuides::thePanesFollowTheGuideOnShow()
{
    auto &model = *m_window->findChild<sidebar::ContentsView *>()->model();
    const QAbstractItemModelTester tester(&model);
    const auto ours = contents();
    support::TemporaryGuide folder;
    folder.writePage("fr/index.md", "Leur page", "Un pamplemousse.\n");
    folder.write("tools/pager.yaml", "id: pager\nname: Pagerix\nstatus: {value: active}\n");
    folder.write("fr/broken.md", "---\ntitle: [\n---\nRien.\n");
    const auto listsTheirTool = [this] {
        for (const auto *list :
             m_window->findChild<toolpanel::ToolsPane *>()->findChildren<QListView *>())
            if (!list->model()
                     ->match(list->model()->index(0, 0), Qt::DisplayRole, u"Pagerix"_s, 1)
                     .isEmpty())
                return true;
        return false;
    };
    const auto problems = [this] {
        return m_window->findChild<sidebar::ProblemsPane *>()
            ->findChild<QListView *>()
            ->model()
            ->rowCount();
    };
    QVERIFY(!listsTheirTool());
    const auto ourProblems = problems();
    drop(folder);
    QVERIFY(contents() != ours);
    QVERIFY(contents().contains(u"Leur page"_s));
    QVERIFY(listsTheirTool());
    QVERIFY(problems() > ourProblems);
    QVERIFY(found(u"pamplemousse"_s).filter(u"Leur page"_s).size() == 1);
    press(Qt::Key_F2);
    QCOMPARE(contents(), ours);
    QVERIFY(!listsTheirTool());
    QCOMPARE(problems(), ourProblems);
    QVERIFY(found(u"pamplemousse"_s).filter(u"Leur page"_s).isEmpty());
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(contents().contains(u"Leur page"_s));
    m_window.reset(); // before the folder
}

void TestTwoGuides::backToTheBuiltInGuideIsOneClick()
{
    press(Qt::Key_F2);
    auto &button = buttonOf(actions().otherGuide);
    QVERIFY(!button.isVisible());
    drop(m_folder);
    QVERIFY(button.isVisible());
    QCOMPARE(button.text(), u"Revenir au guide intégré"_s);
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY2(showsFirstHour(), qPrintable(shown().left(60))); // where one was
    const auto title = QString::fromStdString(m_folder.path().filename().native());
    QVERIFY2(button.text().contains(title), qPrintable(button.text()));
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(shown().startsWith(u"Leur page"_s));
}

void TestTwoGuides::backToTheBuiltInGuideIsOneKey()
{
    drop(m_folder);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    const auto theirs = shown();
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!shown().startsWith(u"Leur"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), theirs);
    bool isInMenu = false;
    for (const auto *menu : actions().menus())
        isInMenu = isInMenu || menu->actions().contains(actions().otherGuide);
    QVERIFY(isInMenu);
}

void TestTwoGuides::aloneThereIsNoWayBack()
{
    QVERIFY(!actions().otherGuide->isEnabled());
    QVERIFY(!buttonOf(actions().otherGuide).isVisible());
}

void TestTwoGuides::theLanguageStaysTheReaders()
{
    support::TemporaryGuide alone;
    alone.writePage("en/1.md", "Their page", "Words.\n");
    drop(alone);
    QVERIFY(shown().startsWith(u"Their page"_s));
    QCOMPARE(actions().openGuide->iconText(), u"Ouvrir un guide…"_s); // the person's own
    press(Qt::Key_F2);
    QVERIFY2(showsFirstHour(), qPrintable(shown().left(60)));
    start(guide::OpenedGuide::open(alone.path()), french); // likewise at the start
    QVERIFY(shown().startsWith(u"Their page"_s));
    press(Qt::Key_F2);
    QVERIFY2(showsFirstHour(), qPrintable(shown().left(60)));
    m_window.reset();
}

void TestTwoGuides::visitedIsSaidOfOneGuideOnly()
{
    support::TemporaryGuide theirs;
    theirs.writePage("fr/1.md", "Leur page", "[premier](first_hour)\n");
    theirs.writePage("fr/first_hour.md", "Leur heure", "Texte.\n");
    const auto colour = [this] {
        const auto &view = viewOf(*m_window);
        for (const auto &placed : view.pageMap().links)
            if (placed.address == "first_hour") {
                QTextCursor cursor(view.document());
                cursor.setPosition(placed.start + 1);
                return cursor.charFormat().foreground().color();
            }
        return QColor();
    };
    press(Qt::Key_F2); // ours is visited
    drop(theirs);
    const auto fresh = colour();
    clickLink("first_hour");
    QVERIFY(shown().startsWith(u"Leur heure"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_F5);
    QVERIFY(colour() != fresh);
    m_window.reset();
}

QTEST_MAIN(TestTwoGuides)
#include "tst_twoguides.moc"
