#include "content/toolreader.h"
#include "support/cputimer.h"
#include "support/problems.h"
#include "support/roomtests.h"
#include "toolfacts/mergetools.h"

#include <QTest>

#include <algorithm>

using namespace std::string_literals;
using content::Tool;
using content::ToolState;

namespace {

const text::Language english = *text::Language::parse("en");

Tool read(const std::string &yaml)
{
    text::Problems problems;
    auto tool = content::parseTool(yaml, "tools/t.yaml", problems);
    if (!tool || !problems.empty())
        qFatal("%s", support::said(problems).c_str());
    return *tool;
}

Tool tool(const std::string &name, const std::string &state)
{
    return read("id: " + name + "\nname: " + name + "\nstatus: {value: " + state
                + ", source: S}\nsources: {S: \"of " + state + "\"}\n");
}

const Tool &named(const std::vector<Tool> &tools, const std::string &id)
{
    return *std::ranges::find(tools, id, &Tool::id);
}

} // namespace

/// What a guide may say of tools beside what is built in.
class TestMergeTools final : public QObject
{
    Q_OBJECT

private slots:
    void aGuideAddsTools();
    void aGuideBringsWorseNewsOnly_data();
    void aGuideBringsWorseNewsOnly();
    void theOtherWordIsKeptWithItsSource();
    void aHostileGuideCannotReviveSkype_data();
    void aHostileGuideCannotReviveSkype();
    void namesAreAddedButNotTaken();
    void whoClaimsSeveralSpeaksOfTheFirstAndAddsNoNames();
    void whoLooksTheSameIsTheSame_data();
    void whoLooksTheSameIsTheSame();
    void whatAGuideAddedIsKnown();
    void risksAreAddedUnderTheGuidesOwnSource();
    void whatIsTheSameIsNotSaidTwice();
    void whatToDoIsAddedAndHidesNothing();
    void safetyOnlyGetsWorse();
    void whatCannotBeReadChangesNothing();
    void whatIsSaidOfAToolHasBounds();
};

void TestMergeTools::aGuideAddsTools()
{
    const auto all = toolfacts::mergeTools({tool("Lantern", "discontinued")},
                                           {tool("Beacon", "active"), tool("Beacon", "active")});
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all.front().name, "Beacon"s);
    QVERIFY(all.front().fromOpenedGuide);
    QVERIFY(!all.back().fromOpenedGuide);
}

void TestMergeTools::aGuideBringsWorseNewsOnly_data()
{
    QTest::addColumn<QByteArray>("builtIn");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const char *builtIn, const char *own, const char *shown) {
        QTest::newRow(name) << QByteArray(builtIn) << QByteArray(own) << QByteArray(shown);
    };
    row("worse", "active", "discontinued", "discontinued");
    row("better", "discontinued", "active", "discontinued");
    row("no idea", "active", "unknown", "active");
    row("news on what was not known", "unknown", "superseded", "superseded");
    row("praise of what was not known", "unknown", "active", "unknown");
}

void TestMergeTools::aGuideBringsWorseNewsOnly()
{
    QFETCH(QByteArray, builtIn);
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, shown);
    const auto all =
        toolfacts::mergeTools({tool("A", builtIn.toStdString())}, {tool("A", own.toStdString())});
    QCOMPARE(all.size(), std::size_t(1));
    QVERIFY(all.front().status.state == tool("A", shown.toStdString()).status.state);
}

void TestMergeTools::theOtherWordIsKeptWithItsSource()
{
    for (const bool worse : {true, false}) {
        const auto all = toolfacts::mergeTools({tool("A", worse ? "active" : "discontinued")},
                                               {tool("A", worse ? "discontinued" : "active")});
        const auto &merged = all.front();
        QVERIFY(merged.status.state == ToolState::Discontinued);
        const auto source = [&](const content::Status &status) {
            return merged.sources.at(status.evidence.source).text;
        };
        QCOMPARE(source(merged.status), "of discontinued"s);
        QVERIFY(merged.otherStatus.has_value());
        QVERIFY(merged.otherStatus->state == ToolState::Active);
        QCOMPARE(source(*merged.otherStatus), "of active"s);
    }
    QVERIFY(!toolfacts::mergeTools({tool("A", "active")}, {tool("A", "active")})
                 .front()
                 .otherStatus.has_value());
}

void TestMergeTools::aHostileGuideCannotReviveSkype_data()
{
    QTest::addColumn<std::string>("claim");
    const auto active = "status: {value: active, source: S}\nsafety_flag: {value: none}\n"s;
    QTest::newRow("same id") << "id: skype\nname: Skype\n" + active;
    QTest::newRow("other id") << "id: skype-new\nname: Skype\n" + active;
    QTest::newRow("other case") << "id: x\nname: SKYPE\n" + active;
    QTest::newRow("accents") << "id: x\nname: Škype\n" + active;
    QTest::newRow("name in French") << "id: x\nname: {en: Phone, fr: Skype}\n" + active;
    QTest::newRow("alias") << "id: x\nname: Phone\naliases: [skype]\n" + active;
    QTest::newRow("the id of another") << "id: lantern\nname: Skype\n" + active;
    QTest::newRow("unknown") << "id: skype\nname: Skype\nstatus: {value: unknown}\n"s;
}

