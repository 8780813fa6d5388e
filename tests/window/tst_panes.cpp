#include "models/outlinemodel.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "sidebar/contentspane.h"
#include "sidebar/contentsview.h"
#include "sidebar/outlineview.h"
#include "support/testwindow.h"
#include "toolpanel/toolspane.h"
#include "widgets/flatbutton.h"
#include "widgets/linkstatus.h"
#include "window/mainwindow.h"

#include "guide/guide.h"

#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language french = *text::Language::parse("fr");

} // namespace

/// The panes beside the page: put away, folded, opened over the page.
class TestPanes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void eachPaneCanBePutAway();
    void narrowWindowsFoldTheToolsThenTheContents();
    void theButtonOfFoldedToolsSaysHowManyThePageNames();
    void aFoldedPaneOpensOverThePage();
    void whatWasPutAwayStaysAwayAfterFolding();
    void choosingAPageClosesTheDrawer();
    void theOutlineFollowsTheScrolling();
    void theOutlineLeadsToSections();
    void theOutlineTakesWhatItNeeds();
    void theOutlineStaysAsThePersonSizedIt();
    void theTargetOfALinkIsSaid();

private:
    sidebar::ContentsPane &contents() const
    {
        return *m_window->findChild<sidebar::ContentsPane *>();
    }
    toolpanel::ToolsPane &tools() const { return *m_window->findChild<toolpanel::ToolsPane *>(); }
    reader::ReaderView &view() const { return m_window.view(); }
    /// As for an interface font of 14 pixels.
    void resize(int width)
    {
        const double unit = QFontInfo(m_window->font()).pixelSize() / 14.0;
        m_window->resize(qRound(width * unit), 600);
    }

    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestPanes::initTestCase()
{
    auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestPanes::init()
{
    QVERIFY(m_window.open(*m_guide, {.language = french}));
    resize(1280);
}

void TestPanes::eachPaneCanBePutAway()
{
    QVERIFY(contents().isVisible() && tools().isVisible());
    press(Qt::Key_F9);
    QVERIFY(!contents().isVisible());
    press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!tools().isVisible());
    press(Qt::Key_F9);
    press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(contents().isVisible() && tools().isVisible());
    QVERIFY(contents().outline().isVisible() == (contents().outline().model()->rowCount() > 1));
}

void TestPanes::narrowWindowsFoldTheToolsThenTheContents()
{
    resize(1099);
    QVERIFY(contents().isVisible() && !tools().isVisible());
    resize(799);
    QVERIFY(!contents().isVisible());
    resize(1280);
    QVERIFY(contents().isVisible() && tools().isVisible());
}

