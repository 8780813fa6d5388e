#include "actions/actions.h"
#include "guide/guide.h"
#include "linkcard/linkcard.h"
#include "models/guideindex.h"
#include "reader/readerview.h"
#include "sidebar/contentsview.h"
#include "support/heard.h"
#include "support/testwindow.h"
#include "toolpanel/cardbody.h"
#include "toolpanel/needsgrid.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"
#include "window/mainwindow.h"
#include "window/screenreaderwatch.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <ranges>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language english = *text::Language::parse("en");
const text::Language french = *text::Language::parse("fr");

bool isRow(const support::Heard::Told &told)
{
    using enum QAccessible::Role;
    return told.role == ListItem || told.role == TreeItem || told.role == Cell;
}

/// Counts the widgets that are put into another.
class Additions final : public QObject
{
public:
    explicit Additions(QWidget &into) { into.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ChildAdded)
            ++count;
        return false;
    }

    int count = 0;
};

} // namespace

/// What screen readers are told, and when. How it sounds is asked by tests/listen.
class TestHeard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aToolIsToldAsTheRowOneIsOn();
    void onlyWhoHasTheFocusSpeaks();
    void theRowIsToldWithTheFocus();
    void anotherPageIsToldByItsTitle();
    void aLinkIsToldWithWhereItLeads();
    void aTermIsToldWithWhatItMeans();
    void theCardIsToldOnceAndWhole();
    void aCardThatDoesNotChangeIsNotBuiltAgain();
    void theLinkCardBeginsWithTheAddress();
    void placesFoundAreCounted();
    void aSearchThatFindsNothingSaysSo();
    void narrowingTheToolsSaysHowManyAreLeft();
    void choosingAToolIsTold();
    void theCaretIsTold();
    void copyingIsTold();
    void noticesAreTold();
    void nothingIsSpokenAsMarkup();
    void whatCannotBeHeardIsInTheMenu();

private:
    actions::Actions &actions() const { return *m_window->findChild<actions::Actions *>(); }
    toolpanel::ToolsPane &tools() const { return *m_window->findChild<toolpanel::ToolsPane *>(); }
    QListView &list() const { return *tools().findChild<QListView *>(); }
    QScrollArea &card() const { return *tools().card().findChild<QScrollArea *>(); }
    void goTo(const std::string &page)
    {
        m_window->open({page, {}, {}});
        m_window.view().setFocus();
        QTest::qWait(0);
        m_heard->forget();
    }

    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
    std::optional<support::Heard> m_heard;
};

void TestHeard::initTestCase()
{
    if (!support::Heard::isPossible())
        QSKIP("there is no bus of accessibility");
    auto guide = guide::Guide::open(CONTENT);
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestHeard::init()
{
    m_heard.emplace();
    QVERIFY(m_window.open(*m_guide, {.language = english, .size = {1280, 800}}));
    QTest::qWait(0); // the focus has come
    m_heard->forget();
}

void TestHeard::cleanup()
{
    m_window.reset();
    m_heard.reset();
}

void TestHeard::aToolIsToldAsTheRowOneIsOn()
{
    actions().findTool->trigger();
    for (int steps = 0; steps < 3; ++steps) {
        press(Qt::Key_Down);
        QTest::qWait(0);
        const auto told = m_heard->focused();
        QVERIFY(!told.empty());
        QCOMPARE(told.back().name, list().currentIndex().data(Qt::AccessibleTextRole).toString());
    }
}

void TestHeard::onlyWhoHasTheFocusSpeaks()
{
    press(Qt::Key_End);
    press(Qt::Key_Home);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_End);
    press(Qt::Key_Left, Qt::AltModifier);
    actions().nextLanguage->trigger();
    QTest::qWait(0);
    QVERIFY(m_window.view().hasFocus());
    QVERIFY(std::ranges::none_of(m_heard->focused(), isRow));
}

void TestHeard::theRowIsToldWithTheFocus()
{
    auto &contents = *m_window->findChild<sidebar::ContentsView *>();
    contents.setFocus();
    QTest::qWait(0);
    QVERIFY(isRow(m_heard->last()));
    QVERIFY(m_heard->last().name.startsWith(u"Where to begin"_s));
}

