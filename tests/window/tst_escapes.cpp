#include "actions/actions.h"
#include "guide/guide.h"
#include "linkcard/linkcard.h"
#include "reader/pagepane.h"
#include "reader/termcard.h"
#include "searchpanel/searchresults.h"
#include "sidebar/contentspane.h"
#include "sidebar/problemspane.h"
#include "support/opened.h"
#include "support/temporaryguide.h"
#include "toolpanel/comparison.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"
#include "widgets/noticebar.h"
#include "window/guideopener.h"
#include "window/mainwindow.h"
#include "window/openingbar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

const text::Language english = *text::Language::parse("en");

/// The window that a display server would send keys to.
QWindow *keyWindow(const QWidget &main)
{
    auto *focused = QGuiApplication::focusWindow();
    return focused != nullptr && focused->isVisible() ? focused : main.windowHandle();
}

bool hasDialog()
{
    const auto windows = QApplication::topLevelWidgets();
    const auto isShown = [](const QWidget *window) {
        return window->isVisible() && qobject_cast<const QDialog *>(window) != nullptr;
    };
    return std::ranges::any_of(windows, isShown);
}

bool waitUntil(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds);
}

/// A window with everything in it that Esc closes.
class Reader
{
public:
    explicit Reader(const guide::Guide &guide)
        : m_window(support::opened(guide), {english, english})
    {
        m_window.resize(1300, 700);
        m_window.show();
        m_window.open({"a", {}, {}});
        if (!QTest::qWaitForWindowExposed(&m_window))
            qWarning("there is no window");
        QApplication::setActiveWindow(&m_window); // there may be no window manager
    }

