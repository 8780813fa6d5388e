#include "guide/guide.h"
#include "models/navigator.h"
#include "support/opened.h"
#include "support/temporaryguide.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Navigator;
using text::WhichGuide;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

text::Place page(const std::string &id)
{
    return {id, {}, {}};
}

} // namespace

class TestNavigator final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void goesOnlyToPagesOfTheGuide();
    void comesBackToWhereTheReadingStopped();
    void goingOnFromThePastForgetsTheFuture();
    void askingTwiceLeavesOneStop();
    void saysThatItLeavesBeforeItMoves();
    void neighboursFollowTheContents();
    void aLanguageMovesOnlyWhatIsShown();
    void knowsWherePeopleHaveBeen();
    void historyGoesAcrossTheTwoGuides();
    void pagesOfEqualNamesAreTwo();
    void anotherOpenedGuideTakesOnlyTheStopsOfTheOldOne();
    void theLanguageStaysTheReaders();
    void theOtherGuideIsWhereItWasLeft();
    void theBuiltInGuideIsReadOnceWhenItIsWanted();
    void withoutABuiltInGuideNothingMovesAndThatIsTold();
    void oldAddressesLeadIntoTheBuiltInGuide_data();
    void oldAddressesLeadIntoTheBuiltInGuide();
    void theBuiltInGuideLeadsNowhereElse();
    void anotherSiteIsNotContinued();

private:
    /// That the reader sees.
    static std::string titleShown(const Navigator &navigator)
    {
        return navigator.guide().edition(navigator.place().page, navigator.language())->title;
    }

    std::optional<guide::Guide> m_guide;
    // Their pages have the same names.
    guide::SharedGuide m_builtIn;
    guide::SharedGuide m_opened;
    guide::SharedGuide m_third; ///< in English, of another site
};

void TestNavigator::initTestCase()
{
    auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY2(guide, guide ? "" : guide.error().message.c_str());
    m_guide = std::move(*guide);
}

void TestNavigator::init()
{
    const auto written = [](const QByteArray &title, const QByteArray &more,
                            const std::vector<const char *> &languages, const QByteArray &host) {
        const support::TemporaryGuide folder;
        for (const auto *language : languages)
            for (const auto &name : {QByteArray("a"), QByteArray("b"), more})
                folder.writePage((QByteArray(language) + '/' + name + ".md").constData(),
                                 title + ' ' + name, "Text.\n");
        folder.write("guide.yaml",
                     "hosts: [" + host + "]\naliases:\n  /node/1983: "
                         + (more == "ours" ? "ours" : "absent") + "\n");
        return *guide::Guide::open(folder.path());
    };
    m_builtIn = support::builtIn(written("Ours", "ours", {"fr", "en"}, "site.example"));
    m_opened = support::opened(written("Theirs", "theirs", {"fr", "en"}, "site.example"));
    m_third = support::opened(written("Third", "third", {"en"}, "third.example"));
}

