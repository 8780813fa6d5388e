#include "content/bounds.h"
#include "content/library.h"
#include "content/manifest.h"
#include "content/toolreader.h"
#include "support/problems.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"
#include "text/utf8.h"
#include "yaml/parse.h"

#include <QTest>

using namespace std::string_literals;

namespace {

std::string times(const std::string &piece, int count)
{
    std::string result;
    for (int i = 0; i < count; ++i)
        result += piece;
    return result;
}

bool tells(const text::Problems &problems, std::string_view start)
{
    return std::ranges::any_of(
        problems, [&](const auto &problem) { return problem.message.starts_with(start); });
}

} // namespace

/// Data of a guide are cut where they are longer than anybody writes, and that is told.
class TestDataBounds final : public QObject
{
    Q_OBJECT

private slots:
    void namesTextsAndListsOfTools()
    {
        text::Problems problems;
        const auto tool = content::parseTool(
            "id: t\nname: " + times("é", 400) + "\nstatus: {value: active}\naliases: ["
                + times("a,", 300) + "]\nsummary: {en: " + times("b", 2100) + "}\nrisks: ["
                + times("{en: r},", 300) + "]\n",
            "tools/t.yaml", problems);
        QVERIFY(tool);
        QCOMPARE(tool->name, times("é", 300) + "…");
        QCOMPARE(tool->aliases.size(), content::maxEntries);
        QCOMPARE(tool->risks.size(), content::maxEntries);
        QCOMPARE(text::codePointCount(tool->summaries.begin()->second), content::maxTextLength + 1);
        QVERIFY(tells(problems, "longer than 300 characters"));
        QVERIFY(tells(problems, "longer than 2000 characters"));
        QVERIFY(tells(problems, "more than 200 entries"));
    }

    void whatIsAsLongAsAllowedIsWhole()
    {
        text::Problems problems;
        const auto tool = content::parseTool("id: t\nname: " + times("é", 300)
                                                 + "\nstatus: {value: active}\naliases: ["
                                                 + times("a,", 200) + "]\n",
                                             "tools/t.yaml", problems);
        QVERIFY(tool);
        QCOMPARE(tool->name, times("é", 300));
        QCOMPARE(support::said(problems), std::string());
    }

    void filesOfTools()
    {
        const support::TemporaryGuide guide;
        const QByteArray start = "id: t\nname: T\nstatus: {value: active}\n";
        guide.write("tools/a.yaml", start + QByteArray("# comment\n").repeated(7000));
        for (int i = 0; i < 510; ++i)
            guide.write(("tools/t" + std::to_string(i) + ".yaml").c_str(), start);
        text::Problems problems;
        const auto tools = content::loadTools(*storage::Folder::open(guide.path()), problems);
        QCOMPARE(tools.size(), content::maxTools);
        QVERIFY(std::ranges::find(tools, "a", &content::Tool::id)->unreadable);
        QVERIFY(tells(problems, "larger than 64 KiB"));
        QVERIFY(tells(problems, "more than 500 tools"));
    }

    void filesOfToolsTogether()
    {
        const support::TemporaryGuide guide;
        for (int i = 0; i < 40; ++i)
            guide.write(("tools/t" + std::to_string(i) + ".yaml").c_str(),
                        "id: t\nname: T\nstatus: {value: active}\n"
                            + QByteArray("# comment\n").repeated(6000));
        text::Problems problems;
        const auto tools = content::loadTools(*storage::Folder::open(guide.path()), problems);
        QCOMPARE(std::ranges::count(tools, false, &content::Tool::unreadable), 34);
        QVERIFY(tells(problems, "the files of tools are larger than 2 MiB"));
    }

    void titlesAndListsOfTheManifest()
    {
        text::Problems problems;
        const auto manifest = content::parseManifest(
            "titles: {en: " + times("a", 900'000) + "}\nsubtitles: {en: " + times("b ", 400)
                + "}\nhosts: [" + times("h,", 300) + "]\nversion: " + times("1", 400) + "\n",
            "guide.yaml", problems);
        QCOMPARE(text::codePointCount(manifest.titles.begin()->second), 301U);
        QCOMPARE(text::codePointCount(manifest.subtitles.begin()->second), 301U);
        QCOMPARE(text::codePointCount(manifest.version), 301U);
        QCOMPARE(manifest.hosts.size(), content::maxEntries);
        QCOMPARE(problems.size(), 4U);
    }

    /// A value that is used again and again is as long as all of them.
    void aliasesOfYaml()
    {
        text::Problems problems;
        const auto yaml = "a: &a \"" + times("x", 30'000) + "\"\nb: [" + times("*a,", 2000) + "]\n";
        const auto node = yaml::parse(yaml, "p.md", 1, problems);
        QVERIFY(!node);
        QCOMPARE(node.error().message, "YAML nested too deep or too large"s);
    }

    void problemsAreListedUpToANumber()
    {
        text::Problems problems(3000, {"f", {}, times("x", 5000)});
        text::limit(problems, 2000);
        QCOMPARE(problems.size(), 2001U);
        QVERIFY(problems.front().message.size() < 700);
        QVERIFY(tells(problems, "more than 2000 faults"));
    }
};

ROOM_TEST(TestDataBounds)
#include "tst_databounds.moc"
