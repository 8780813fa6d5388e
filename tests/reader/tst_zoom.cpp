#include "actions/actions.h"
#include "actions/textsize.h"
#include "guide/guide.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "widgets/flatbutton.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QTimer>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language french = *text::Language::parse("fr");

} // namespace

/// The size of the text, the whole screen, and the page read again.
class TestZoom final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void stepsEndWhereTheyEnd();
    void everyKeyWorks();
    void theWheelNeedsCtrlAndAWholeNotch();
    void theButtonLeadsToTheSizes();
    void thePlaceIsKept();
    void aTableBecomesAListWhereLinesAreShort();
    void theInterfaceKeepsItsSize();
    void fullScreenComesAndGoes();
    void reloadingReadsTheFileAgainAndKeepsThePlace();

private:
    reader::ReaderView &view() const { return m_window.view(); }
    double pointSize() const { return view().document()->defaultFont().pointSizeF(); }
    void turn(int delta, Qt::KeyboardModifiers modifiers)
    {
        const QPointF where(view().viewport()->rect().center());
        QWheelEvent event(where, view().viewport()->mapToGlobal(where), {}, {0, delta},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &event);
        QCoreApplication::processEvents();
    }
    QString topBlock() const
    {
        return view().cursorForPosition({view().width() / 2, 12}).block().text();
    }

    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestZoom::init()
{
    QByteArray body;
    for (int i = 1; i <= 40; ++i)
        body += "Paragraphe " + QByteArray::number(i) + ".\n\n";
    m_folder.writePage("fr/longue.md", "Longue", body);
    m_window.reset();
    m_guide.emplace(std::move(*guide::Guide::open(m_folder.path())));
    QVERIFY(m_window.open(*m_guide, {.language = french, .size = {900, 500}}));
}

void TestZoom::stepsEndWhereTheyEnd()
{
    actions::TextSize size;
    QSignalSpy changed(&size, &actions::TextSize::changed);
    size.change(-5);
    QCOMPARE(size.scale(), 0.85);
    QVERIFY(!size.canShrink());
    QList<double> scales;
    for (; size.canGrow(); size.grow())
        scales += size.scale();
    QCOMPARE(scales, (QList<double>{0.85, 1, 1.15, 1.3, 1.5, 1.75}));
    QCOMPARE(size.scale(), 2.0);
    size.grow();
    QCOMPARE(changed.count(), 7);
    size.reset();
    QCOMPARE(size.scale(), 1.0);
}

void TestZoom::everyKeyWorks()
{
    const double designed = pointSize();
    press(Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(qAbs(pointSize() - designed * 1.15) < 0.1);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(qAbs(pointSize() - designed * 1.3) < 0.1);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qAbs(pointSize() - designed * 1.15) < 0.1);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(pointSize(), designed);
}

void TestZoom::theWheelNeedsCtrlAndAWholeNotch()
{
    const double designed = pointSize();
    turn(120, Qt::NoModifier);
    QCOMPARE(pointSize(), designed);
    turn(60, Qt::ControlModifier);
    QCOMPARE(pointSize(), designed);
    turn(60, Qt::ControlModifier);
    QVERIFY(qAbs(pointSize() - designed * 1.15) < 0.1);
    turn(-240, Qt::ControlModifier);
    QVERIFY(qAbs(pointSize() - designed * 0.85) < 0.1);
}

void TestZoom::theButtonLeadsToTheSizes()
{
    const double designed = pointSize();
    auto *menu = m_window->findChild<actions::Actions *>()->textSizes();
    for (auto *button : m_window->findChildren<widgets::FlatButton *>()) {
        if (button->menu() != menu)
            continue;
        QTimer::singleShot(0, menu, [menu] {
            QTest::mouseClick(menu, Qt::LeftButton, {},
                              menu->actionGeometry(menu->actions().constFirst()).center());
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(qAbs(pointSize() - designed * 1.15) < 0.1);
        return;
    }
    QFAIL("no button leads to the sizes");
}

void TestZoom::thePlaceIsKept()
{
    view().scrollTo(view().verticalScrollBar()->maximum() / 2.0);
    const auto before = topBlock();
    QVERIFY(before.startsWith(u"Paragraphe"));
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(topBlock(), before);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(topBlock(), before);
}

void TestZoom::aTableBecomesAListWhereLinesAreShort()
{
    m_folder.writePage("fr/longue.md", "Longue",
                       "| Outil | Utile pour | Limites | Preuve |\n|---|---|---|---|\n"
                       "| Linphone | appels SIP | le serveur voit qui appelle qui | juin 2026 |\n");
    m_window->resize(700, 500);
    press(Qt::Key_F5);
    const auto hasTable = [this] {
        return !view().document()->rootFrame()->childFrames().isEmpty();
    };
    QVERIFY(hasTable());
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(!hasTable());
    m_window->resize(2600, 500);
    QTRY_VERIFY(hasTable());
    m_window->resize(700, 500);
    QTRY_VERIFY(!hasTable());
    press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(hasTable());
}

void TestZoom::theInterfaceKeepsItsSize()
{
    const auto font = m_window->font();
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_window->font(), font);
    QCOMPARE(QApplication::font(), font);
}

void TestZoom::fullScreenComesAndGoes()
{
    auto *action = m_window->findChild<actions::Actions *>()->fullScreen;
    press(Qt::Key_F11);
    QVERIFY(m_window->isFullScreen());
    QVERIFY(action->isChecked());
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isFullScreen());
    QVERIFY(!action->isChecked());
}

void TestZoom::reloadingReadsTheFileAgainAndKeepsThePlace()
{
    view().scrollTo(view().verticalScrollBar()->maximum() / 2.0);
    const auto before = topBlock();
    QByteArray body;
    for (int i = 1; i <= 40; ++i)
        body += "Paragraphe " + QByteArray::number(i) + ".\n\n";
    m_folder.writePage("fr/longue.md", "Longue", body + "Un ajout.\n");
    QVERIFY(!view().document()->toPlainText().contains(u"Un ajout"));
    press(Qt::Key_F5);
    QVERIFY(view().document()->toPlainText().contains(u"Un ajout"));
    QCOMPARE(topBlock(), before);
}

QTEST_MAIN(TestZoom)
#include "tst_zoom.moc"
