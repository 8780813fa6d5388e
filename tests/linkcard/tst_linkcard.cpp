#include "content/tool.h"
#include "guide/builtin.h"
#include "guide/guide.h"
#include "linkcard/linkcard.h"
#include "linkcard/linkinspector.h"
#include "widgets/flatbutton.h"
#include "words/spelledout.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using linkcard::LinkAdvice;
using linkcard::LinkCard;

namespace {

const QRect place(10, 10, 50, 20);

} // namespace

class TestLinkCard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void enterCopiesTheAddress();
    void escapeCopiesNothing();
    void theFocusGoesBack();
    void everyCharacterIsSeen_data();
    void everyCharacterIsSeen();
    void theAddressIsNoMarkup();
    void theHostStandsOutInItsEncodedForm();
    void whatIsShownIsWhatIsCopied_data();
    void whatIsShownIsWhatIsCopied();
    void anHonestAddressIsOpenedAtOnce();
    void aDoubtfulAddressIsAskedAbout();
    void thePageOfAnOldToolIsAskedAbout_data();
    void thePageOfAnOldToolIsAskedAbout();
    void aDeceivingAddressIsNotOpened_data();
    void aDeceivingAddressIsNotOpened();
    void withoutLinksOnlyCopyingIsLeft();
    void warningsHaveWordsAndSigns_data();
    void warningsHaveWordsAndSigns();

private:
    void show(const char *address, const QString &text = {});
    widgets::FlatButton *button(const QString &text) const;
    QString said() const;

    linkcard::LinkInspector m_inspector;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    LinkCard *m_card = nullptr;
};

void TestLinkCard::initTestCase()
{
    const auto guide = guide::Guide::open(QStringLiteral(CONTENT).toStdString());
    QVERIFY(guide);
    m_inspector.set(guide::builtInTools(), *guide);
}

void TestLinkCard::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_field = new QLineEdit(m_window.get());
    m_card = new LinkCard(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    QApplication::clipboard()->setText(u"before"_s);
}

void TestLinkCard::show(const char *address, const QString &text)
{
    m_card->showLink(m_inspector.about(address, text), place);
}

widgets::FlatButton *TestLinkCard::button(const QString &text) const
{
    for (auto *one : m_card->findChildren<widgets::FlatButton *>())
        if (one->isVisible() && one->text() == text)
            return one;
    return nullptr;
}

/// All words of the card, a line each.
QString TestLinkCard::said() const
{
    QStringList result;
    for (const auto *label : m_card->findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty())
            result += label->text();
    return result.join(u'\n');
}

void TestLinkCard::enterCopiesTheAddress()
{
    show("https://example.org/?a=1&b=é");
    QVERIFY(m_card->isVisible());
    QVERIFY(!m_card->isWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"https://example.org/?a=1&b=%C3%A9"_s);
    QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(!m_card->isVisible());
}

void TestLinkCard::escapeCopiesNothing()
{
    show("https://example.org/");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_card->isVisible());
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void TestLinkCard::theFocusGoesBack()
{
    show("https://example.org/");
    QVERIFY(m_card->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_field);
}

void TestLinkCard::everyCharacterIsSeen_data()
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

void TestLinkCard::everyCharacterIsSeen()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    QCOMPARE(words::spelledOut(address), shown);
}

void TestLinkCard::theAddressIsNoMarkup()
{
    show("https://example.org/<b>bold</b>", u"<b>bold</b>"_s);
    for (const auto *label : m_card->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    QVERIFY(said().contains(u"<b>bold</b>"_s));
}

void TestLinkCard::theHostStandsOutInItsEncodedForm()
{
    const auto advice = m_inspector.about("https://bücher.example/a?b", {});
    QCOMPARE(advice.before, u"https://"_s);
    QCOMPARE(advice.host, u"xn--bcher-kva.example"_s);
    QCOMPARE(advice.after, u"/a?b"_s);
    m_card->showLink(advice, place);
    const auto *shown = m_card->findChild<QTextEdit *>();
    const auto colourAt = [shown](int position) {
        QTextCursor cursor(shown->document());
        cursor.setPosition(position);
        return cursor.charFormat().foreground().color();
    };
    QVERIFY(colourAt(3) != colourAt(12));
    QCOMPARE(colourAt(3), colourAt(32));
    QVERIFY(said().contains(u"bücher.example"_s));
}

void TestLinkCard::whatIsShownIsWhatIsCopied_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const QByteArray address :
         {"https://EXAMPLE.org", "https://bücher.example/é", "https://a@example.org/",
          "https://sig\u00adnal.example/\u202ea", "https://a\u202eb@example.org/",
          "mailto:a\u200bb@example.org", "https:\\\\example.org", "xmpp:salon@example.org"})
        QTest::newRow(address.constData()) << address;
}

void TestLinkCard::whatIsShownIsWhatIsCopied()
{
    QFETCH(QByteArray, address);
    show(address.constData());
    const auto shown = m_card->findChild<QTextEdit *>()->toPlainText();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), shown);
    QCOMPARE(words::spelledOut(shown), shown);
}

