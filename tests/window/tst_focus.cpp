#include "guide/guide.h"
#include "linkcard/linkcard.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using support::press;

/// Where the keyboard is, and that it never has to look for the place again.
class TestFocus final : public QObject
{
    Q_OBJECT

private:
    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;

    reader::ReaderView &view() const { return m_window.view(); }

private slots:
    void initTestCase()
    {
        m_folder.writePage("en/1.md", "A list", QByteArray("- item\n").repeated(120));
        m_folder.writePage(
            "en/2.md", "Links",
            "First[^1], second[^2], [out](https://example.org/" + QByteArray("a").repeated(600)
                + ").\n\n" + QByteArray("Words.\n\n").repeated(80) + "[^1]: One.\n[^2]: Two.\n");
        m_folder.writePage("fr/3.md", "Page", "Texte.\n");
        auto guide = guide::Guide::open(m_folder.path());
        QVERIFY(guide);
        m_guide = std::move(*guide);
    }
    void init()
    {
        const auto english = *text::Language::parse("en");
        QVERIFY(m_window.open(*m_guide, {.language = english, .size = {1100, 500}}));
    }

    void standsOnThePageFromTheStart()
    {
        QCOMPARE(QApplication::focusWidget(), &view());
        press(Qt::Key_PageDown);
        QVERIFY(view().verticalScrollBar()->value() > 0);
    }

    void comesBackIntoTheMiddleOfALongFirstBlock()
    {
        view().verticalScrollBar()->setValue(700);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(view().verticalScrollBar()->value(), 0);
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(std::abs(view().verticalScrollBar()->value() - 700) <= 2);
    }

    void goesOnFromTheFootnoteThatWasFollowed()
    {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        press(Qt::Key_Tab);
        press(Qt::Key_Return); // the first mark
        const int atNotes = view().verticalScrollBar()->value();
        QVERIFY(atNotes > 0);
        press(Qt::Key_Tab);
        press(Qt::Key_Return); // the way back
        QVERIFY(view().verticalScrollBar()->value() < atNotes);
    }

    void showsTheWholeOfALongAddressAndGoesWithItsPage()
    {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Return);
        auto *panel = m_window->findChild<linkcard::LinkCard *>();
        QVERIFY(panel->isVisible());
        const auto *address = panel->findChild<QTextEdit *>();
        QVERIFY(address->toPlainText().startsWith(u"https://example.org/aaa"_s));
        QVERIFY(address->document()->size().width() <= address->width());
        QVERIFY(address->verticalScrollBar()->maximum() > 0); // what does not fit is scrolled to
        m_window.view().setFocus();
        QVERIFY(!panel->isVisible());
    }
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
