#include "models/toolsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using content::Tool;
using content::ToolState;
using models::ToolsModel;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

Tool tool(const std::string &name, ToolState state)
{
    Tool result;
    result.id = name;
    result.name = name;
    result.state = state;
    result.summaries = {{french, "Une ligne."}, {english, "A line."}};
    return result;
}

} // namespace

class TestToolsModel final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void speaksTheReadersLanguage();
    void aGuideAddsTools();
    void aGuideBringsWorseNewsOnly_data();
    void aGuideBringsWorseNewsOnly();
};

void TestToolsModel::keepsTheRulesOfModels()
{
    ToolsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTools({tool("A", ToolState::Active), tool("B", ToolState::Unknown)}, french);
    model.setLanguage(english);
    QCOMPARE(model.rowCount(), 2);
    model.setTools({}, french);
    QCOMPARE(model.rowCount(), 0);
}

void TestToolsModel::speaksTheReadersLanguage()
{
    ToolsModel model;
    model.setTools({tool("A", ToolState::AtRisk)}, french);
    QCOMPARE(model.index(0).data().toString(), u"A"_s);
    QCOMPARE(model.index(0).data(ToolsModel::StateRole).toInt(),
             static_cast<int>(ToolState::AtRisk));
    QCOMPARE(model.index(0).data(ToolsModel::SummaryRole).toString(), u"Une ligne."_s);
    model.setLanguage(english);
    QCOMPARE(model.index(0).data(ToolsModel::SummaryRole).toString(), u"A line."_s);
}

void TestToolsModel::aGuideAddsTools()
{
    const auto all = models::mergedTools({tool("Skype", ToolState::Discontinued)},
                                         {tool("Briar", ToolState::Active)});
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all.front().name, std::string("Briar"));
}

void TestToolsModel::aGuideBringsWorseNewsOnly_data()
{
    QTest::addColumn<int>("builtIn");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("shown");
    const auto row = [](const char *name, ToolState builtIn, ToolState own, ToolState shown) {
        QTest::newRow(name) << static_cast<int>(builtIn) << static_cast<int>(own)
                            << static_cast<int>(shown);
    };
    row("worse", ToolState::Active, ToolState::Discontinued, ToolState::Discontinued);
    row("better", ToolState::Discontinued, ToolState::Active, ToolState::Discontinued);
    row("no idea", ToolState::Active, ToolState::Unknown, ToolState::Active);
    row("news on what was not known", ToolState::Unknown, ToolState::Superseded,
        ToolState::Superseded);
    row("praise of what was not known", ToolState::Unknown, ToolState::Active, ToolState::Unknown);
}

void TestToolsModel::aGuideBringsWorseNewsOnly()
{
    QFETCH(int, builtIn);
    QFETCH(int, own);
    QFETCH(int, shown);
    const auto all = models::mergedTools({tool("A", static_cast<ToolState>(builtIn))},
                                         {tool("A", static_cast<ToolState>(own))});
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(static_cast<int>(all.front().state), shown);
}

QTEST_GUILESS_MAIN(TestToolsModel)
#include "tst_toolsmodel.moc"
