#include "check/checktools.h"
#include "content/toolreader.h"
#include "support/problems.h"
#include "support/roomtests.h"

#include <QTest>

#include <algorithm>

using namespace std::string_literals;

namespace {

const text::Date today = {2026, 11, 23};

/// A tool that is gone, told as the rules want it.
const auto gone = R"(id: padlock
name: Padlock
last_verified: 2026-09-01
summary: {fr: Fini., en: Over.}
what: {fr: Un cadenas., en: A padlock., source: S, as_of: 2026-09-01}
status: {value: discontinued, since: 2025-05, source: S, as_of: 2026-09-01, note_fr: Fini., note_en: Over.}
safety_flag: {value: unsafe, source: S, as_of: 2026, note_fr: Non., note_en: No.}
successor: [{id: bolt, relation: advised, source: S, as_of: 2026}]
attributes:
  e2ee_calls: {value: optional, source: S, as_of: 2026, note_fr: À activer., note_en: Switch it on.}
  forward_secrecy: {value: unknown}
  verify_contact: {value: [qr], source: S, as_of: 2026}
  audits: {value: none_found, source: S, as_of: 2026}
fits: [{need: internet_cut, source: S, as_of: 2026}]
risks: [{fr: "Il ne rend pas anonyme.", en: "It does not make you anonymous.", source: S, as_of: 2026}]
if_installed: [{fr: Retirez-le., en: Remove it., source: S, as_of: 2026}]
links: [{url: http://old.example, clickable: false, source: S, as_of: 2026}]
corrections: [{line: 12, fr: Faux., en: Wrong., source: S, as_of: 2026}]
sources: {S: {text: A book, where: shelf 3, as_of: 2026-09-01}}
)"s;

/// And the one that stands in its place.
const auto kept = R"(id: bolt
name: Bolt
last_verified: 2026-09-01
status: {value: active, source: S, as_of: 2026-09-01}
last_release_seen: {version: "2", date: 2026-08, source: S, as_of: 2026-09-01}
attributes: {audits: {value: unknown}}
sources: {S: {text: A book, where: shelf 3, as_of: 2026-09-01}}
)"s;

std::vector<content::Tool> read(const std::string &one, const std::string &other)
{
    std::vector<content::Tool> tools;
    text::Problems problems;
    for (const auto &yaml : {one, other}) {
        auto tool = content::parseTool(yaml, "t.yaml", problems);
        if (!tool || !problems.empty())
            qFatal("%s", support::said(problems).c_str());
        tools.push_back(*tool);
    }
    return tools;
}

std::string replaced(std::string yaml, const std::string &what, const std::string &with)
{
    const auto at = yaml.find(what);
    if (at == std::string::npos)
        qFatal("the record has no '%s'", what.c_str());
    return yaml.replace(at, what.size(), with);
}

std::string found(const std::string &one, const std::string &other, const text::Date &asOf = today)
{
    const auto tools = read(one, other);
    return support::said(check::checkTools(tools, tools, asOf));
}

} // namespace

/// Each rule, broken once.
class TestCheckTools final : public QObject
{
    Q_OBJECT

private slots:
    void aGoodRecordIsClean() { QCOMPARE(found(gone, kept), ""s); }
    void eachRuleFindsItsBreach_data();
    void eachRuleFindsItsBreach();
    void anActiveToolNeedsItsRelease();
    void nobodyToVerifyNeedsACaution();
    void evidenceAges();
    void chainsAreFollowedToTheirEnd();
    void chainsMayLeadToBuiltInTools();
    void unreadableToolsAreLeftOut();
};

