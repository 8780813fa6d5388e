#include "support/roomtests.h"
#include "toolfacts/succession.h"

#include <QTest>

using content::Relation;
using content::Tool;
using content::ToolState;
using toolfacts::alternatives;
using toolfacts::End;

namespace {

Tool tool(const std::string &id, ToolState state, const std::vector<std::string> &successors = {})
{
    Tool result;
    result.id = id;
    result.status.state = state;
    for (const auto &successor : successors)
        result.successors.push_back({successor, Relation::Advised, {}, {}, {}});
    return result;
}

} // namespace

class TestSuccession final : public QObject
{
    Q_OBJECT

private slots:
    void everyWayIsFollowedToItsEnd();
    void theShortestWayIsTold();
    void circlesEnd();
};

void TestSuccession::everyWayIsFollowedToItsEnd()
{
    const std::vector<Tool> tools = {
        tool("old", ToolState::Discontinued, {"older", "dead", "elsewhere", "unsure", "new"}),
        tool("older", ToolState::Superseded, {"newest"}),
        tool("dead", ToolState::Discontinued),
        tool("unsure", ToolState::Unknown),
        tool("new", ToolState::Active),
        tool("newest", ToolState::Maintenance),
    };
    const auto found = alternatives(tools.front(), tools);
    QCOMPARE(found.size(), 5U);
    QCOMPARE(found[0].id, "new");
    QCOMPARE(found[1].id, "newest");
    QVERIFY(found[1].end == End::KeptUp);
    QCOMPARE(found[1].via.size(), 1U);
    QCOMPARE(found[1].via.front()->id, "older");
    QCOMPARE(found[2].id, "elsewhere");
    QVERIFY(found[2].end == End::ToBeChecked && found[2].tool == nullptr);
    QCOMPARE(found[3].id, "unsure");
    QVERIFY(found[3].end == End::ToBeChecked);
    QCOMPARE(found[4].id, "dead");
    QVERIFY(found[4].end == End::DeadEnd);
}

void TestSuccession::theShortestWayIsTold()
{
    const std::vector<Tool> tools = {
        tool("old", ToolState::Discontinued, {"older", "oldest", "new"}),
        tool("older", ToolState::Superseded, {"oldest", "new"}),
        tool("oldest", ToolState::Superseded, {"far"}),
        tool("new", ToolState::Active),
        tool("far", ToolState::Active),
    };
    const auto found = alternatives(tools.front(), tools);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].id, "new");
    QVERIFY(found[0].via.empty());
    QVERIFY(found[0].successor == &tools.front().successors[2]);
    QCOMPARE(found[1].id, "far");
    QCOMPARE(found[1].via.size(), 1U);
    QCOMPARE(found[1].via.front()->id, "oldest");
}

void TestSuccession::circlesEnd()
{
    const std::vector<Tool> tools = {tool("a", ToolState::Superseded, {"b"}),
                                     tool("b", ToolState::Superseded, {"a", "b"})};
    QVERIFY(alternatives(tools.front(), tools).empty());
}

ROOM_TEST(TestSuccession)
#include "tst_succession.moc"
