#include "content/tool.h"
#include "content/toolreader.h"
#include "support/problems.h"

#include <QTest>

using namespace std::string_literals;

/// A tool is read whole or refused with the place of what is missing.
class TestTool : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField()
    {
        text::Problems problems;
        const auto tool = content::parseTool(R"(
id: padlock
name: "Pad  lock"
aliases: [Lock, Bolt]
status: {value: at_risk, since: 2025-05, as_of: 2025-06-01, source: S1}
sources: {S1: https://example.org/state}
summary: {fr: "Ferme  la porte.", en: Shuts the door., klingon: x}
)",
                                             "tools/padlock.yaml", problems);
        QVERIFY(tool);
        QCOMPARE(support::said(problems), ""s);
        QCOMPARE(tool->id, "padlock"s);
        QCOMPARE(tool->name, "Pad lock"s);
        QCOMPARE(support::lines(tool->aliases), "Lock\nBolt"s);
        QVERIFY(tool->state == content::ToolState::AtRisk);
        QCOMPARE(tool->since, "2025-05"s);
        QCOMPARE(tool->asOf, "2025-06-01"s);
        QCOMPARE(tool->source, "https://example.org/state"s);
        QCOMPARE(tool->summaries.size(), std::size_t(2));
        QCOMPARE(tool->summary(*text::Language::parse("fr")), "Ferme la porte."s);
    }

    void readsEveryState_data()
    {
        using content::ToolState;
        QTest::addColumn<std::string>("name");
        QTest::addColumn<ToolState>("state");
        QTest::newRow("active") << "active"s << ToolState::Active;
        QTest::newRow("maintenance") << "maintenance"s << ToolState::Maintenance;
        QTest::newRow("at risk") << "at_risk"s << ToolState::AtRisk;
        QTest::newRow("superseded") << "superseded"s << ToolState::Superseded;
        QTest::newRow("discontinued") << "discontinued"s << ToolState::Discontinued;
        QTest::newRow("unknown") << "unknown"s << ToolState::Unknown;
    }
    void readsEveryState()
    {
        QFETCH(std::string, name);
        QFETCH(content::ToolState, state);
        text::Problems problems;
        const auto tool =
            content::parseTool("id: a\nname: A\nstatus: {value: " + name + "}\n", "t", problems);
        QVERIFY(tool);
        QVERIFY(tool->state == state);
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("yaml");
        QTest::addColumn<std::string>("problem");
        const auto nameless = "t:1:1: error: a tool needs an id and a name"s;
        QTest::newRow("empty file") << ""s << nameless;
        QTest::newRow("a list") << "- a\n"s << nameless;
        QTest::newRow("no id") << "name: A\nstatus: {value: active}\n"s << nameless;
        QTest::newRow("no name") << "id: a\nname: ' '\nstatus: {value: active}\n"s << nameless;
        QTest::newRow("no status") << "id: a\nname: A\n"s
                                   << "t:1:1: error: a tool needs a status"s;
        QTest::newRow("status no map") << "id: a\nname: A\nstatus: active\n"s
                                       << "t:3:9: error: no known status"s;
        QTest::newRow("status of no value") << "id: a\nname: A\nstatus: {since: 2025}\n"s
                                            << "t:3:9: error: no known status"s;
        QTest::newRow("status unheard of") << "id: a\nname: A\nstatus: {value: fine}\n"s
                                           << "t:3:17: error: no known status"s;
        QTest::newRow("syntax") << "id: a: b\n"s
                                << "t:1:6: error: illegal map value"s;
    }
    void refuses()
    {
        QFETCH(std::string, yaml);
        QFETCH(std::string, problem);
        text::Problems problems;
        const auto tool = content::parseTool(yaml, "t", problems);
        QVERIFY(!tool);
        QCOMPARE(text::toString(tool.error()), problem);
    }

    void summaryIsInTheNearestLanguage()
    {
        const auto fr = *text::Language::parse("fr");
        const auto en = *text::Language::parse("en");
        const auto de = *text::Language::parse("de");
        content::Tool tool;
        QCOMPARE(tool.summary(fr), ""s);
        tool.summaries[de] = "Zu";
        QCOMPARE(tool.summary(fr), "Zu"s);
        tool.summaries[en] = "Shut";
        QCOMPARE(tool.summary(fr), "Shut"s);
        tool.summaries[fr] = "Fermé";
        QCOMPARE(tool.summary(fr), "Fermé"s);
        QCOMPARE(tool.summary(text::Language()), "Shut"s);
    }
};

QTEST_GUILESS_MAIN(TestTool)
#include "tst_tool.moc"
