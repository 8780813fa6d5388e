#include "content/tool.h"
#include "search/namefinder.h"
#include "support/roomtests.h"

#include <QTest>

using search::NameFit;

namespace {

content::Tool chat()
{
    content::Tool tool;
    tool.id = "dchat";
    tool.name = "Delta Chat";
    tool.names = {{*text::Language::parse("fr"), "Éclair"}};
    tool.aliases = {"Old Messenger", "com.example.delta"};
    return tool;
}

} // namespace

/// Tools by what somebody types, in the search box and in the list of tools.
class TestNameFinder final : public QObject
{
    Q_OBJECT

private slots:
    void fitsNames_data();
    void fitsNames();
    void aQueryMeansNothingInsideWords();
};

void TestNameFinder::fitsNames_data()
{
    QTest::addColumn<int>("fit");
    const auto row = [](const char *typed, NameFit fit) {
        QTest::newRow(typed) << static_cast<int>(fit);
    };
    row("delta chat", NameFit::Same);
    row("ECLAIR", NameFit::Same);
    row("old messenger", NameFit::Same);
    row("is delta chat safe", NameFit::Whole);
    row("del", NameFit::NameBegins);
    row("delta ch", NameFit::NameBegins);
    row("ch", NameFit::WordOfName);
    row("chat del", NameFit::WordOfName);
    row("mess", NameFit::WordOfAlias);
    row("dcha", NameFit::WordOfAlias);
    row("com.ex", NameFit::WordOfAlias);
    row("com", NameFit::WordOfAlias);
    row("example", NameFit::None);
    row("elta", NameFit::Inside);
    row("delta mail", NameFit::None);
    row("delta -chat", NameFit::None);
    row("-chat", NameFit::None);
    row("?", NameFit::None);
    row("", NameFit::None);
}

void TestNameFinder::fitsNames()
{
    QFETCH(int, fit);
    search::NameFinder typed(QTest::currentDataTag());
    QCOMPARE(static_cast<int>(typed.fit(chat())), fit);
}

void TestNameFinder::aQueryMeansNothingInsideWords()
{
    const std::vector<content::Tool> tools = {chat()};
    QCOMPARE(search::NameFinder("elta").find(tools, 9).size(), 0U);
    QCOMPARE(search::NameFinder("d").find(tools, 9).size(), 0U);
    QCOMPARE(search::NameFinder("de").find(tools, 9).size(), 1U);
    QVERIFY(!search::NameFinder("d").means("Delta"));
    QVERIFY(search::NameFinder("de").means("Delta"));
}

ROOM_TEST(TestNameFinder)
#include "tst_namefinder.moc"