    window::MainWindow &window() { return m_window; }
    actions::Actions &actions() { return part<actions::Actions>(); }
    template <typename Part>
    Part &part()
    {
        return *m_window.findChild<Part *>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::qWait(2); // no two within a millisecond, the unit of their times
        QTest::keyClick(keyWindow(m_window), key, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    bool opensDialog(QAction *action)
    {
        action->trigger();
        return waitUntil(
            [this] { return hasDialog() && keyWindow(m_window) != m_window.windowHandle(); });
    }
    void choose(const QString &tool)
    {
        auto &list = *part<toolpanel::ToolsPane>().findChild<QListView *>();
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const auto index = list.model()->index(row, 0);
            if (!index.data(Qt::AccessibleTextRole).toString().startsWith(tool))
                continue;
            list.setFocus();
            list.setCurrentIndex(index);
            press(Qt::Key_Space);
        }
    }

private:
    window::MainWindow m_window;
};

/// How something comes to be open; false if it does not.
struct Opening {
    const char *what;
    bool (*open)(Reader &);
};

const std::vector<Opening> openings = {
    {"nothing", [](Reader &) { return true; }},
    {"search",
     [](Reader &reader) {
         reader.actions().search->trigger();
         reader.type(u"padlock"_s);
         return waitUntil(
             [&reader] { return reader.part<searchpanel::SearchResults>().isVisible(); });
     }},
    {"find",
     [](Reader &reader) {
         reader.actions().find->trigger();
         reader.type(u"words"_s);
         return true;
     }},
    {"full screen",
     [](Reader &reader) {
         reader.actions().fullScreen->setChecked(true);
         return waitUntil([&reader] { return reader.window().isFullScreen(); });
     }},
    {"help", [](Reader &reader) { return reader.opensDialog(reader.actions().howTo); }},
    {"shortcuts", [](Reader &reader) { return reader.opensDialog(reader.actions().shortcuts); }},
    {"protection", [](Reader &reader) { return reader.opensDialog(reader.actions().protection); }},
    {"about", [](Reader &reader) { return reader.opensDialog(reader.actions().about); }},
    {"remember", [](Reader &reader) { return reader.opensDialog(reader.actions().saveState); }},
    {"print box", [](Reader &reader) { return reader.opensDialog(reader.actions().print); }},
    {"file dialog", [](Reader &reader) { return reader.opensDialog(reader.actions().openGuide); }},
    {"two dialogs",
     [](Reader &reader) {
         return reader.opensDialog(reader.actions().howTo)
             && reader.opensDialog(reader.actions().shortcuts);
     }},
    {"menu",
     [](Reader &reader) {
         auto *menu = reader.actions().menus().first();
         menu->popup(reader.window().mapToGlobal(QPoint(10, 10)));
         return QTest::qWaitForWindowExposed(menu);
     }},
    {"submenu",
     [](Reader &reader) {
         const auto *first = reader.actions().menus().first();
         for (auto *menu : reader.window().findChildren<QMenu *>())
             if (menu->actions().contains(first->menuAction()))
                 menu->popup(reader.window().mapToGlobal(QPoint(10, 10)));
         reader.press(Qt::Key_Down);
         reader.press(Qt::Key_Right);
         return waitUntil([first] { return first->isVisible(); });
     }},
    {"tool card",
     [](Reader &reader) {
         reader.actions().findTool->trigger();
         reader.type(u"Alpha"_s);
         reader.press(Qt::Key_Return);
         return reader.part<toolpanel::ToolCard>().isVisible();
     }},
    {"search of tools",
     [](Reader &reader) {
         reader.actions().findTool->trigger();
         reader.type(u"Alpha"_s);
         return true;
     }},
    {"comparison",
     [](Reader &reader) {
         reader.choose(u"Alpha"_s);
         reader.choose(u"Beta"_s);
         reader.actions().compareTools->trigger();
         return reader.part<toolpanel::Comparison>().isVisible();
     }},
    {"term card",
     [](Reader &reader) {
         reader.press(Qt::Key_Tab);
         return reader.part<reader::TermCard>().isVisible();
     }},
    {"link card",
     [](Reader &reader) {
         reader.press(Qt::Key_Tab);
         reader.press(Qt::Key_Tab);
         reader.press(Qt::Key_Return);
         return waitUntil([&reader] {
             const auto *card = reader.window().findChild<linkcard::LinkCard *>();
             return card != nullptr && card->isVisible();
         });
     }},
    {"drawer",
     [](Reader &reader) {
         reader.window().resize(650, 600);
         QCoreApplication::processEvents();
         reader.actions().contents->trigger();
         return waitUntil([&reader] { return reader.part<sidebar::ContentsPane>().isVisible(); });
     }},
    {"notice",
     [](Reader &reader) {
         reader.part<reader::PagePane>().notice().say(u"a notice"_s);
         return true;
     }},
    {"another guide is being opened",
     [](Reader &reader) {
         static const support::TemporaryGuide large;
         for (int i = 0; i < 4000; ++i)
             large.write(("en/" + QByteArray::number(i) + ".md").constData(), "# Large\n\nText.\n");
         reader.part<window::GuideOpener>().open(large.path());
         return waitUntil([&reader] { return reader.part<window::OpeningBar>().isVisible(); });
     }},
    {"problems",
     [](Reader &reader) {
         reader.actions().problems->trigger();
         return reader.part<sidebar::ProblemsPane>().isVisible();
     }},
};

/// A key as a display server sends it, at a time of its clock.
void send(QWidget &to, quint64 time, bool isRepeat = false)
{
    for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
        QKeyEvent event(type, Qt::Key_Escape, {}, {}, isRepeat);
        event.setTimestamp(time);
        QCoreApplication::sendEvent(to.windowHandle(), &event);
    }
}

} // namespace

/// Whatever is open, three presses of Esc within a second leave, and so does one key.
class TestEscapes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void threePressesLeave_data() { addOpenings(); }
    void threePressesLeave();
    void theKeyLeaves_data() { addOpenings(); }
    void theKeyLeaves();
    void aPressStillClosesWhatIsNearest();
    void pressesCountByTheirOwnTime_data();
    void pressesCountByTheirOwnTime();
    void pressesOfAnInputMethodCount();
    void aHeldKeyIsOnePress();
    void aPressThatEndsACompositionIsItsOwn();
    void everyPlaceSaysTheKey();

private:
    static void addOpenings();

    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
};

void TestEscapes::initTestCase()
{
    m_folder.write("glossary.yaml",
                   "terms:\n"
                   "  - id: padlock\n"
                   "    en: {term: padlock, short: [padlock], definition: It shuts.}\n");
    m_folder.writePage("en/a.md", "A", "A padlock and a [link](https://example.org/) out.\n");
    m_folder.writePage("en/b.md", "B", "Words.\n");
    m_folder.write("tools/alpha.yaml", "id: alpha\nname: Alpha\nstatus: {value: active}\n");
    m_folder.write("tools/beta.yaml", "id: beta\nname: Beta\nstatus: {value: active}\n");
    auto guide = guide::Guide::open(m_folder.path());
    QVERIFY(guide);
    m_guide.emplace(std::move(*guide));
}

