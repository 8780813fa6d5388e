#include "guide/guide.h"
#include "models/navigator.h"

#include <QSignalSpy>
#include <QTest>

using models::Navigator;

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
    void goesOnlyToPagesOfTheGuide();
    void comesBackToWhereTheReadingStopped();
    void goingOnFromThePastForgetsTheFuture();
    void askingTwiceLeavesOneStop();
    void saysThatItLeavesBeforeItMoves();
    void neighboursFollowTheContents();
    void aLanguageMovesOnlyWhatIsShown();
    void knowsWherePeopleHaveBeen();

private:
    std::optional<guide::Guide> m_guide;
};

void TestNavigator::initTestCase()
{
    auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY2(guide, guide ? "" : guide.error().message.c_str());
    m_guide = std::move(*guide);
}

void TestNavigator::goesOnlyToPagesOfTheGuide()
{
    Navigator navigator(*m_guide, french);
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
    Navigator navigator(*m_guide, french);
    navigator.go({"appels", "choisir", {}});
    navigator.remember({{1, 2}, 3}, 0.25);
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
    Navigator navigator(*m_guide, french);
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
    Navigator navigator(*m_guide, french);
    navigator.go(page("accueil"));
    navigator.go(page("appels"));
    navigator.remember({{1}, 4}, 0.5);
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.go(page("appels"));
    QCOMPARE(moved.count(), 1);
    QVERIFY(navigator.place().block == text::BlockPath());
    navigator.back();
    QCOMPARE(navigator.place().page, std::string("accueil"));
}

void TestNavigator::saysThatItLeavesBeforeItMoves()
{
    Navigator navigator(*m_guide, french);
    navigator.go(page("accueil"));
    std::string left;
    connect(&navigator, &Navigator::leaving, this, [&] { left = navigator.place().page; });
    navigator.go(page("appels"));
    QCOMPARE(left, std::string("accueil"));
}

void TestNavigator::neighboursFollowTheContents()
{
    Navigator navigator(*m_guide, french);
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
    Navigator navigator(*m_guide, french);
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
    Navigator navigator(*m_guide, french);
    navigator.goHome();
    navigator.go(page("appels"));
    navigator.back();
    QVERIFY(navigator.wasAt("appels"));
    QVERIFY(!navigator.wasAt("papier"));
    navigator.setGuide(*m_guide, french);
    QVERIFY(!navigator.wasAt("appels"));
}

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
