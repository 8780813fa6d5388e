#include "actions/actions.h"
#include "guide/guide.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "widgets/flatbutton.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language french = *text::Language::parse("fr");

} // namespace

/// Finding on the page, by keys and by mouse.
class TestFind final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keysLeadFromHitToHit();
    void theMouseLeadsThereToo();
    void whatIsNotThereIsSaid();
    void everyHitInSightIsMarked();
    void escapeLeavesTheReaderAtTheHit();
    void theSelectionIsWhatIsLookedFor();
    void anotherPageAndLanguageAreSearchedAnew();
    void f3GoesOnWithWhatWasLookedFor();
    void aNewTextSizeKeepsThePlace();
    void theHiddenBarSpeaksTheLanguageItIsShownIn();

private:
    reader::ReaderView &view() const { return m_window.view(); }
    reader::FindBar &bar() const { return m_window.findBar(); }
    void lookFor(const QString &wanted)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), wanted);
    }
    QStringList marked() const { return m_window.marked(); }

    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestFind::initTestCase()
{
    const QByteArray filler = QByteArray("Des mots.\n\n").repeated(60);
    m_folder.writePage("fr/1.md", "Une page",
                       "Sécurité et SECURITE.\n\n" + filler + "La sécurité, encore.\n");
    m_folder.writePage("en/1.md", "A page", "Security, not `securite`.\n");
    m_folder.writePage("fr/2.md", "Autre page", "Rien de tel.\n");
    auto guide = guide::Guide::open(m_folder.path());
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestFind::init()
{
    QVERIFY(m_window.open(*m_guide, {.language = french, .size = {1100, 500}}));
}

void TestFind::keysLeadFromHitToHit()
{
    lookFor(u"securite"_s);
    QCOMPARE(bar().count(), u"1 sur 3"_s);
    press(Qt::Key_Return);
    QCOMPARE(bar().count(), u"2 sur 3"_s);
    QCOMPARE(view().verticalScrollBar()->value(), 0);
    press(Qt::Key_F3);
    QCOMPARE(bar().count(), u"3 sur 3"_s);
    QVERIFY(view().verticalScrollBar()->value() > 100);
    press(Qt::Key_F3);
    QCOMPARE(bar().count(), u"1 sur 3"_s);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar().count(), u"3 sur 3"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar().count(), u"2 sur 3"_s);
}

void TestFind::theMouseLeadsThereToo()
{
    lookFor(u"securite"_s);
    const auto buttons = bar().findChildren<widgets::FlatButton *>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(bar().count(), u"2 sur 3"_s);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(bar().count(), u"1 sur 3"_s);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    QVERIFY(!bar().isVisible());
}

void TestFind::whatIsNotThereIsSaid()
{
    lookFor(u"ornithorynque"_s);
    QCOMPARE(bar().count(), u"Absent de cette page"_s);
    QVERIFY(marked().isEmpty());
    for (const auto *button : bar().findChildren<widgets::FlatButton *>().first(2))
        QVERIFY(!button->isEnabled());
    bar().findChild<QLineEdit *>()->clear();
    QVERIFY(bar().count().isEmpty());
}

void TestFind::everyHitInSightIsMarked()
{
    lookFor(u"securite"_s);
    QCOMPARE(marked(), (QStringList{u"Sécurité"_s, u"SECURITE"_s}));
    view().scrollTo(view().verticalScrollBar()->maximum());
    QCOMPARE(marked(), QStringList{u"sécurité"_s});
    press(Qt::Key_Escape);
    QVERIFY(marked().isEmpty());
}

void TestFind::escapeLeavesTheReaderAtTheHit()
{
    lookFor(u"encore"_s);
    const int there = view().verticalScrollBar()->value();
    QVERIFY(there > 100);
    press(Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    QCOMPARE(QApplication::focusWidget(), &view());
    QCOMPARE(view().textCursor().selectedText(), u"encore"_s);
    QVERIFY(view().verticalScrollBar()->value() > 100);
    lookFor(u"mots"_s);
    view().setFocus();
    press(Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
}

void TestFind::theSelectionIsWhatIsLookedFor()
{
    auto cursor = view().document()->find(u"SECURITE"_s);
    view().setTextCursor(cursor);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bar().wanted(), u"SECURITE"_s);
    QCOMPARE(bar().count().right(1), u"3"_s);
}

void TestFind::anotherPageAndLanguageAreSearchedAnew()
{
    lookFor(u"securite"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(bar().count(), u"Absent de cette page"_s);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(bar().count(), u"1 sur 3"_s);
    auto &frenchView = view();
    for (auto *button : m_window->findChildren<widgets::FlatButton *>())
        if (button->text() == u"English")
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(bar().count(), u"1 of 1"_s);
    QCOMPARE(marked(), QStringList{u"securite"_s});
    QVERIFY(frenchView.extraSelections().isEmpty());
}

void TestFind::f3GoesOnWithWhatWasLookedFor()
{
    press(Qt::Key_F3);
    QVERIFY(bar().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"mots"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_F3);
    QVERIFY(bar().isVisible());
    QCOMPARE(bar().wanted(), u"mots"_s);
    QVERIFY(bar().count().endsWith(u"60"));
}

void TestFind::aNewTextSizeKeepsThePlace()
{
    lookFor(u"securite"_s);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(bar().count(), u"1 sur 3"_s);
    QCOMPARE(marked().size(), 2);
}

void TestFind::theHiddenBarSpeaksTheLanguageItIsShownIn()
{
    lookFor({});
    const auto name = [this] { return bar().accessibleName(); };
    QCOMPARE(name(), u"Rechercher dans la page"_s);
    press(Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    const auto *file = m_window->findChild<actions::Actions *>()->menus().first();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(file->title(), u"&File"_s);
    lookFor({});
    QCOMPARE(name(), u"Find in the page"_s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(name(), u"Rechercher dans la page"_s);
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"
