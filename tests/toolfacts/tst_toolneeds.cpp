#include "support/roomtests.h"
#include "toolfacts/toolneeds.h"

#include <QTest>

using content::Tool;
using content::ToolState;
using toolfacts::answer;
using toolfacts::Answer;
using toolfacts::Need;
using toolfacts::suitability;
using toolfacts::Suitability;

namespace {

Tool toolWith(const std::string &attribute, const std::vector<std::string> &values,
              const std::vector<std::string> &unknown = {})
{
    Tool tool;
    tool.status.state = ToolState::Active;
    tool.facts[attribute] = {values, unknown, {}, {}};
    return tool;
}

} // namespace

class TestToolNeeds final : public QObject
{
    Q_OBJECT

private slots:
    void aListedValueIsAYes();
    void whatNobodyVerifiedIsNeverANo();
    void aNumberIsAskedForOrNot();
    void whatIsSaidOutrightComesFirst();
    void torAndNoInternet();
    void aToolStandsByItsWorstAnswer();
    void oldToolsAnswerNothing();
};

void TestToolNeeds::aListedValueIsAYes()
{
    const auto tool = toolWith("category", {"chat", "group"}, {"call_audio"});
    QVERIFY(answer(tool, Need::Messages) == Answer::Yes);
    QVERIFY(answer(tool, Need::Groups) == Answer::Yes);
    QVERIFY(answer(tool, Need::Meetings) == Answer::No);
    QVERIFY(answer(tool, Need::Voice) == Answer::Unknown);
    QVERIFY(answer(toolWith("category", {"sms"}), Need::Messages) == Answer::Yes);
    QVERIFY(answer(toolWith("platforms", {"web"}), Need::Computer) == Answer::Yes);
    QVERIFY(answer(toolWith("platforms", {"android"}), Need::Computer) == Answer::No);
}

void TestToolNeeds::whatNobodyVerifiedIsNeverANo()
{
    for (const auto need : toolfacts::allNeeds()) {
        QVERIFY(answer(Tool(), need) == Answer::Unknown);
        for (const auto *value : {"unknown", "na"})
            for (const auto *name :
                 {"category", "platforms", "identifier", "anonymity_network", "offline_local"})
                QVERIFY(answer(toolWith(name, {value}), need) == Answer::Unknown);
    }
    QVERIFY(answer(toolWith("platforms", {"android", "unknown"}), Need::IPhone) == Answer::Unknown);
    QVERIFY(answer(toolWith("platforms", {}, {"iphone"}), Need::Android) == Answer::Unknown);
}

void TestToolNeeds::aNumberIsAskedForOrNot()
{
    QVERIFY(answer(toolWith("identifier", {"phone"}), Need::NoPhoneNumber) == Answer::No);
    QVERIFY(answer(toolWith("identifier", {"random"}), Need::NoPhoneNumber) == Answer::Yes);
    QVERIFY(answer(toolWith("identifier", {"none"}, {"phone"}), Need::NoPhoneNumber)
            == Answer::Unknown);
}

void TestToolNeeds::whatIsSaidOutrightComesFirst()
{
    auto tool = toolWith("identifier", {"none"});
    tool.doesNotFit = {{"no_phone_number", {}, {}}};
    QVERIFY(answer(tool, Need::NoPhoneNumber) == Answer::No);
    tool.fits = {{"no_phone_number", {}, {}}, {"device_seizure", {}, {}}};
    QVERIFY(answer(tool, Need::NoPhoneNumber) == Answer::No); // the worse of the two
    QVERIFY(answer(tool, Need::DeviceSeizure) == Answer::Yes);
    QVERIFY(answer(tool, Need::BlockedNetwork) == Answer::Unknown);
}

void TestToolNeeds::torAndNoInternet()
{
    QVERIFY(answer(toolWith("anonymity_network", {"optional"}), Need::ThroughTor) == Answer::Yes);
    QVERIFY(answer(toolWith("anonymity_network", {"unsupported"}), Need::ThroughTor) == Answer::No);
    QVERIFY(answer(toolWith("offline_local", {"yes"}), Need::WithoutInternet) == Answer::Yes);
    QVERIFY(answer(toolWith("offline_local", {"no"}), Need::WithoutInternet) == Answer::No);
}

void TestToolNeeds::aToolStandsByItsWorstAnswer()
{
    auto tool = toolWith("category", {"chat"}, {"group"});
    QVERIFY(suitability(tool, {}) == Suitability::Matches);
    QVERIFY(suitability(tool, {Need::Messages}) == Suitability::Matches);
    QVERIFY(suitability(tool, {Need::Messages, Need::Groups}) == Suitability::ToBeChecked);
    QVERIFY(suitability(tool, {Need::Groups, Need::Meetings}) == Suitability::LeftOut);
    tool.status.state = ToolState::Unknown;
    QVERIFY(suitability(tool, {Need::Messages}) == Suitability::ToBeChecked);
    QVERIFY(suitability(tool, {}) == Suitability::ToBeChecked);
}

void TestToolNeeds::oldToolsAnswerNothing()
{
    auto tool = toolWith("category", {"chat"});
    for (const auto state : {ToolState::Discontinued, ToolState::Superseded}) {
        tool.status.state = state;
        QVERIFY(suitability(tool, {Need::Messages}) == Suitability::Old);
    }
    tool.status.state = ToolState::AtRisk;
    QVERIFY(suitability(tool, {Need::Messages}) == Suitability::Matches);
    tool.safety.flag = content::SafetyFlag::Unsafe;
    QVERIFY(suitability(tool, {Need::Messages}) == Suitability::NotToBeUsed);
    tool.unreadable = true;
    QVERIFY(suitability(tool, {}) == Suitability::Unreadable);
}

ROOM_TEST(TestToolNeeds)
#include "tst_toolneeds.moc"
