#include "guide/guide.h"
#include "linkcard/linkcard.h"
#include "sidebar/contentspane.h"
#include "sidebar/problemspane.h"
#include "support/testwindow.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"
#include "window/toolbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language english = *text::Language::parse("en");

QString nameOf(const QWidget &widget)
{
    auto name = widget.accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        name.isEmpty() && button != nullptr)
        name = button->text();
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

/// Where it stands in the window, as if nothing were scrolled.
QRect placeOf(const QWidget &widget)
{
    auto place = qobject_cast<const QSplitterHandle *>(&widget) != nullptr ? widget.contentsRect()
                                                                           : widget.rect();
    place.translate(widget.mapTo(widget.window(), QPoint()));
    for (const auto *above = widget.parentWidget(); above != nullptr; above = above->parentWidget())
        if (const auto *area = qobject_cast<const QScrollArea *>(above))
            place.translate(0, area->verticalScrollBar()->value());
    return place;
}

} // namespace

/// Tab goes through everything that can be used in the order in which it is seen.
class TestTabOrder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tabGoesThroughEverythingAsItIsSeen_data() { addWindows(); }
    void tabGoesThroughEverythingAsItIsSeen();
    void shiftTabGoesTheSameWayBack_data() { addWindows(); }
    void shiftTabGoesTheSameWayBack();
    void tabGoesThroughACardAsItIsSeen();
    void tabGoesThroughADrawerAsItIsSeen();
    void aNoticeAndTheProblemsAreOnTheWay();
    void keysGoRoundThePanes();
    void thePanesRememberWhereOneWas();
    void escapeInAPaneLeadsToThePage_data();
    void escapeInAPaneLeadsToThePage();

private:
    static void addWindows();
    void openWindow();
    /// 0 to 4: tool bar, contents, page, tools, status bar; between them what stands there.
    double columnOf(const QWidget &widget) const;
    std::vector<QWidget *> stops() const;
    /// From where the focus is until it comes back there.
    std::vector<QWidget *> roundBy(int key, Qt::KeyboardModifiers modifiers = {}) const;
    void checkRound(std::vector<QWidget *> round) const;
    template <typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }
    template <typename Part>
    bool isIn() const
    {
        return part<Part>().isAncestorOf(QApplication::focusWidget());
    }

    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestTabOrder::initTestCase()
{
    auto guide = guide::Guide::open(CONTENT);
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestTabOrder::addWindows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const auto &language : {u"fr"_s, u"en"_s})
        for (const auto &size : {QSize(1280, 800), QSize(1024, 600)})
            QTest::addRow("%s, %d x %d", qPrintable(language), size.width(), size.height())
                << language << size;
}

void TestTabOrder::openWindow()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QVERIFY(m_window.open(
        *m_guide, {.language = *text::Language::parse(language.toStdString()), .designed = size}));
}

double TestTabOrder::columnOf(const QWidget &widget) const
{
    const auto in = [&](const QWidget &part) { return part.isAncestorOf(&widget); };
    if (in(part<window::ToolBar>()))
        return 0;
    if (in(*m_window->statusBar()))
        return 4;
    if (in(part<sidebar::ContentsPane>()))
        return 1;
    if (in(part<reader::PagePane>()))
        return 2;
    if (in(part<toolpanel::ToolsPane>()))
        return 3;
    return placeOf(widget).x() < placeOf(part<reader::PagePane>()).center().x() ? 1.5 : 2.5;
}

