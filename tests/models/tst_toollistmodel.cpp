#include "models/toollistmodel.h"
#include "models/toolsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using content::Tool;
using content::ToolState;
using models::ToolListModel;
using models::ToolsModel;
using toolfacts::Need;

namespace {

const text::Language english = *text::Language::parse("en");

Tool tool(const std::string &name, ToolState state, const std::vector<std::string> &categories = {},
          const std::vector<std::string> &unknown = {})
{
    Tool result;
    result.id = name;
    result.name = name;
    result.status.state = state;
    if (!categories.empty() || !unknown.empty())
        result.facts["category"] = {categories, unknown, {}, {}};
    return result;
}

QStringList rowsOf(const ToolListModel &found)
{
    QStringList rows;
    for (int row = 0; row < found.rowCount(); ++row) {
        const auto index = found.index(row);
        rows += index.data(ToolListModel::HeadingRole).toBool()
            ? u"%1: %2"_s.arg(index.data(ToolListModel::GroupRole).toInt())
                  .arg(index.data(ToolListModel::CountRole).toInt())
            : index.data().toString();
    }
    return rows;
}

} // namespace

class TestToolListModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void groupsHaveHeadingsWithTheirNumber();
    void needsNarrowAndNeverHideTheUnknown();
    void aSearchFindsOldToolsByAnyName();
    void whatIsTypedComesBeforeWhatHoldsIt();
    void whatIsUnsafeStandsApartFromWhatIsOld();
    void whatIsComparedIsChecked();

private:
    std::unique_ptr<ToolsModel> m_tools;
    std::unique_ptr<ToolListModel> m_found;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestToolListModel::init()
{
    m_tester.reset();
    m_found.reset();
    m_tools = std::make_unique<ToolsModel>();
    m_found = std::make_unique<ToolListModel>(*m_tools);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_found.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto old = tool("Gibberbot", ToolState::Discontinued, {"chat"});
    old.aliases = {"Éphémère"};
    auto broken = tool("broken", ToolState::Unknown);
    broken.unreadable = true;
    broken.file = "tools/broken.yaml";
    m_tools->setTools({tool("Calls", ToolState::Active, {"call_audio"}),
                       tool("Chat", ToolState::Active, {"chat"}, {"group"}), old,
                       tool("Open", ToolState::Unknown, {"chat"}), broken},
                      english);
}

void TestToolListModel::groupsHaveHeadingsWithTheirNumber()
{
    const QStringList folded = {u"0: 2"_s, u"Calls"_s, u"Chat"_s, u"1: 1"_s,
                                u"Open"_s, u"4: 1"_s,  u"5: 1"_s, u"broken"_s};
    QCOMPARE(rowsOf(*m_found), folded);
    QCOMPARE(m_found->index(7).data(ToolsModel::ToolRole).value<const content::Tool *>()->file,
             "tools/broken.yaml");
    QVERIFY(!m_found->index(0).flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(m_found->index(5).flags().testFlag(Qt::ItemIsEnabled));
    m_found->toggle(toolfacts::Suitability::Old);
    QCOMPARE(rowsOf(*m_found).at(6), u"Gibberbot"_s);
    QCOMPARE(m_found->firstTool().data().toString(), u"Calls"_s);
}

void TestToolListModel::needsNarrowAndNeverHideTheUnknown()
{
    m_found->setNeeds({Need::Messages});
    QCOMPARE(rowsOf(*m_found).mid(0, 4), (QStringList{u"0: 1"_s, u"Chat"_s, u"1: 1"_s, u"Open"_s}));
    m_found->setNeeds({Need::Messages, Need::Groups});
    QCOMPARE(rowsOf(*m_found).mid(0, 3), (QStringList{u"1: 1"_s, u"Chat"_s, u"4: 1"_s}));
    QCOMPARE(m_found->index(1).data(ToolListModel::OpenNeedsRole).value<QList<int>>(),
             QList<int>{static_cast<int>(Need::Groups)});
    QVERIFY(!rowsOf(*m_found).contains(u"Gibberbot"_s));
}

void TestToolListModel::aSearchFindsOldToolsByAnyName()
{
    m_found->setNeeds({Need::Voice});
    m_found->setSearch(u" ephemere"_s);
    QCOMPARE(rowsOf(*m_found), (QStringList{u"4: 1"_s, u"Gibberbot"_s}));
    m_found->setSearch(u"nothing like it"_s);
    QCOMPARE(m_found->rowCount(), 0);
    QVERIFY(!m_found->firstTool().isValid());
}

void TestToolListModel::whatIsTypedComesBeforeWhatHoldsIt()
{
    auto padlock = tool("Padlock", ToolState::Active);
    padlock.aliases = {"org.example.securesms", "Padlock for SMS", "sms.example"};
    auto bolt = tool("Bolt", ToolState::Active);
    bolt.aliases = {"org.example.securesms", "securesms.example"};
    auto inner = tool("DeltaSMS", ToolState::Active);
    auto later = tool("Quick SMS", ToolState::Active);
    auto sms = tool("SMS", ToolState::Active);
    sms.safety.flag = content::SafetyFlag::Unsafe;
    m_tools->setTools({bolt, inner, padlock, later, sms}, english);
    m_found->setSearch(u"sms"_s);
    QCOMPARE(
        rowsOf(*m_found),
        (QStringList{u"3: 1"_s, u"SMS"_s, u"0: 3"_s, u"Quick SMS"_s, u"Padlock"_s, u"DeltaSMS"_s}));
    QCOMPARE(m_found->firstTool().data().toString(), u"SMS"_s);
    m_found->setSearch(u"org.example"_s);
    QCOMPARE(rowsOf(*m_found), (QStringList{u"0: 2"_s, u"Bolt"_s, u"Padlock"_s}));
}

void TestToolListModel::whatIsUnsafeStandsApartFromWhatIsOld()
{
    auto sms = tool("SMS", ToolState::Active, {"sms"});
    sms.safety.flag = content::SafetyFlag::Unsafe;
    auto ended = tool("Ended", ToolState::Discontinued);
    ended.safety.flag = content::SafetyFlag::Unsafe;
    m_tools->setTools({ended, sms}, english);
    QCOMPARE(rowsOf(*m_found), (QStringList{u"3: 1"_s, u"4: 1"_s}));
    m_found->setNeeds({Need::Messages});
    QCOMPARE(rowsOf(*m_found), (QStringList{u"3: 1"_s, u"4: 1"_s}));
    m_found->toggle(toolfacts::Suitability::NotToBeUsed);
    QCOMPARE(rowsOf(*m_found), (QStringList{u"3: 1"_s, u"SMS"_s, u"4: 1"_s}));
    QVERIFY(m_found->index(0).flags().testFlag(Qt::ItemIsEnabled));
    m_found->toggle(toolfacts::Suitability::NotToBeUsed);
    QCOMPARE(rowsOf(*m_found), (QStringList{u"3: 1"_s, u"4: 1"_s}));
}

void TestToolListModel::whatIsComparedIsChecked()
{
    m_found->setCompared({"Chat"});
    QCOMPARE(m_found->index(1).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QCOMPARE(m_found->index(2).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(!m_found->index(7).data(Qt::CheckStateRole).isValid());
}

QTEST_GUILESS_MAIN(TestToolListModel)
#include "tst_toollistmodel.moc"