void TestNavigator::goesOnlyToPagesOfTheGuide()
{
    Navigator navigator(support::opened(*m_guide), french);
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.go(page("nowhere"));
    QCOMPARE(moved.count(), 0);
    navigator.go(page("appels"));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(navigator.place().page, std::string("appels"));
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::comesBackToWhereTheReadingStopped()
{
    Navigator navigator(support::opened(*m_guide), french);
    navigator.go({"appels", "choisir", {}});
    navigator.setReadingPosition({{1, 2}, 3}, 0.25);
    navigator.go(page("papier"));
    QVERIFY(navigator.canGoBack());
    navigator.back();
    QCOMPARE(navigator.place().page, std::string("appels"));
    QCOMPARE(navigator.place().anchor, std::string());
    QVERIFY(navigator.place().block == (text::BlockPath{{1, 2}, 3}));
    QCOMPARE(navigator.share(), 0.25);
    QVERIFY(navigator.canGoForward());
    navigator.forward();
    QCOMPARE(navigator.place().page, std::string("papier"));
    QVERIFY(!navigator.canGoForward());
}

void TestNavigator::goingOnFromThePastForgetsTheFuture()
{
    Navigator navigator(support::opened(*m_guide), french);
    for (const auto *id : {"accueil", "appels", "papier"})
        navigator.go(page(id));
    navigator.back();
    navigator.back();
    navigator.go(page("papier"));
    QVERIFY(!navigator.canGoForward());
    navigator.back();
    QCOMPARE(navigator.place().page, std::string("accueil"));
    QVERIFY(!navigator.canGoBack());
    navigator.back();
    QCOMPARE(navigator.place().page, std::string("accueil"));
}

void TestNavigator::askingTwiceLeavesOneStop()
{
    Navigator navigator(support::opened(*m_guide), french);
    navigator.go(page("accueil"));
    navigator.go(page("appels"));
    navigator.setReadingPosition({{1}, 4}, 0.5);
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.go(page("appels"));
    QCOMPARE(moved.count(), 1);
    QVERIFY(navigator.place().block == text::BlockPath());
    navigator.back();
    QCOMPARE(navigator.place().page, std::string("accueil"));
}

void TestNavigator::saysThatItLeavesBeforeItMoves()
{
    Navigator navigator(support::opened(*m_guide), french);
    navigator.go(page("accueil"));
    std::string left;
    connect(&navigator, &Navigator::leaving, this, [&] { left = navigator.place().page; });
    navigator.go(page("appels"));
    QCOMPARE(left, std::string("accueil"));
}

void TestNavigator::neighboursFollowTheContents()
{
    Navigator navigator(support::opened(*m_guide), french);
    QVERIFY(navigator.neighbour(1).empty());
    navigator.goHome();
    QCOMPARE(navigator.place().page, std::string("accueil"));
    QVERIFY(navigator.neighbour(-1).empty());
    QCOMPARE(navigator.neighbour(1), std::string("appels"));
    QCOMPARE(navigator.neighbour(4), std::string("papier"));
    QVERIFY(navigator.neighbour(5).empty());
}

void TestNavigator::aLanguageMovesOnlyWhatIsShown()
{
    Navigator navigator(support::opened(*m_guide), french);
    QSignalSpy moved(&navigator, &Navigator::moved);
    QSignalSpy changed(&navigator, &Navigator::languageChanged);
    navigator.setLanguage(english);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(moved.count(), 0);
    navigator.go(page("appels"));
    navigator.setLanguage(french);
    QCOMPARE(moved.count(), 2);
    navigator.setLanguage(french);
    QCOMPARE(moved.count(), 2);
}

void TestNavigator::knowsWherePeopleHaveBeen()
{
    Navigator navigator(support::opened(*m_guide), french);
    navigator.goHome();
    navigator.go(page("appels"));
    navigator.back();
    QVERIFY(navigator.wasAt(page("appels")));
    QVERIFY(!navigator.wasAt(page("papier")));
    navigator.open(support::opened(*m_guide));
    QVERIFY(!navigator.wasAt(page("appels")));
}

void TestNavigator::historyGoesAcrossTheTwoGuides()
{
    Navigator navigator(m_builtIn, french);
    navigator.go(page("a"));
    navigator.setReadingPosition({{1}, 2}, 0.5);
    QSignalSpy changed(&navigator, &Navigator::guideChanged);
    navigator.open(m_opened);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!navigator.showsBuiltIn());
    navigator.go(page("b"));
    QCOMPARE(changed.count(), 1);
    navigator.go({"b", {}, {}, WhichGuide::BuiltIn});
    QCOMPARE(titleShown(navigator), "Ours b");
    for (const auto *title : {"Theirs b", "Theirs a", "Ours a"}) {
        QVERIFY(navigator.canGoBack());
        navigator.back();
        QCOMPARE(titleShown(navigator), title);
    }
    QVERIFY(!navigator.canGoBack());
    QCOMPARE(navigator.share(), 0.5);
    QVERIFY(navigator.place().block == (text::BlockPath{{1}, 2}));
    for (const auto *title : {"Theirs a", "Theirs b", "Ours b"}) {
        navigator.forward();
        QCOMPARE(titleShown(navigator), title);
    }
    QVERIFY(!navigator.canGoForward());
}

