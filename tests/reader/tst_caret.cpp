#include "actions/actions.h"
#include "guide/guide.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language french = *text::Language::parse("fr");

} // namespace

/// Reading and selecting with a caret, which F7 brings.
class TestCaret final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void arrowsScrollWithoutIt();
    void wordsAreSelectedAndCopied();
    void enterFollowsTheLinkItStandsIn();
    void itBeginsInSight();
    void theOtherLanguageHasItToo();

private:
    reader::ReaderView &view() const { return m_window.view(); }
    void standAt(const QString &words) const
    {
        auto cursor = view().document()->find(words);
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionStart());
        view().setTextCursor(cursor);
    }

    std::unique_ptr<support::TemporaryGuide> m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestCaret::init()
{
    m_window.reset();
    m_folder = std::make_unique<support::TemporaryGuide>();
    QByteArray longText;
    for (int i = 0; i < 60; ++i)
        longText += "Ligne.\n\n";
    m_folder->writePage("fr/1.md", "Première", "Un mot, la [suite](2.md).\n\n" + longText);
    m_folder->writePage("fr/2.md", "Deuxième", "Page deux.\n");
    m_folder->writePage("en/1.md", "First", "One word.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = french, .size = {1300, 600}}));
}

void TestCaret::arrowsScrollWithoutIt()
{
    const int before = view().textCursor().position();
    press(Qt::Key_Down);
    QVERIFY(view().verticalScrollBar()->value() > 0);
    QCOMPARE(view().textCursor().position(), before);
    press(Qt::Key_F7);
    QVERIFY(m_window->findChild<actions::Actions *>()->caret->isChecked());
    press(Qt::Key_F7);
    view().scrollTo(0);
    press(Qt::Key_Down);
    QVERIFY(view().verticalScrollBar()->value() > 0);
}

void TestCaret::wordsAreSelectedAndCopied()
{
    press(Qt::Key_F7);
    standAt(u"Un mot"_s);
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Un mot"_s);
    press(Qt::Key_F7);
    QVERIFY(view().hasFocus());
}

void TestCaret::enterFollowsTheLinkItStandsIn()
{
    press(Qt::Key_F7);
    standAt(u"suite"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QVERIFY(view().toPlainText().contains(u"Un mot"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QVERIFY(view().toPlainText().contains(u"Page deux"_s));
}

void TestCaret::itBeginsInSight()
{
    view().scrollTo(900);
    press(Qt::Key_F7);
    QVERIFY(view().textCursor().position() >= view().firstInSight());
    QVERIFY(view().textCursor().position() <= view().lastInSight());
}

void TestCaret::theOtherLanguageHasItToo()
{
    press(Qt::Key_F7);
    m_window->findChild<actions::Actions *>()->nextLanguage->trigger();
    QVERIFY(view().toPlainText().contains(u"One word"_s));
    QVERIFY(view().textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QCOMPARE(view().focusPolicy(), Qt::StrongFocus);
}

QTEST_MAIN(TestCaret)

#include "tst_caret.moc"