void TestHeard::anotherPageIsToldByItsTitle()
{
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QTest::qWait(0);
    QCOMPARE(m_heard->announced(), QStringList{m_window.view().accessibleName()});
    // What is said with the focus is not said twice.
    m_heard->forget();
    m_window->findChild<sidebar::ContentsView *>()->setFocus();
    m_window.view().setFocus();
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QTest::qWait(0);
    QCOMPARE(m_heard->announced(), QStringList());
    press(Qt::Key_PageDown, Qt::ControlModifier);
    // Back from a link, the focus says the title.
    press(Qt::Key_Tab);
    QTest::qWait(0);
    m_heard->forget();
    press(Qt::Key_Return);
    QTest::qWait(0);
    QCOMPARE(m_heard->announced(), QStringList());
    QCOMPARE(m_heard->last().name, m_window.view().accessibleName());
}

void TestHeard::aLinkIsToldWithWhereItLeads()
{
    goTo("first_hour");
    press(Qt::Key_Tab);
    QTest::qWait(0);
    const auto told = m_heard->focused();
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.back().role, QAccessible::Link);
    QCOMPARE(told.back().name, u"Watched by someone close"_s);
    QCOMPARE(told.back().description, u"Leads to “Watched by someone close” (English)"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier); // from the first link to the page itself
    QTest::qWait(0);
    QVERIFY(m_window.view().hasFocus());
    QCOMPARE(m_heard->last().name, m_window.view().accessibleName());
    press(Qt::Key_Tab);
    m_window->findChild<sidebar::ContentsView *>()->setFocus();
    m_window.view().setFocus(); // back to the same link
    QTest::qWait(0);
    QCOMPARE(m_heard->last().role, QAccessible::Link);
}

void TestHeard::aTermIsToldWithWhatItMeans()
{
    goTo("first_hour");
    for (int i = 0; i < 30 && m_window.view().focusedText() != u"SMS"_s; ++i)
        press(Qt::Key_Tab);
    QTest::qWait(0);
    QCOMPARE(m_heard->last().name, u"SMS"_s);
    QVERIFY(m_heard->last().description.startsWith(u"SMS: Short message"_s));
    QVERIFY(m_heard->announced().isEmpty()); // its card says the same
}

void TestHeard::theCardIsToldOnceAndWhole()
{
    actions().findTool->trigger();
    press(Qt::Key_Down);
    QTest::qWait(0);
    m_heard->forget();
    // Which pages name a tool is known once all are read; then its card says more.
    QTRY_VERIFY(m_window->findChild<models::GuideIndex *>()->isComplete());
    const Additions bodies(*card().viewport());
    press(Qt::Key_Return);
    QTest::qWait(0);
    const auto told = m_heard->focused();
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.back().role, QAccessible::Grouping); // a scroll area would be silent
    QCOMPARE(told.back().name, u"Briar"_s);
    QCOMPARE(told.back().description, card().accessibleDescription());
    for (const auto &words : {u"Active, seen"_s, u"Risks. Do not rely"_s, u"Made for:"_s})
        QVERIFY2(told.back().description.contains(words), qPrintable(words));
    QVERIFY(!told.back().description.contains(u"– "_s));
    QCOMPARE(bodies.count, 1);
    // Orca reads all labels of a group, and so the card a second time.
    for (const auto *text : card().findChildren<widgets::CardText *>())
        QVERIFY(QAccessible::queryAccessibleInterface(const_cast<widgets::CardText *>(text))->role()
                != QAccessible::StaticText);
    const auto *title = card().findChild<widgets::CardText *>();
    QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<widgets::CardText *>(title))->role(),
             QAccessible::Heading);
}

void TestHeard::aCardThatDoesNotChangeIsNotBuiltAgain()
{
    tools().showTool(u"briar"_s);
    const auto *body = card().widget();
    const Additions bodies(*card().viewport());
    tools().showTool(u"briar"_s);
    QCOMPARE(card().widget(), body);
    QCOMPARE(bodies.count, 0);
    tools().showTool(u"briar"_s, "https://briarproject.org/");
    QCOMPARE(bodies.count, 1);
}

