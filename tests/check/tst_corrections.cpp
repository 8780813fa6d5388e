#include "check/check.h"
#include "content/library.h"
#include "support/problems.h"
#include "support/roomtests.h"

#include <QTest>

#include <algorithm>

using namespace std::string_literals;

/// The built-in data: what the old page said wrongly, and what must stand against it.
class TestCorrections final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachWrongSentenceHasItsCorrection_data();
    void eachWrongSentenceHasItsCorrection();
    void everyToolIsThere_data();
    void everyToolIsThere();
    void theContentHasNoError();

private:
    std::vector<content::Tool> m_tools;
};

void TestCorrections::initTestCase()
{
    const auto folder = storage::Folder::open(CONTENT);
    QVERIFY(folder);
    text::Problems problems;
    m_tools = content::loadTools(*folder, problems);
    QCOMPARE(support::said(problems), ""s);
}

// Nineteen wrong sentences of the old page about tools, by their lines in it.
void TestCorrections::eachWrongSentenceHasItsCorrection_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("count");
    const auto row = [](const char *tool, int line, int count) {
        QTest::addRow("%s, line %d", tool, line) << QByteArray(tool) << line << count;
    };
    row("redphone", 22, 1);
    row("skype", 28, 1);
    row("ostel", 34, 2);
    row("csipsimple", 36, 1);
    row("ostel", 38, 1);
    row("ostel", 40, 4);
    row("redphone", 42, 1);
    row("textsecure", 52, 1);
    row("textsecure", 56, 2);
    row("gibberbot", 66, 1);
    row("gibberbot", 68, 1);
    row("gibberbot", 70, 1);
    row("chatsecure", 76, 1);
    row("chatsecure", 80, 1);
}

void TestCorrections::eachWrongSentenceHasItsCorrection()
{
    QFETCH(QByteArray, tool);
    QFETCH(int, line);
    QFETCH(int, count);
    const auto found = std::ranges::find(m_tools, tool.toStdString(), &content::Tool::id);
    QVERIFY(found != m_tools.end());
    QCOMPARE(std::ranges::count(found->corrections, line, &content::Correction::line), count);
}

void TestCorrections::everyToolIsThere_data()
{
    using enum content::ToolState;
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<int>("state");
    const auto row = [](const char *tool, content::ToolState state) {
        QTest::newRow(tool) << QByteArray(tool) << static_cast<int>(state);
    };
    for (const char *tool : {"skype", "csipsimple", "ostel", "gibberbot", "chatsecure"})
        row(tool, Discontinued);
    for (const char *tool : {"redphone", "textsecure"})
        row(tool, Superseded);
    for (const char *tool :
         {"signal", "molly", "briar", "simplex", "deltachat", "threema", "wire", "element", "dino",
          "gajim", "jitsi", "linphone", "rcs", "conversations", "whatsapp", "telegram"})
        row(tool, Active);
    for (const char *tool : {"cwtch", "monal"})
        row(tool, Unknown);
    row("session", AtRisk);
}

void TestCorrections::everyToolIsThere()
{
    QFETCH(QByteArray, tool);
    QFETCH(int, state);
    const auto found = std::ranges::find(m_tools, tool.toStdString(), &content::Tool::id);
    QVERIFY(found != m_tools.end());
    QCOMPARE(static_cast<int>(found->status.state), state);
    QVERIFY(!found->summaries.empty());
    if (found->status.state == content::ToolState::Discontinued
        || found->status.state == content::ToolState::Superseded) {
        QVERIFY(!found->ifInstalled.empty());
        for (const auto &link : found->links)
            QVERIFY2(!link.clickable, link.url.c_str());
    }
}

void TestCorrections::theContentHasNoError()
{
    const auto guide = guide::Guide::open(CONTENT);
    QVERIFY(guide);
    auto problems = check::check(*guide, {.today = {2026, 11, 26}, .builtInTools = {}});
    std::erase_if(problems, [](const text::Problem &problem) {
        return problem.message.starts_with("W01: ");
    });
    QCOMPARE(support::said(problems), ""s);
}

ROOM_TEST(TestCorrections)
#include "tst_corrections.moc"
