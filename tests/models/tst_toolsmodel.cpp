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
    result.status.state = state;
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
    QCOMPARE(model.index(0).data(ToolsModel::ToolRole).value<const content::Tool *>(),
             &model.tools().front());
    QCOMPARE(model.index(0).data(ToolsModel::SummaryRole).toString(), u"Une ligne."_s);
    model.setLanguage(english);
    QCOMPARE(model.index(0).data(ToolsModel::SummaryRole).toString(), u"A line."_s);
}

QTEST_GUILESS_MAIN(TestToolsModel)
#include "tst_toolsmodel.moc"