void TestHeard::theLinkCardBeginsWithTheAddress()
{
    goTo("index");
    emit m_window->findChild<reader::PagePane *>()->addressAsked("http://paypa1.example/login",
                                                                 QRect());
    auto *panel = m_window->findChild<linkcard::LinkCard *>();
    QVERIFY(panel->isVisible());
    QVERIFY(panel->accessibleDescription().startsWith(u"http://paypa1.example/login. "_s));
    for (auto *label : panel->findChildren<QLabel *>())
        QVERIFY(QAccessible::queryAccessibleInterface(label)->role() != QAccessible::StaticText
                && QAccessible::queryAccessibleInterface(label)->role() != QAccessible::Graphic);
}

void TestHeard::placesFoundAreCounted()
{
    goTo("first_hour");
    actions().find->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"p"_s);
    QCOMPARE(m_heard->announced(), QStringList{m_window.findBar().count()});
    m_heard->forget();
    press(Qt::Key_Return);
    QCOMPARE(m_heard->announced(), QStringList{m_window.findBar().count()});
    m_heard->forget();
    QTest::keyClicks(QApplication::focusWidget(), u"qqq"_s);
    QCOMPARE(m_heard->announced().back(), u"Not on this page"_s);
}

void TestHeard::aSearchThatFindsNothingSaysSo()
{
    actions().search->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"zzqx"_s);
    QTRY_VERIFY(m_heard->announced().contains(u"Nothing in this guide for “zzqx”"_s));
}

void TestHeard::narrowingTheToolsSaysHowManyAreLeft()
{
    actions().findTool->trigger();
    auto *box = tools().findChild<toolpanel::NeedsGrid *>()->findChild<QCheckBox *>();
    m_heard->forget();
    box->click();
    QCOMPARE(m_heard->announced().size(), 1);
    QVERIFY(m_heard->announced().front().contains(u"tool"_s));
    m_heard->forget();
    tools().findChild<QLineEdit *>()->setText(u"no such tool"_s);
    QCOMPARE(m_heard->announced(), QStringList{u"No tool bears such a name."_s});
}

void TestHeard::choosingAToolIsTold()
{
    actions().findTool->trigger();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(m_heard->announced(), QStringList{u"Briar: chosen for comparison. Choose one more"_s});
    m_heard->forget();
    press(Qt::Key_Space);
    QCOMPARE(m_heard->announced(), QStringList{u"Briar: not chosen any more"_s});
}

void TestHeard::theCaretIsTold()
{
    actions().caret->trigger();
    actions().caret->trigger();
    QCOMPARE(m_heard->announced(),
             (QStringList{u"Caret on: the arrow keys read the text."_s,
                          u"Caret off: the arrow keys scroll."_s}));
}

void TestHeard::copyingIsTold()
{
    tools().showTool(u"briar"_s);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_heard->announced(), QStringList{u"The card was copied."_s});
}

void TestHeard::noticesAreTold()
{
    m_window.notice().say(u"A page is not there."_s);
    m_window.notice().say(u"Another page is not there."_s); // it is in sight already
    QCOMPARE(m_heard->announced(),
             (QStringList{u"A page is not there."_s, u"Another page is not there."_s}));
}

void TestHeard::nothingIsSpokenAsMarkup()
{
    tools().showTool(u"briar"_s);
    const auto widgets = m_window->findChildren<QWidget *>();
    QVERIFY(widgets.size() > 100);
    for (auto *widget : widgets) {
        const auto *what = QAccessible::queryAccessibleInterface(widget);
        const auto description = what->text(QAccessible::Description);
        QVERIFY2(!description.contains(u"<qt>"_s), qPrintable(description));
    }
    for (const auto *button : m_window->findChildren<QAbstractButton *>())
        if (button->toolTip().contains(u"(Alt+Home)"_s))
            QCOMPARE(button->accessibleDescription(), u"Alt+Home"_s); // its name is said before
}

void TestHeard::whatCannotBeHeardIsInTheMenu()
{
    QVERIFY(!actions().startAgain->isVisible());
    window::ScreenReaderWatch readers;
    m_window->lookOut(readers);
    emit readers.unheard();
    QVERIFY(actions().startAgain->isVisible());
    QVERIFY(actions().startAgain->text().contains(u"start Vademecum again"_s));
}

QTEST_MAIN(TestHeard)
#include "tst_heard.moc"
