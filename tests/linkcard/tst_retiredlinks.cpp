#include "guide/guide.h"
#include "linkcard/linkcard.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

/// As old guides write it: names in bold and italics that are links, to addresses long gone.
const char *const page = "# Vetus #\n\n***[Vetus](http://www.vetus.example)*** was advised, from\n"
                         "[this shop](http://shop.vetus.example/get) and\n"
                         "**[Vetus](https://apps.example/vetus)** here. See\n"
                         "[a service](http://closed.example/), [another](http://vetvs.example/).\n";

} // namespace

/// Where links lead to whose service is gone, in the real window, by mouse and by key.
class TestRetiredLinks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLinkToADeadToolShowsItsCardAndSaysWhoseTheAddressMayBe_data();
    void aLinkToADeadToolShowsItsCardAndSaysWhoseTheAddressMayBe();
    void anotherWayToTheCardSaysNothingOfTheLink();
    void whatBelongsToNoToolShowsTheCardOfTheLink_data();
    void whatBelongsToNoToolShowsTheCardOfTheLink();
    void theMenuLeadsToTheAddressAndCopiesIt_data();
    void theMenuLeadsToTheAddressAndCopiesIt();

private:
    void show(const text::Language &language);
    reader::ReaderView &view() const { return m_window.view(); }
    toolpanel::ToolsPane &pane() const { return *m_window->findChild<toolpanel::ToolsPane *>(); }
    linkcard::LinkCard &linkCard() const { return *m_window->findChild<linkcard::LinkCard *>(); }
    int number(const char *address) const;
    QPoint point(const char *address) const;
    void follow(const char *address, bool byKey);
    QString cardText() const;

    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestRetiredLinks::initTestCase()
{
    for (const auto *language : {"fr", "en"})
        m_folder.write((QByteArray(language) + "/chapter_1.md").constData(),
                       QByteArray("---\ntitle: Old\nlang: ") + language + "\n---\n" + page);
    m_folder.write("guide.yaml", "id: old\nretired_hosts: [closed.example]\n");
    m_folder.write("tools/vetus.yaml",
                   "id: vetus\nname: Vetus\nstatus: {value: discontinued, since: 2020-01-02}\n"
                   "hosts: {retired: [vetus.example], lookalike: [vetvs.example]}\n");
    auto guide = guide::Guide::open(m_folder.path());
    QVERIFY(guide);
    m_guide = std::move(*guide);
    QCOMPARE(m_guide->tools().size(), 1U);
}

void TestRetiredLinks::show(const text::Language &language)
{
    QVERIFY(m_window.open(*m_guide, {.language = language, .designed = {1280, 800}}));
}

int TestRetiredLinks::number(const char *address) const
{
    const auto &links = view().pageMap().links;
    const auto found = std::ranges::find(links, address, &render::PlacedLink::address);
    return found == links.end() ? -1 : static_cast<int>(found - links.begin());
}

QPoint TestRetiredLinks::point(const char *address) const
{
    const auto &link = view().pageMap().links.at(static_cast<std::size_t>(number(address)));
    return view().areasOf(link.start, link.end).front().center();
}

void TestRetiredLinks::follow(const char *address, bool byKey)
{
    const int wanted = number(address);
    QVERIFY2(wanted >= 0, address);
    if (!byKey)
        return QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, point(address));
    for (int link = 0; link <= wanted; ++link)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

QString TestRetiredLinks::cardText() const
{
    QStringList words;
    for (const auto *label : pane().card().findChildren<QLabel *>())
        words += label->text();
    return words.join(u'\n');
}

