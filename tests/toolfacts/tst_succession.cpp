#include "support/roomtests.h"
#include "toolfacts/succession.h"

#include <QTest>

using content::Relation;
using content::Tool;
using content::ToolIndex;
using content::ToolState;
using toolfacts::activeAlternatives;
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
    void noToolIsItsOwnSuccessor();
    void toolsThatNameEachOtherCostNothing();
    void endlessListsAreFollowedNoFurther();
    void whatServesMostComesFirst();
    void onlyActiveToolsStandInForSeveral();
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
    const auto found = alternatives(tools.front(), ToolIndex(tools));
    QCOMPARE(found.size(), 5U);
    QCOMPARE(found[0].id, "new");
    QCOMPARE(found[1].id, "newest");
    QVERIFY(found[1].end == End::Maintained);
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
    const auto found = alternatives(tools.front(), ToolIndex(tools));
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
    QVERIFY(alternatives(tools.front(), ToolIndex(tools)).empty());
}

void TestSuccession::noToolIsItsOwnSuccessor()
{
    for (const auto flag : {content::SafetyFlag::Unsafe, content::SafetyFlag::Caution}) {
        std::vector<Tool> tools = {tool("active", ToolState::Active, {"active", "old"}),
                                   tool("old", ToolState::Superseded, {"active"})};
        tools.front().safety.flag = flag;
        QVERIFY(alternatives(tools.front(), ToolIndex(tools)).empty());
        QVERIFY(activeAlternatives({&tools.front()}, ToolIndex(tools)).empty());
    }
}

void TestSuccession::toolsThatNameEachOtherCostNothing()
{
    std::vector<std::string> ids;
    for (int i = 0; i < 30; ++i)
        ids.push_back("t" + std::to_string(i));
    std::vector<Tool> tools;
    for (const auto &id : ids)
        tools.push_back(tool(id, ToolState::Discontinued, ids));
    tools.back().successors.push_back({"new", Relation::Advised, {}, {}, {}});
    tools.push_back(tool("new", ToolState::Active));
    std::vector<const Tool *> old;
    for (const auto &each : tools)
        if (each.isOld())
            old.push_back(&each);
    const auto found = activeAlternatives(old, ToolIndex(tools));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front()->id, "new");
}

void TestSuccession::endlessListsAreFollowedNoFurther()
{
    std::vector<Tool> tools;
    for (int i = 0; i < 5000; ++i)
        tools.push_back(tool(std::to_string(i), ToolState::Superseded, {std::to_string(i + 1)}));
    tools.push_back(tool("5000", ToolState::Active));
    const ToolIndex index(tools);
    QVERIFY(alternatives(tools.front(), index).empty());
    QCOMPARE(alternatives(tools[4500], index).size(), 1U);
}

void TestSuccession::whatServesMostComesFirst()
{
    const std::vector<Tool> tools = {
        tool("a", ToolState::Discontinued, {"first", "both"}),
        tool("b", ToolState::Superseded, {"c", "both"}),
        tool("c", ToolState::Superseded, {"both"}),
        tool("first", ToolState::Active),
        tool("both", ToolState::Active),
    };
    const auto found = activeAlternatives({&tools[0], &tools[1]}, ToolIndex(tools));
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0]->id, "both");
    QCOMPARE(found[1]->id, "first");
}

void TestSuccession::onlyActiveToolsStandInForSeveral()
{
    const std::vector<Tool> tools = {
        tool("old", ToolState::Discontinued, {"kept", "risk", "unsure", "dead", "none", "new"}),
        tool("kept", ToolState::Maintenance),
        tool("risk", ToolState::AtRisk),
        tool("unsure", ToolState::Unknown),
        tool("dead", ToolState::Discontinued),
        tool("new", ToolState::Active),
    };
    const auto found = activeAlternatives({&tools.front()}, ToolIndex(tools));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front()->id, "new");
}

ROOM_TEST(TestSuccession)
#include "tst_succession.moc"