void TestCheckTools::eachRuleFindsItsBreach_data()
{
    QTest::addColumn<std::string>("what");
    QTest::addColumn<std::string>("with");
    QTest::addColumn<std::string>("said");
    const auto row = [](const char *name, const std::string &what, const std::string &with,
                        const std::string &said) { QTest::newRow(name) << what << with << said; };
    row("E01 no date", "since: 2025-05, ", "",
        "t.yaml:6:9: error: E01: a state other than active needs 'since' and 'source'");
    row("E02 no way out", "id: bolt,", "id: nowhere,",
        "t.yaml:1:1: error: E02: the chain of successors reaches no active tool\n"
        "t.yaml:8:13: error: E02: no tool 'nowhere'");
    row("E03 no steps",
        "if_installed: [{fr: Retirez-le., en: Remove it., source: S, as_of: 2026}]\n", "",
        "t.yaml:1:1: error: E03: no 'if_installed' for a tool that nobody should have any more");
    row("E04 memory", "verify_contact: {value: [qr], ",
        "verify_contact: {value: [qr], confidence: memory, ",
        "t.yaml:12:19: error: E04: 'verify_contact' comes from memory");
    row("E05 not verified", "last_verified: 2026-09-01\n", "",
        "t.yaml:1:1: error: E05: no 'last_verified'");
    row("E05 to come", "last_verified: 2026-09-01", "last_verified: 2026-11-24",
        "t.yaml:1:1: error: E05: 'last_verified' is still to come");
    row("E05 newer than the evidence", "last_verified: 2026-09-01", "last_verified: 2026-11-23",
        "t.yaml:1:1: error: E05: 'last_verified' is newer than all evidence");
    row("E05 newer than its source", "risks: [{",
        "cons: [{fr: Non., en: No., source: S, as_of: 2026-09-02}]\nrisks: [{",
        "t.yaml:15:8: error: E05: 'cons' is dated after its source 'S'");
    row("E06 note in one language", ", note_en: Over.", "",
        "t.yaml:6:9: error: E06: 'status' stands in one of French and English only");
    row("E06 sentence in one language", "line: 12, fr: Faux., ", "line: 12, ",
        "t.yaml:18:15: error: E06: 'corrections' stands in one of French and English only");
    row("E06 summary in one language", "summary: {fr: Fini., ", "summary: {",
        "t.yaml:1:1: error: E06: 'summary' stands in one of French and English only");
    row("E06 no words", "{fr: Retirez-le., en: Remove it., ", "{",
        "t.yaml:16:16: error: E06: 'if_installed' holds an item without words");
    row("E07 promise", "It does not make you anonymous.", "It makes you anonymous.",
        "t.yaml:15:9: error: E07: 'risks' promises 'anonymous'");
    row("E07 in French", "Il ne rend pas anonyme.", "Il rend anonyme.",
        "t.yaml:15:9: error: E07: 'risks' promises 'anonyme'");
    row("E08 partial and unexplained", ", note_fr: À activer., note_en: Switch it on.", "",
        "t.yaml:10:15: error: E08: 'e2ee_calls' needs a note that says when");
    row("E09 clickable", "clickable: false", "clickable: true",
        "t.yaml:17:9: error: E09: 'http://old.example' is clickable, and its tool is gone");
    row("E11 no source", "verify_contact: {value: [qr], source: S,",
        "verify_contact: {value: [qr],",
        "t.yaml:12:19: error: E11: 'verify_contact' names no source of this file: ''");
    row("E11 strange source", "fits: [{need: internet_cut, source: S",
        "fits: [{need: internet_cut, source: T",
        "t.yaml:14:8: error: E11: 'internet_cut' names no source of this file: 'T'");
    row("E11 no date", "fits: [{need: internet_cut, source: S, as_of: 2026",
        "fits: [{need: internet_cut, source: S",
        "t.yaml:14:8: error: E11: 'internet_cut' has no past date 'as_of'");
    row("E11 a date to come", "fits: [{need: internet_cut, source: S, as_of: 2026",
        "fits: [{need: internet_cut, source: S, as_of: 2027",
        "t.yaml:14:8: error: E11: 'internet_cut' has no past date 'as_of'");
    row("W02 audits announced", "audits: {value: none_found,", "audits: {value: listed,",
        "t.yaml:1:1: warning: W02: 'audits' is empty and not 'none_found'");
}

void TestCheckTools::eachRuleFindsItsBreach()
{
    QFETCH(std::string, what);
    QFETCH(std::string, with);
    QFETCH(std::string, said);
    const auto tools = read(replaced(gone, what, with), kept);
    auto problems = check::checkTools(tools, tools, today);
    std::ranges::sort(problems, {}, &text::Problem::pos);
    QCOMPARE(support::said(problems), said);
}

void TestCheckTools::anActiveToolNeedsItsRelease()
{
    const auto release =
        "last_release_seen: {version: \"2\", date: 2026-08, source: S, as_of: 2026-09-01}\n"s;
    QCOMPARE(found(gone, replaced(kept, release, "")),
             "t.yaml:1:1: error: E01: an active tool needs 'last_release_seen' with its date"s);
    QCOMPARE(found(gone, replaced(kept, release, "last_release_seen: {value: na}\n")), ""s);
}

void TestCheckTools::nobodyToVerifyNeedsACaution()
{
    const auto none = replaced(
        kept, "{audits:", "{verify_contact: {value: [none], source: S, as_of: 2026}, audits:");
    QCOMPARE(found(gone, none),
             "t.yaml:6:30: error: E10: contacts can't be verified, and 'safety_flag' is none"s);
    QCOMPARE(found(gone, none + "safety_flag: {value: caution, source: S, as_of: 2026}\n"), ""s);
}

void TestCheckTools::evidenceAges()
{
    QCOMPARE(found(gone, kept, {2027, 3, 1}), ""s);
    const auto old =
        "t.yaml:1:1: warning: W01: last verified more than six months ago: 2026-09-01"s;
    QCOMPARE(found(gone, kept, {2027, 3, 2}), old + "\n" + old);
}

void TestCheckTools::chainsAreFollowedToTheirEnd()
{
    // One branch is enough, and a circle ends.
    const auto branch =
        replaced(gone, "successor: [",
                 "successor: [{id: padlock, relation: renamed, source: S, as_of: 2026}, ");
    QCOMPARE(found(branch, kept), ""s);
    auto deadEnd = replaced(kept, "value: active", "value: superseded, since: 2026");
    deadEnd += "if_installed: [{fr: Non., en: No., source: S, as_of: 2026}]\n";
    QCOMPARE(found(gone, deadEnd),
             "t.yaml:1:1: error: E02: the chain of successors reaches no active tool\n"
             "t.yaml:1:1: error: E02: the chain of successors reaches no active tool"s);
}

void TestCheckTools::chainsMayLeadToBuiltInTools()
{
    const auto tools = read(gone, kept);
    const std::vector<content::Tool> opened = {tools.front()};
    QCOMPARE(support::said(check::checkTools(opened, tools, today)), ""s);
    QVERIFY(support::said(check::checkTools(opened, opened, today)).find("E02")
            != std::string::npos);
}

void TestCheckTools::unreadableToolsAreLeftOut()
{
    const auto tool = content::unreadableTool("tools/x.yaml");
    QCOMPARE(support::said(check::checkTools({tool}, {tool}, today)), ""s);
}

ROOM_TEST(TestCheckTools)
#include "tst_checktools.moc"