void TestNavigator::pagesOfEqualNamesAreTwo()
{
    Navigator navigator(m_builtIn, french);
    navigator.go(page("a"));
    navigator.open(m_opened);
    QCOMPARE(titleShown(navigator), "Theirs a");
    QVERIFY(!navigator.wasAt(page("b")));
    navigator.go(page("b"));
    QVERIFY(navigator.wasAt({"b", {}, {}, WhichGuide::Opened}));
    QVERIFY(!navigator.wasAt({"b", {}, {}, WhichGuide::BuiltIn}));
    navigator.go({"a", {}, {}, WhichGuide::BuiltIn});
    QVERIFY(!navigator.wasAt(page("b")));
    navigator.go(page("theirs")); // no page of this one
    QCOMPARE(titleShown(navigator), "Ours a");
    navigator.go({"ours", {}, {}, WhichGuide::Opened});
    QCOMPARE(titleShown(navigator), "Ours a");
}

void TestNavigator::anotherOpenedGuideTakesOnlyTheStopsOfTheOldOne()
{
    Navigator navigator(m_builtIn, french);
    navigator.go(page("a"));
    navigator.open(m_opened);
    navigator.go(page("b"));
    navigator.go({"a", {}, {}, WhichGuide::BuiltIn}); // the same stop once they are gone
    navigator.go({"b", {}, {}, WhichGuide::BuiltIn});
    navigator.go({"b", {}, {}, WhichGuide::Opened});
    const std::weak_ptr old = m_opened;
    m_opened.reset();
    std::string left;
    connect(&navigator, &Navigator::leaving, this, [&] { left = titleShown(navigator); });
    navigator.open(m_third);
    QCOMPARE(left, "Theirs b");
    QVERIFY(old.expired());
    QCOMPARE(titleShown(navigator), "Third a");
    QVERIFY(!navigator.wasAt(page("b")));
    for (const auto *title : {"Ours b", "Ours a"}) {
        QVERIFY(navigator.canGoBack());
        navigator.back();
        QCOMPARE(titleShown(navigator), title);
    }
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::theLanguageStaysTheReaders()
{
    Navigator navigator(m_builtIn, french);
    navigator.go(page("a"));
    QSignalSpy changed(&navigator, &Navigator::languageChanged);
    navigator.open(m_third); // English alone
    QCOMPARE(navigator.language(), english);
    navigator.setLanguage(english); // no choice
    navigator.back();
    QCOMPARE(navigator.language(), french);
    navigator.setLanguage(english);
    navigator.forward();
    navigator.back();
    QCOMPARE(navigator.language(), english);
    QCOMPARE(changed.count(), 1); // that a guide brings its language is said with the guide
}

void TestNavigator::theOtherGuideIsWhereItWasLeft()
{
    Navigator navigator(m_builtIn, french);
    navigator.goToOther(); // there is none
    QVERIFY(navigator.place().page.empty());
    navigator.go(page("b"));
    connect(&navigator, &Navigator::leaving, this, [&] {
        navigator.setReadingPosition({{3}, 1}, 0.25);
    });
    navigator.open(m_opened);
    navigator.goToOther();
    QCOMPARE(titleShown(navigator), "Ours b");
    QVERIFY(navigator.place().block == (text::BlockPath{{3}, 1}));
    QCOMPARE(navigator.share(), 0.25);
    navigator.goToOther();
    QCOMPARE(titleShown(navigator), "Theirs a");
    navigator.back();
    QCOMPARE(titleShown(navigator), "Ours b");
}

void TestNavigator::theBuiltInGuideIsReadOnceWhenItIsWanted()
{
    int reads = 0;
    Navigator navigator(m_opened, french, [&] {
        ++reads;
        return m_builtIn;
    });
    navigator.go(page("b"));
    navigator.open(m_third);
    QCOMPARE(reads, 0);
    navigator.goToOther();
    QCOMPARE(titleShown(navigator), "Ours a"); // its first page
    navigator.back();
    navigator.goToOther();
    navigator.open(m_builtIn);
    QCOMPARE(reads, 1);
}

void TestNavigator::withoutABuiltInGuideNothingMovesAndThatIsTold()
{
    Navigator navigator(m_opened, french, [] { return guide::SharedGuide(); });
    const QSignalSpy missing(&navigator, &Navigator::guideMissing);
    navigator.go(page("b"));
    QCOMPARE(missing.size(), 0);
    navigator.goToOther();
    QCOMPARE(missing.size(), 1);
    navigator.go({"a", {}, {}, WhichGuide::BuiltIn});
    QCOMPARE(missing.size(), 2);
    QVERIFY(!navigator.readBuiltIn());
    QCOMPARE(titleShown(navigator), "Theirs b");
}

void TestNavigator::oldAddressesLeadIntoTheBuiltInGuide_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("leadsTo");
    QTest::newRow("node") << u"/node/1983"_s << u"Ours ours"_s;
    QTest::newRow("whole") << u"https://site.example/fr/ours#x"_s << u"Ours ours"_s;
    QTest::newRow("from the root") << u"/fr/ours"_s << u"Ours ours"_s;
    QTest::newRow("its own first") << u"/fr/a"_s << u"Theirs a"_s;
    QTest::newRow("a neighbour") << u"ours"_s << QString();
    QTest::newRow("a neighbour's file") << u"ours.md"_s << QString();
    QTest::newRow("nowhere") << u"/fr/nowhere"_s << QString();
    QTest::newRow("elsewhere") << u"https://other.example/fr/ours"_s << QString();
}

