#include "ui/linkpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::LinkPanel;

class TestLinkPanel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void enterCopiesTheAddress();
    void escapeCopiesNothing();
    void theFocusGoesBack();
    void everyCharacterIsSeen_data();
    void everyCharacterIsSeen();
    void theAddressIsNoMarkup();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    LinkPanel *m_panel = nullptr;
};

void TestLinkPanel::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_field = new QLineEdit(m_window.get());
    m_panel = new LinkPanel(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    QApplication::clipboard()->setText(u"before"_s);
}

void TestLinkPanel::enterCopiesTheAddress()
{
    m_panel->showAddress("https://example.org/?a=1&b=é", QRect(10, 10, 50, 20));
    QVERIFY(m_panel->isVisible());
    QVERIFY(!m_panel->isWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"https://example.org/?a=1&b=é"_s);
    QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(!m_panel->isVisible());
}

void TestLinkPanel::escapeCopiesNothing()
{
    m_panel->showAddress("https://example.org/", QRect(10, 10, 50, 20));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void TestLinkPanel::theFocusGoesBack()
{
    m_panel->showAddress("https://example.org/", QRect(10, 10, 50, 20));
    QVERIFY(m_panel->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_field);
}

void TestLinkPanel::everyCharacterIsSeen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"https://example.org/é"_s << u"https://example.org/é"_s;
    QTest::newRow("override") << u"https://a\u202egro"_s << u"https://a\\u{202e}gro"_s;
    QTest::newRow("no width") << u"https://a\u200bb"_s << u"https://a\\u{200b}b"_s;
    QTest::newRow("line feed") << u"https://a\nb"_s << u"https://a\\u{a}b"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a\\u{a0}b"_s;
    QTest::newRow("beyond the first plane") << u"a\U000E0041b 😀"_s << u"a\\u{e0041}b 😀"_s;
}

void TestLinkPanel::everyCharacterIsSeen()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    QCOMPARE(ui::spelledOut(address), shown);
}

void TestLinkPanel::theAddressIsNoMarkup()
{
    m_panel->showAddress("https://example.org/<b>bold</b>", QRect(10, 10, 50, 20));
    for (const auto *label : m_panel->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestLinkPanel)
#include "tst_linkpanel.moc"
