#include "content/tool.h"
#include "content/toolreader.h"
#include "support/problems.h"
#include "support/roomtests.h"

#include <QTest>

using namespace std::string_literals;

namespace {

const auto *const wholeRecord = R"(
id: padlock
name: {fr: Cadenas, en: Padlock}
mention: {ambiguous: [Padlock], context: {en: [app]}, never: {en: [padlock key]}}
last_verified: 2025-06-01
what: {fr: Un cadenas., en: A padlock., source: S, as_of: 2025}
status: {value: superseded, since: 2025-05, as_of: 2025-06-01, source: S, confidence: claimed, note_fr: Fini., note_en: Over.}
safety_flag: {value: unsafe, source: S, as_of: 2025, note_fr: Non., note_en: No.}
last_release_seen: {version: "1.10", date: 2025-01, source: S, as_of: 2025}
successor: [{id: bolt, relation: merged, date: 2025-05, source: S, as_of: 2025, note_en: Joined.}]
history: [{date: 2020-01, fr: Début., en: Beginning., source: S, as_of: 2025}]
attributes:
  platforms: {value: [android, web], unknown: [iphone], source: S, as_of: 2025}
  forward_secrecy: {value: unknown}
  operator: {value: "The Locksmiths", type: volunteers, source: S, as_of: 2025}
  audits: {value: listed, items: [{year: 2024, by: Somebody, scope_fr: Tout, scope_en: All, source: S, as_of: 2024}]}
fits: [{need: internet_cut, source: S, as_of: 2025}]
risks: [{fr: Rouille., en: Rust., source: S, as_of: 2025, confidence: primary}]
if_installed: [{fr: Ouvrez-le., en: Open it., source: S, as_of: 2025}]
howto: howto/padlock
hosts: {own: [padlock.example], retired: [old.example], lookalike: [padl0ck.example]}
links: [{url: http://old.example, clickable: false, source: S, as_of: 2025}]
corrections: [{line: 12, fr: "C’est faux.", en: It is wrong., source: S, as_of: 2025}]
sources: {S: {text: The padlock book, where: shelf 3, as_of: 2025-06-01}}
)";

const auto *const strangeRecord = R"(id: a
name: A
status: {value: active, confidence: sure}
safety_flag: {value: fine}
successor: [{relation: heir}]
attributes:
  weight: {value: heavy}
  platforms: {value: [android, amiga]}
  network: {}
  forward_secrecy: {value: [yes, no]}
fits: [{need: luck}]
risks: none
)";

} // namespace

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
        QVERIFY(tool->status.state == content::ToolState::AtRisk);
        QCOMPARE(tool->status.since, "2025-05"s);
        QCOMPARE(tool->status.evidence.asOf, "2025-06-01"s);
        QCOMPARE(tool->status.evidence.source, "S1"s);
        QCOMPARE(tool->sources.at("S1").text, "https://example.org/state"s);
        QCOMPARE(tool->summaries.size(), std::size_t(2));
        QCOMPARE(content::wordsFor(tool->summaries, *text::Language::parse("fr")),
                 "Ferme la porte."s);
    }

    void readsTheWholeRecord()
    {
        text::Problems problems;
        const auto tool = content::parseTool(wholeRecord, "tools/padlock.yaml", problems);
        QVERIFY(tool);
        QCOMPARE(support::said(problems), ""s);
        const auto fr = *text::Language::parse("fr");
        QCOMPARE(tool->name, "Padlock"s);
        QCOMPARE(tool->shownName(fr), "Cadenas"s);
        QCOMPARE(tool->naming.otherMeanings.begin()->second.front(), "padlock key"s);
        QCOMPARE(tool->what.words.size(), std::size_t(2)); // "as_of" is no Assamese
        QCOMPARE(tool->status.notes.at(fr), "Fini."s);
        QVERIFY(tool->status.evidence.confidence == content::Confidence::Claimed);
        QCOMPARE(tool->sources.at(tool->status.evidence.source).text, "The padlock book"s);
        QVERIFY(tool->safety.flag == content::SafetyFlag::Unsafe);
        QCOMPARE(tool->release.version, "1.10"s);
        QVERIFY(tool->successors.front().relation == content::Relation::Merged);
        QCOMPARE(tool->history.front().date, "2020-01"s);
        QVERIFY(tool->fact("platforms")->has("web"));
        QCOMPARE(tool->fact("platforms")->unknown.front(), "iphone"s);
        QVERIFY(tool->fact("forward_secrecy")->isUnknown());
        QCOMPARE(tool->fact("operator_type")->values.front(), "volunteers"s);
        QCOMPARE(tool->audits.front().scope.at(fr), "Tout"s);
        QCOMPARE(tool->fits.front().need, "internet_cut"s);
        QCOMPARE(tool->risks.front().words.at(fr), "Rouille."s);
        QCOMPARE(tool->howTo, "howto/padlock"s);
        QCOMPARE(tool->lookalikeHosts.front(), "padl0ck.example"s);
        QVERIFY(!tool->links.front().clickable);
        QCOMPARE(tool->corrections.front().line, 12);
        QCOMPARE(tool->sources.at("S").where, "shelf 3"s);
        QVERIFY(tool->isOld());
    }

    void saysWhatItDoesNotUnderstand()
    {
        text::Problems problems;
        const auto tool = content::parseTool(strangeRecord, "t", problems);
        QVERIFY(tool);
        QCOMPARE(support::said(problems),
                 "t:3:37: error: no known confidence\n"
                 "t:4:14: error: no known safety flag\n"
                 "t:5:13: error: a successor needs an id and a known relation\n"
                 "t:7:11: error: no known attribute 'weight'\n"
                 "t:8:14: error: 'amiga' is no value of 'platforms'\n"
                 "t:9:12: error: 'network' has no value\n"
                 "t:10:20: error: 'forward_secrecy' takes one value\n"
                 "t:12:8: error: 'risks' is no list\n"
                 "t:11:8: error: no known need 'luck'"s);
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
        QVERIFY(tool->status.state == state);
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

    void wordsAreInTheNearestLanguage()
    {
        const auto fr = *text::Language::parse("fr");
        const auto en = *text::Language::parse("en");
        const auto de = *text::Language::parse("de");
        content::Words words;
        QCOMPARE(content::wordsFor(words, fr), ""s);
        words[de] = "Zu";
        QCOMPARE(content::wordsFor(words, fr), "Zu"s);
        words[en] = "Shut";
        QCOMPARE(content::wordsFor(words, fr), "Shut"s);
        words[fr] = "Fermé";
        QCOMPARE(content::wordsFor(words, fr), "Fermé"s);
        QCOMPARE(content::wordsFor(words, text::Language()), "Shut"s);
    }
};

ROOM_TEST(TestTool)
#include "tst_tool.moc"