void TestMergeTools::aHostileGuideCannotReviveSkype()
{
    QFETCH(std::string, claim);
    auto skype = tool("skype", "discontinued");
    skype.name = "Skype";
    skype.safety.flag = content::SafetyFlag::Unsafe;
    const auto all = toolfacts::mergeTools({skype, tool("lantern", "active")}, {read(claim)});
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(named(all, "skype").status.state == ToolState::Discontinued);
    QVERIFY(named(all, "skype").safety.flag == content::SafetyFlag::Unsafe);
    QCOMPARE(named(all, "skype").name, "Skype"s);
    QVERIFY(named(all, "lantern").status.state == ToolState::Active);
}

void TestMergeTools::namesAreAddedButNotTaken()
{
    auto claim = tool("lantern", "discontinued");
    claim.aliases = {"Old Lantern", ""};
    auto all =
        toolfacts::mergeTools({tool("lantern", "discontinued"), tool("beacon", "active")}, {claim});
    QCOMPARE(named(all, "lantern").aliases, std::vector<std::string>{"Old Lantern"});
    claim.aliases = {"beacon"};
    all =
        toolfacts::mergeTools({tool("lantern", "discontinued"), tool("beacon", "active")}, {claim});
    QVERIFY(named(all, "lantern").aliases.empty());
}

void TestMergeTools::whoClaimsSeveralSpeaksOfTheFirstAndAddsNoNames()
{
    const auto merged = [](const std::string &id) {
        return toolfacts::mergeTools(
            {tool("lantern", "active"), tool("beacon", "active")},
            {read("id: " + id
                  + "\nname: Lantern\naliases: [Beacon, Torch]\nstatus: {value: discontinued}\n")});
    };
    auto all = merged("new");
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(named(all, "lantern").status.state == ToolState::Discontinued);
    QVERIFY(named(all, "beacon").status.state == ToolState::Active);
    QVERIFY(named(all, "lantern").aliases.empty());
    QVERIFY(named(all, "beacon").aliases.empty());
    all = merged("beacon");
    QVERIFY(named(all, "lantern").status.state == ToolState::Active);
    QVERIFY(named(all, "beacon").status.state == ToolState::Discontinued);
}

void TestMergeTools::whoLooksTheSameIsTheSame_data()
{
    QTest::addColumn<std::string>("name");
    for (const auto *name : {"l\u0430ntern", "lan\u00ADtern", "Ｌａｎｔｅｒｎ", "1antern",
                             "Iantern", "ʟᴀɴᴛᴇʀɴ", "lant\u200Bern\u2060"})
        QTest::newRow(name) << std::string(name);
}

void TestMergeTools::whoLooksTheSameIsTheSame()
{
    QFETCH(std::string, name);
    const auto all = toolfacts::mergeTools(
        {tool("lantern", "discontinued")},
        {read("id: homo\nname: \"" + name + "\"\nstatus: {value: active}\n")});
    QCOMPARE(all.size(), std::size_t(1));
    QVERIFY(all.front().status.state == ToolState::Discontinued);
    QVERIFY(all.front().aliases.empty());
}

void TestMergeTools::whatAGuideAddedIsKnown()
{
    auto builtIn = tool("lantern", "active");
    builtIn.aliases = {"Torch"};
    builtIn.retiredHosts = {"old.example"};
    const auto all = toolfacts::mergeTools(
        {builtIn},
        {read("id: lantern\nname: lantern\naliases: [Lamp]\nstatus: {value: active}\n"
              "hosts: {retired: [old.example, new.example], lookalike: [imitation.example]}\n")});
    const auto &merged = all.front();
    QCOMPARE(merged.namesOfGuide, std::vector<std::string>{"Lamp"});
    QCOMPARE(merged.hostsOfGuide, (std::vector<std::string>{"new.example", "imitation.example"}));
}

void TestMergeTools::risksAreAddedUnderTheGuidesOwnSource()
{
    auto builtIn = tool("lantern", "active");
    auto opened = read("id: lantern\nname: lantern\nstatus: {value: active}\n"
                       "risks: [{en: It leaks., source: S}]\nif_installed: [{en: Keep it.}]\n"
                       "pros: [{en: It is the best.}]\nhosts: {retired: [lantern.example]}\n"
                       "sources: {S: Hearsay}\n");
    const auto all = toolfacts::mergeTools({builtIn}, {opened});
    const auto &merged = all.front();
    QCOMPARE(merged.risks.size(), std::size_t(1));
    QVERIFY(merged.risks.front().fromOpenedGuide);
    QCOMPARE(merged.sources.at(merged.risks.front().evidence.source).text, "Hearsay"s);
    QCOMPARE(merged.sources.at("S").text, "of active"s);
    QVERIFY(merged.pros.empty());
    QCOMPARE(merged.retiredHosts, std::vector<std::string>{"lantern.example"});
}