void TestNavigator::oldAddressesLeadIntoTheBuiltInGuide()
{
    QFETCH(QString, address);
    QFETCH(QString, leadsTo);
    Navigator navigator(m_opened, french, [this] { return m_builtIn; });
    navigator.go(page("a"));
    const auto link = [&] {
        return navigator.resolve(address.toStdString(), *navigator.guide().edition("a", french),
                                 french);
    };
    const bool isAwaited = navigator.awaitsBuiltIn(link());
    if (leadsTo.startsWith(u"Ours"_s))
        QVERIFY(isAwaited);
    navigator.readBuiltIn();
    QVERIFY(!navigator.awaitsBuiltIn(link()));
    const auto found = link();
    QCOMPARE(found.kind == guide::LinkKind::Page, !leadsTo.isEmpty());
    if (leadsTo.isEmpty())
        return;
    navigator.go(found.place());
    QCOMPARE(titleShown(navigator), leadsTo.toStdString());
    navigator.back();
    if (leadsTo.startsWith(u"Ours"_s))
        QCOMPARE(titleShown(navigator), "Theirs a");
}

void TestNavigator::theBuiltInGuideLeadsNowhereElse()
{
    Navigator navigator(m_builtIn, french);
    navigator.open(m_opened);
    navigator.goToOther();
    const auto link =
        navigator.resolve("/fr/theirs", *navigator.guide().edition("a", french), french);
    QVERIFY(link.kind == guide::LinkKind::Dead);
}

void TestNavigator::anotherSiteIsNotContinued()
{
    Navigator navigator(m_third, english, [this] { return m_builtIn; }); // it has another host
    navigator.go(page("a"));
    navigator.readBuiltIn();
    const auto link =
        navigator.resolve("/fr/ours", *navigator.guide().edition("a", english), english);
    QVERIFY(link.kind == guide::LinkKind::Dead);
}

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