void TestLinkCard::anHonestAddressIsOpenedAtOnce()
{
    QSignalSpy asked(m_card, &LinkCard::openAsked);
    show("https://bücher.example/é");
    QTest::mouseClick(button(u"Open in the browser"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<std::string>(), "https://xn--bcher-kva.example/%C3%A9");
    QVERIFY(!m_card->isVisible());
}

void TestLinkCard::aDoubtfulAddressIsAskedAbout()
{
    QSignalSpy asked(m_card, &LinkCard::openAsked);
    show("https://ostel.me/", u"ostel.me"_s);
    QTest::mouseClick(button(u"Open all the same…"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QVERIFY(m_card->isVisible());
    QVERIFY(said().contains(u"all the same?"_s));
    QCOMPARE(QApplication::focusWidget(), button(u"Copy the address"_s));
    QTest::mouseClick(button(u"Yes, open it"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    show("https://ostel.me/");
    QVERIFY(button(u"Open all the same…"_s) != nullptr);
}

void TestLinkCard::thePageOfAnOldToolIsAskedAbout_data()
{
    QTest::addColumn<std::string>("address");
    QTest::newRow("https") << std::string(
        "https://play.google.com/store/apps/details?id=org.thoughtcrime.securesms");
    QTest::newRow("http") << std::string(
        "http://f-droid.org/repository/browse/?fdid=com.csipsimple&fdpage=4");
}

// The page draws and announces it as gone: its card may not call it a link like any other.
void TestLinkCard::thePageOfAnOldToolIsAskedAbout()
{
    QFETCH(std::string, address);
    const auto advice = m_inspector.about(address, {});
    QCOMPARE(advice.heading, u"This address was that of a tool that is gone"_s);
    QVERIFY(advice.opening == linkcard::LinkAdvice::Opening::AskedAgain);
    const auto &service = advice.rows.at(address.starts_with("https") ? 0 : 1);
    QCOMPARE(service.label, u"Service"_s);
    QVERIFY(service.tone == linkcard::LinkAdvice::Tone::Danger);
    const auto other = m_inspector.about("https://play.google.com/store/apps/details?id=other", {});
    QVERIFY(other.opening == linkcard::LinkAdvice::Opening::Offered);
}

void TestLinkCard::aDeceivingAddressIsNotOpened_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const QByteArray address :
         {"https://signal.org@example.net/", "https://127.1/", "https://localhost/",
          "https://router/", "https:///", "https://a\u200bb.example/", "https:\\\\example.org/",
          "mailto:a@example.org"})
        QTest::newRow(address.constData()) << address;
}

void TestLinkCard::aDeceivingAddressIsNotOpened()
{
    QFETCH(QByteArray, address);
    show(address.constData());
    QVERIFY(button(u"Open in the browser"_s) == nullptr);
    QVERIFY(button(u"Open all the same…"_s) == nullptr);
    QVERIFY(button(u"Copy the address"_s) != nullptr);
}

void TestLinkCard::withoutLinksOnlyCopyingIsLeft()
{
    m_card->setOpeningOffered(false);
    show("https://example.org/");
    QVERIFY(button(u"Open in the browser"_s) == nullptr);
    QVERIFY(button(u"Copy the address"_s) != nullptr);
    QVERIFY(said().contains(u"not opened in this run"_s));
}

void TestLinkCard::warningsHaveWordsAndSigns_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("gone") << u"https://ostel.me/"_s << QString()
                          << u"Ostel, discontinued since 10 August 2017"_s;
    QTest::newRow("owner") << u"https://ostel.me/"_s << QString() << u"Owner unknown"_s;
    QTest::newRow("its imitation")
        << u"https://ostel.me/"_s << QString() << u"ostel.cc, a reported imitation"_s;
    QTest::newRow("imitation") << u"https://ostel.cc/"_s << QString()
                               << u"Reported as an imitation of Ostel"_s;
    QTest::newRow("like") << u"https://signal.0rg/"_s << QString() << u"looks like signal.org"_s;
    QTest::newRow("inside") << u"https://signal.org.example/"_s << QString()
                            << u"signal.org is only a part"_s;
    QTest::newRow("http") << u"http://example.org/"_s << QString() << u"nothing is encrypted"_s;
    QTest::newRow("text") << u"https://example.org/"_s << u"signal.org"_s
                          << u"text names signal.org"_s;
    QTest::newRow("letters") << u"https://g\u043eogle.example/"_s << QString()
                             << u"no language writes together"_s;
    QTest::newRow("latin") << u"https://\u0441\u043e\u0441\u043e.example/"_s << QString()
                           << u"look like Latin"_s;
    QTest::newRow("user") << u"https://a@example.org/"_s << QString() << u"Before “@”"_s;
    QTest::newRow("number") << u"https://0x7f.1/"_s << QString() << u"in place of a name"_s;
    QTest::newRow("repaired") << u"https:\\\\example.org/"_s << QString() << u"in different ways"_s;
    QTest::newRow("no host") << u"https:///a"_s << QString() << u"None is named"_s;
    QTest::newRow("here") << u"https://localhost/"_s << QString() << u"this computer itself"_s;
    QTest::newRow("network") << u"https://router/"_s << QString() << u"local network"_s;
    QTest::newRow("signs") << u"https://☎.example/"_s << QString() << u"neither letters"_s;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << QString() << u"Not a web address"_s;
    QTest::newRow("hidden") << u"https://a\u200bb.example/"_s << QString() << u"not seen"_s;
}

void TestLinkCard::warningsHaveWordsAndSigns()
{
    QFETCH(QString, address);
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto advice = m_inspector.about(address.toStdString(), text);
    const auto row = std::ranges::find_if(advice.rows, [&](const LinkAdvice::Row &one) {
        return (one.label + u' ' + one.words).contains(words);
    });
    QVERIFY(row != advice.rows.end());
    QVERIFY(row->glyph.has_value());
    m_card->showLink(advice, place);
    QVERIFY(said().contains(words));
}

QTEST_MAIN(TestLinkCard)
#include "tst_linkcard.moc"