void TestEscapes::addOpenings()
{
    QTest::addColumn<std::size_t>("number");
    for (std::size_t number = 0; number < openings.size(); ++number)
        QTest::newRow(openings[number].what) << number;
}

void TestEscapes::threePressesLeave()
{
    QFETCH(std::size_t, number);
    // On a machine that others use, presses are more than a second apart now and then.
    for (int attempt = 0; attempt < 10; ++attempt) {
        Reader reader(*m_guide);
        QVERIFY(openings[number].open(reader));
        QElapsedTimer timer;
        timer.start();
        reader.press(Qt::Key_Escape);
        reader.press(Qt::Key_Escape);
        QVERIFY(reader.window().isVisible());
        reader.press(Qt::Key_Escape);
        if (timer.elapsed() >= 1000)
            continue;
        QVERIFY(!reader.window().isVisible());
        QVERIFY(!hasDialog());
        return;
    }
    QFAIL("the machine is too slow");
}

void TestEscapes::theKeyLeaves()
{
    QFETCH(std::size_t, number);
    Reader reader(*m_guide);
    QVERIFY(openings[number].open(reader));
    reader.press(Qt::Key_Escape, Qt::ShiftModifier);
    QVERIFY(!reader.window().isVisible());
    QVERIFY(!hasDialog());
}

void TestEscapes::aPressStillClosesWhatIsNearest()
{
    Reader reader(*m_guide);
    auto &notice = reader.part<reader::PagePane>().notice();
    notice.say(u"a notice"_s);
    reader.press(Qt::Key_Escape);
    QVERIFY(notice.sentence().isEmpty());
    QVERIFY(reader.opensDialog(reader.actions().howTo));
    reader.press(Qt::Key_Escape);
    QVERIFY(!hasDialog() && reader.window().isVisible());
}

void TestEscapes::pressesCountByTheirOwnTime_data()
{
    QTest::addColumn<QList<quint64>>("times");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("0.4 s apart") << QList<quint64>{5000, 5400, 5800} << true;
    QTest::newRow("0.6 s apart") << QList<quint64>{5000, 5600, 6200} << false;
    QTest::newRow("a second in all") << QList<quint64>{5000, 5900, 6000} << true;
    QTest::newRow("the last three") << QList<quint64>{5000, 5900, 6500, 6800} << true;
    QTest::newRow("the clock begins anew") << QList<quint64>{4294967000, 104, 504} << true;
}

void TestEscapes::pressesCountByTheirOwnTime()
{
    QFETCH(QList<quint64>, times);
    QFETCH(bool, leaves);
    Reader reader(*m_guide);
    for (const auto time : times) {
        QVERIFY(reader.window().isVisible());
        send(reader.window(), time); // all of them are delivered at once, by a busy window
    }
    QCOMPARE(!reader.window().isVisible(), leaves);
}

/// It hands them to the widget with the focus, without a time.
void TestEscapes::pressesOfAnInputMethodCount()
{
    Reader reader(*m_guide);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(reader.window().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!reader.window().isVisible());
}

void TestEscapes::aHeldKeyIsOnePress()
{
    Reader reader(*m_guide);
    for (quint64 time = 5000; time < 5900; time += 30)
        send(reader.window(), time, time > 5000);
    QVERIFY(reader.window().isVisible());
}

void TestEscapes::aPressThatEndsACompositionIsItsOwn()
{
    Reader reader(*m_guide);
    reader.actions().search->trigger();
    QInputMethodEvent composing(u"か"_s, {});
    QCoreApplication::sendEvent(QApplication::focusWidget(), &composing);
    for (const quint64 time : {5000U, 5200U, 5400U})
        send(reader.window(), time);
    QVERIFY(reader.window().isVisible());
    send(reader.window(), 5600);
    QVERIFY(!reader.window().isVisible());
}

void TestEscapes::everyPlaceSaysTheKey()
{
    Reader reader(*m_guide);
    const auto &leave = *reader.actions().leave;
    QCOMPARE(leave.shortcut(), actions::Actions::leaveKeys());
    QVERIFY2(leave.toolTip().contains(u"Shift+Esc"_s), qPrintable(leave.toolTip()));
    const auto menus = reader.actions().menus();
    QVERIFY(std::ranges::any_of(menus, [&leave](const QMenu *menu) {
        return menu->actions().contains(const_cast<QAction *>(&leave));
    }));
}

QTEST_MAIN(TestEscapes)
#include "tst_escapes.moc"