void TestRetiredLinks::aLinkToADeadToolShowsItsCardAndSaysWhoseTheAddressMayBe_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<QString>("inFrench");
    QTest::addColumn<QString>("inEnglish");
    for (const bool byKey : {false, true}) {
        const auto row = [byKey](const char *name, const char *address, const QString &inFrench,
                                 const QString &inEnglish) {
            QTest::addRow("%s, by %s", name, byKey ? "key" : "mouse")
                << QByteArray(address) << byKey << inFrench << inEnglish;
        };
        row("the text names it", "http://www.vetus.example",
            u"Le lien mène à www.vetus.example. Cette adresse appartient peut-être à quelqu’un"_s,
            u"The link leads to www.vetus.example. This address may be somebody else’s now."_s);
        row("only the address", "http://shop.vetus.example/get",
            u"Le lien mène à shop.vetus.example. Cette adresse appartient peut-être à quelqu’un"_s,
            u"The link leads to shop.vetus.example. This address may be somebody else’s now."_s);
        row("only the text", "https://apps.example/vetus",
            u"Le lien mène à apps.example. Ce qui s’y trouve"_s,
            u"The link leads to apps.example. What stands there now was not checked."_s);
    }
}

void TestRetiredLinks::aLinkToADeadToolShowsItsCardAndSaysWhoseTheAddressMayBe()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, byKey);
    QFETCH(QString, inFrench);
    QFETCH(QString, inEnglish);
    for (const auto &language : {french, english}) {
        show(language);
        follow(address.constData(), byKey);
        QCOMPARE(pane().card().shownId(), "vetus");
        QVERIFY(!linkCard().isVisible());
        const auto &expected = language == french ? inFrench : inEnglish;
        QVERIFY2(cardText().contains(expected), qPrintable(cardText()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &view());
    }
}

void TestRetiredLinks::anotherWayToTheCardSaysNothingOfTheLink()
{
    show(english);
    follow("http://www.vetus.example", false);
    QVERIFY(cardText().contains(u"The link leads to"_s));
    pane().showTool(u"vetus"_s);
    QVERIFY(!cardText().contains(u"The link leads to"_s));
}

void TestRetiredLinks::whatBelongsToNoToolShowsTheCardOfTheLink_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<QString>("heading");
    for (const bool byKey : {false, true}) {
        QTest::addRow("no known tool, by %s", byKey ? "key" : "mouse")
            << QByteArray("http://closed.example/") << byKey
            << u"This address was that of a service that is gone"_s;
        QTest::addRow("a look-alike, by %s", byKey ? "key" : "mouse")
            << QByteArray("http://vetvs.example/") << byKey
            << u"This address was reported as an imitation"_s;
    }
}

void TestRetiredLinks::whatBelongsToNoToolShowsTheCardOfTheLink()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, byKey);
    QFETCH(QString, heading);
    show(english);
    follow(address.constData(), byKey);
    QVERIFY(linkCard().isVisible());
    QCOMPARE(linkCard().accessibleName(), heading);
    QVERIFY(pane().card().shownId().empty());
}

void TestRetiredLinks::theMenuLeadsToTheAddressAndCopiesIt_data()
{
    QTest::addColumn<bool>("inFrench");
    QTest::addColumn<QString>("entry");
    QTest::newRow("French") << true << u"À propos de son adresse…"_s;
    QTest::newRow("English") << false << u"About its address…"_s;
}

void TestRetiredLinks::theMenuLeadsToTheAddressAndCopiesIt()
{
    QFETCH(bool, inFrench);
    QFETCH(QString, entry);
    show(inFrench ? french : english);
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (auto *action : menu->actions())
            if (action->text() == entry)
                menu->setActiveAction(action);
        if (menu->activeAction() != nullptr)
            QTest::keyClick(menu, Qt::Key_Return);
        else
            menu->close();
    });
    const auto where = point("http://www.vetus.example");
    QContextMenuEvent event(QContextMenuEvent::Mouse, where, view().viewport()->mapToGlobal(where));
    QApplication::sendEvent(view().viewport(), &event);
    QTRY_VERIFY(linkCard().isVisible());
    QVERIFY(pane().card().shownId().empty());
    m_window->activateWindow(); // offscreen, a menu takes that away
    QTRY_VERIFY(linkCard().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), u"http://www.vetus.example/"_s);
}

QTEST_MAIN(TestRetiredLinks)
#include "tst_retiredlinks.moc"