std::vector<QWidget *> TestTabOrder::stops() const
{
    std::vector<QWidget *> result;
    for (auto *widget : m_window->findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == m_window.get()
            && (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr)
            result.push_back(widget);
    return result;
}

std::vector<QWidget *> TestTabOrder::roundBy(int key, Qt::KeyboardModifiers modifiers) const
{
    std::vector<QWidget *> round;
    for (int i = 0; i < 500; ++i) {
        press(key, modifiers);
        auto *now = QApplication::focusWidget();
        if (!round.empty() && now == round.back())
            continue; // the next link of the page
        if (!round.empty() && now == round.front())
            return round;
        round.push_back(now);
    }
    return {};
}

void TestTabOrder::checkRound(std::vector<QWidget *> round) const
{
    QVERIFY(!round.empty());
    const std::set<QWidget *> reached(round.begin(), round.end());
    for (const auto *stop : stops())
        QVERIFY2(reached.contains(const_cast<QWidget *>(stop)),
                 qPrintable(u"never reached: "_s + nameOf(*stop)));
    QCOMPARE(reached.size(), round.size());

    const auto first =
        std::ranges::find_if(round, [&](const auto *widget) { return columnOf(*widget) == 0; });
    QVERIFY(first != round.end());
    // It may have begun in the middle of the bar.
    while (columnOf(*round.back()) == 0)
        std::ranges::rotate(round, round.end() - 1);
    if (columnOf(*round.front()) != 0)
        std::ranges::rotate(round, std::ranges::find_if(round, [&](const auto *widget) {
                                return columnOf(*widget) == 0;
                            }));
    for (std::size_t i = 1; i < round.size(); ++i) {
        const auto &before = *round[i - 1];
        const auto &now = *round[i];
        const auto said = u"%1, then %2"_s.arg(nameOf(before), nameOf(now));
        QVERIFY2(columnOf(before) <= columnOf(now), qPrintable(said));
        if (columnOf(before) != columnOf(now))
            continue;
        const auto above = placeOf(before);
        const auto below = placeOf(now);
        const bool onOneLine = below.top() < above.bottom() && above.top() < below.bottom();
        QVERIFY2(onOneLine ? above.left() < below.left() : above.bottom() <= below.top() + 1,
                 qPrintable(said));
    }
}

void TestTabOrder::tabGoesThroughEverythingAsItIsSeen()
{
    openWindow();
    checkRound(roundBy(Qt::Key_Tab));
}

void TestTabOrder::shiftTabGoesTheSameWayBack()
{
    openWindow();
    auto round = roundBy(Qt::Key_Backtab, Qt::ShiftModifier);
    std::ranges::reverse(round);
    checkRound(round);
}

void TestTabOrder::tabGoesThroughACardAsItIsSeen()
{
    QVERIFY(m_window.open(*m_guide, {.language = english, .designed = {1280, 800}}));
    part<toolpanel::ToolsPane>().showTool(u"signal"_s);
    QVERIFY(isIn<toolpanel::ToolCard>());
    checkRound(roundBy(Qt::Key_Tab));
}

void TestTabOrder::tabGoesThroughADrawerAsItIsSeen()
{
    QVERIFY(m_window.open(*m_guide, {.language = english, .designed = {1024, 600}}));
    QVERIFY(!part<toolpanel::ToolsPane>().isVisible());
    press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(isIn<toolpanel::ToolsPane>());
    // It closes when the focus goes to the page, so not round.
    auto *last = QApplication::focusWidget();
    std::set<QWidget *> reached = {last};
    for (int i = 0; i < 100; ++i) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        auto *now = QApplication::focusWidget();
        if (!isIn<toolpanel::ToolsPane>())
            break;
        const auto below = placeOf(*last);
        const auto above = placeOf(*now);
        const bool onOneLine = below.top() < above.bottom() && above.top() < below.bottom();
        QVERIFY2(onOneLine ? above.left() < below.left() : above.bottom() <= below.top() + 1,
                 qPrintable(u"%1, then back %2"_s.arg(nameOf(*last), nameOf(*now))));
        reached.insert(now);
        last = now;
    }
    QVERIFY(reached.contains(part<toolpanel::ToolsPane>().findChild<QLineEdit *>()));
    QVERIFY(reached.size() > 3); // what is needed is folded
}

void TestTabOrder::aNoticeAndTheProblemsAreOnTheWay()
{
    QVERIFY(m_window.open(*m_guide, {.language = english, .designed = {1280, 800}}));
    m_window.notice().say(u"a notice"_s);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isIn<sidebar::ProblemsPane>());
    checkRound(roundBy(Qt::Key_Tab));
}

void TestTabOrder::keysGoRoundThePanes()
{
    QVERIFY(m_window.open(*m_guide, {.language = english, .designed = {1280, 800}}));
    QVERIFY(m_window.view().hasFocus());
    press(Qt::Key_F6);
    QVERIFY(isIn<toolpanel::ToolsPane>());
    press(Qt::Key_F6);
    QVERIFY(isIn<window::ToolBar>());
    press(Qt::Key_F6);
    QVERIFY(isIn<sidebar::ContentsPane>());
    press(Qt::Key_F6);
    QVERIFY(m_window.view().hasFocus());
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn<sidebar::ContentsPane>());
    press(Qt::Key_F9); // away with it
    QVERIFY(!part<sidebar::ContentsPane>().isVisible());
    m_window.view().setFocus();
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn<window::ToolBar>());
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    m_window.view().setFocus();
    press(Qt::Key_F6);
    QVERIFY(isIn<sidebar::ProblemsPane>());
    press(Qt::Key_F6);
    QVERIFY(isIn<toolpanel::ToolsPane>());
}

void TestTabOrder::thePanesRememberWhereOneWas()
{
    QVERIFY(m_window.open(*m_guide, {.language = english, .designed = {1280, 800}}));
    press(Qt::Key_T, Qt::ControlModifier);
    const auto *name = QApplication::focusWidget();
    press(Qt::Key_F6);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), name);
    part<toolpanel::ToolsPane>().showTool(u"signal"_s);
    m_window.view().setFocus();
    press(Qt::Key_F6); // the list is not in sight any more
    QVERIFY(isIn<toolpanel::ToolCard>());
}

void TestTabOrder::escapeInAPaneLeadsToThePage_data()
{
    QTest::addColumn<int>("tabs"); ///< back from the page, or forth
    QTest::newRow("outline or contents") << -1;
    QTest::newRow("further back") << -3;
    QTest::newRow("tool bar") << -8;
    for (const int forth : {1, 2, 6, 16})
        QTest::addRow("%d further", forth) << forth;
}

void TestTabOrder::escapeInAPaneLeadsToThePage()
{
    QFETCH(int, tabs);
    QVERIFY(m_window.open(*m_guide, {.language = english, .designed = {1280, 800}}));
    while (m_window.view().hasFocus())
        press(tabs < 0 ? Qt::Key_Backtab : Qt::Key_Tab,
              tabs < 0 ? Qt::ShiftModifier : Qt::NoModifier);
    for (int i = 1; i < std::abs(tabs); ++i)
        press(tabs < 0 ? Qt::Key_Backtab : Qt::Key_Tab,
              tabs < 0 ? Qt::ShiftModifier : Qt::NoModifier);
    QVERIFY(!m_window.view().hasFocus());
    press(Qt::Key_Escape);
    QVERIFY2(m_window.view().hasFocus(), qPrintable(nameOf(*QApplication::focusWidget())));
    QVERIFY(m_window->isVisible());
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