void TestPanes::theButtonOfFoldedToolsSaysHowManyThePageNames()
{
    resize(1000);
    const auto buttons = m_window->findChildren<widgets::FlatButton *>();
    const auto found = std::ranges::find_if(
        buttons, [](const auto *button) { return button->text().startsWith(u"Outils"); });
    QVERIFY(found != buttons.end());
    const auto &button = **found;
    QCOMPARE(button.text(), u"Outils"_s);
    QCOMPARE(button.accessibleName(), u"Outils"_s);
    m_window->findChild<sidebar::ContentsView *>()->pageChosen("appels");
    QCOMPARE(button.text(), u"Outils 1"_s);
    QCOMPARE(button.accessibleName(), u"Outils 1. Cette page nomme 1 outil"_s);
    QVERIFY(button.toolTip().contains(u"Cette page nomme 1 outil"_s));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(button.text(), u"Tools 1"_s);
    QTRY_COMPARE(button.accessibleName(), u"Tools 1. This page names 1 tool"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(button.text(), u"Tools"_s); // the action follows a moment later
}

void TestPanes::aFoldedPaneOpensOverThePage()
{
    resize(700);
    const int wide = view().width();
    press(Qt::Key_F9);
    QVERIFY(contents().isVisible());
    QCOMPARE(view().width(), wide);
    QVERIFY(contents().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(tools().isVisible() && !contents().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!tools().isVisible());
    QCOMPARE(QApplication::focusWidget(), &view());
    press(Qt::Key_F9);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      view().viewport()->rect().center() + QPoint(100, 0));
    QVERIFY(!contents().isVisible());
}

void TestPanes::whatWasPutAwayStaysAwayAfterFolding()
{
    press(Qt::Key_F9, Qt::ShiftModifier);
    resize(1000);
    press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(tools().isVisible());
    resize(1280);
    QVERIFY(contents().isVisible() && !tools().isVisible());
}

void TestPanes::choosingAPageClosesTheDrawer()
{
    resize(700);
    press(Qt::Key_F9);
    const auto before = m_window->windowTitle();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(m_window->windowTitle() != before);
    QVERIFY(!contents().isVisible());
    QCOMPARE(QApplication::focusWidget(), &view());
}

void TestPanes::theOutlineFollowsTheScrolling()
{
    m_window->findChild<sidebar::ContentsView *>()->pageChosen("appels");
    auto &outline = contents().outline();
    QVERIFY(outline.model()->rowCount() > 2);
    view().scrollTo(0);
    const int atTop = outline.readingRow();
    view().scrollTo(view().document()->size().height());
    QCOMPARE(outline.readingRow(), outline.model()->rowCount() - 1);
    view().scrollTo(0);
    QCOMPARE(outline.readingRow(), atTop);
}

void TestPanes::theOutlineLeadsToSections()
{
    m_window->findChild<sidebar::ContentsView *>()->pageChosen("appels");
    auto &outline = contents().outline();
    const auto row = outline.model()->index(1, 0);
    QTest::mouseClick(outline.viewport(), Qt::LeftButton, {}, outline.visualRect(row).center());
    const auto block = view().cursorForPosition({view().width() / 2, 14}).block();
    QCOMPARE(block.text(), row.data().toString());
    const int there = view().verticalScrollBar()->value();
    QVERIFY(there > 0);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view().verticalScrollBar()->value(), 0);
}

void TestPanes::theOutlineTakesWhatItNeeds()
{
    const auto &outline = contents().outline();
    const auto heightOf = [&outline](int rows) {
        int result = 0;
        for (int row = 0; row < rows; ++row)
            result += outline.sizeHintForRow(row);
        return result;
    };
    auto *model = const_cast<models::OutlineModel *>(
        static_cast<const models::OutlineModel *>(outline.model()));
    model->setOutline({{2, "Un", "un", 0}, {2, "Deux", "deux", 1}});
    QTRY_COMPARE(outline.height(), heightOf(2));
    QVERIFY(outline.parentWidget()->height() < contents().height() * 0.3);
    std::vector<guide::OutlineEntry> many;
    for (std::size_t i = 0; i < 40; ++i)
        many.push_back({2, "Encore", "encore-" + std::to_string(i), i});
    model->setOutline(many);
    QTRY_COMPARE(outline.parentWidget()->height(), qRound(contents().height() * 0.4));
    m_window->resize(m_window->width(), 900);
    QTRY_COMPARE(outline.parentWidget()->height(), qRound(contents().height() * 0.4));
}

void TestPanes::theOutlineStaysAsThePersonSizedIt()
{
    m_window->findChild<sidebar::ContentsView *>()->pageChosen("appels");
    auto *splitter = contents().findChild<QSplitter *>();
    auto *handle = splitter->handle(1);
    QTRY_VERIFY(handle->isVisible());
    const int before = contents().outline().height();
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip - QPoint(0, 60));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip - QPoint(0, 60));
    const int sized = contents().outline().height();
    QVERIFY(sized > before);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(contents().outline().height(), sized);
}

void TestPanes::theTargetOfALinkIsSaid()
{
    const auto &target = *m_window->findChild<widgets::LinkStatus *>();
    QVERIFY(target.target().isEmpty());
    press(Qt::Key_Tab);
    QVERIFY(!target.target().isEmpty());
    QCOMPARE(target.accessibleName(), target.target());
    view().clearFocus();
    QVERIFY(target.target().isEmpty());
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