void TestMergeTools::whatIsTheSameIsNotSaidTwice()
{
    const auto risks = [](const std::string &rest) {
        return read("id: lantern\nname: lantern\nstatus: {value: active}\n" + rest);
    };
    const auto ours = risks("risks: [{en: It leaks., fr: Il fuit.}]\ncons: [{en: It is slow.}]\n"
                            "if_installed: [{en: Remove it., fr: Retirez-le.}]\n"
                            "hosts: {retired: [lantern.example], lookalike: [lantem.example]}\n");
    QCOMPARE(ours.lookalikeHosts.size(), std::size_t(1));
    const auto count = [&](const std::string &opened) {
        const auto merged = toolfacts::mergeTools({ours}, {risks(opened)}).front();
        return merged.risks.size();
    };
    const auto again = toolfacts::mergeTools({ours}, {ours, ours}).front();
    QCOMPARE(again.risks.size(), std::size_t(1));
    QVERIFY(!again.risks.front().fromOpenedGuide);
    QCOMPARE(again.cons.size(), std::size_t(1));
    QCOMPARE(again.ifInstalled.size(), std::size_t(1));
    QCOMPARE(again.retiredHosts.size(), std::size_t(1));
    QCOMPARE(again.lookalikeHosts.size(), std::size_t(1));
    QCOMPARE(count("risks: [{fr: IL  FUIT.}]\n"), std::size_t(1));
    QCOMPARE(count("risks: [{en: New., fr: Nouveau.}, {fr: Nouveau.}]\n"), std::size_t(2));
    QCOMPARE(count("risks: [{en: It leaks much., fr: Il fuit.}]\n"), std::size_t(2));
    QCOMPARE(count("risks: [{es: Otra cosa.}]\n"), std::size_t(2));
}

void TestMergeTools::whatToDoIsAddedAndHidesNothing()
{
    auto builtIn = tool("lantern", "active");
    builtIn.ifInstalled = {{{}, {{english, "Remove it."}}, {}, false}};
    const auto opened = read("id: lantern\nname: lantern\nstatus: {value: active}\n"
                             "if_installed: [{en: Delete nothing., source: S}]\n"
                             "sources: {S: A colleague}\n");
    const auto merged = toolfacts::mergeTools({builtIn}, {opened}).front();
    QCOMPARE(merged.ifInstalled.size(), std::size_t(2));
    QVERIFY(!merged.ifInstalled.front().fromOpenedGuide);
    const auto &theirs = merged.ifInstalled.back();
    QVERIFY(theirs.fromOpenedGuide);
    QCOMPARE(content::wordsFor(theirs.words, english), "Delete nothing."s);
    QCOMPARE(merged.sources.at(theirs.evidence.source).text, "A colleague"s);
}

void TestMergeTools::safetyOnlyGetsWorse()
{
    auto careful = tool("lantern", "active");
    careful.safety.flag = content::SafetyFlag::Caution;
    auto opened = tool("lantern", "active");
    QVERIFY(toolfacts::mergeTools({careful}, {opened}).front().safety.flag
            == content::SafetyFlag::Caution);
    opened.safety.flag = content::SafetyFlag::Unsafe;
    QVERIFY(toolfacts::mergeTools({careful}, {opened}).front().safety.flag
            == content::SafetyFlag::Unsafe);
}

void TestMergeTools::whatCannotBeReadChangesNothing()
{
    const auto all = toolfacts::mergeTools({tool("lantern", "active")},
                                           {content::unreadableTool("tools/lantern.yaml"),
                                            content::unreadableTool("tools/beacon.yaml")});
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(!named(all, "lantern").unreadable);
    QVERIFY(named(all, "beacon").unreadable);
}

/// Many files that all speak of one tool.
void TestMergeTools::whatIsSaidOfAToolHasBounds()
{
    const auto builtIn = tool("lantern", "active");
    std::vector<Tool> opened;
    for (int i = 0; i < 100; ++i) {
        opened.push_back(tool("lantern", "active"));
        for (int j = 0; j < 200; ++j) {
            const auto number = std::to_string(i * 1000 + j);
            opened.back().risks.push_back({{}, {{english, "r" + number}}, {}, false});
            opened.back().retiredHosts.push_back(number + ".example");
            opened.back().aliases.push_back("a" + number);
        }
    }
    std::vector<Tool> all;
    const auto seconds =
        support::cpuSeconds([&] { all = toolfacts::mergeTools({builtIn}, opened); });
    QCOMPARE(all.front().risks.size(), std::size_t(400));
    QCOMPARE(all.front().retiredHosts.size(), std::size_t(400));
    QCOMPARE(all.front().aliases.size(), std::size_t(400));
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

ROOM_TEST(TestMergeTools)
#include "tst_mergetools.moc"
