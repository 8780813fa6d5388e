#include "models/outlinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using models::OutlineModel;

class TestOutlineModel final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void countsDepthFromTheOutermostHeading();
    void findsTheSectionOfABlock();
};

void TestOutlineModel::keepsTheRulesOfModels()
{
    OutlineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOutline({{2, "Parler", "parler", 1}, {3, "SMS", "sms", 4}});
    QCOMPARE(model.rowCount(), 2);
    model.setOutline({});
    QCOMPARE(model.rowCount(), 0);
}

void TestOutlineModel::countsDepthFromTheOutermostHeading()
{
    OutlineModel model;
    model.setOutline({{3, "SMS", "sms", 0}, {2, "Parler", "parler", 2}, {4, "Plus", "plus", 3}});
    QCOMPARE(model.index(0).data(OutlineModel::DepthRole).toInt(), 1);
    QCOMPARE(model.index(1).data(OutlineModel::DepthRole).toInt(), 0);
    QCOMPARE(model.index(2).data(OutlineModel::DepthRole).toInt(), 2);
    QCOMPARE(model.index(1).data(OutlineModel::AnchorRole).toString(), u"parler"_s);
    QCOMPARE(model.index(1).data().toString(), u"Parler"_s);
}

void TestOutlineModel::findsTheSectionOfABlock()
{
    OutlineModel model;
    model.setOutline({{2, "Parler", "parler", 2}, {2, "Écrire", "ecrire", 5}});
    QCOMPARE(model.rowAt(1), -1);
    QCOMPARE(model.rowAt(2), 0);
    QCOMPARE(model.rowAt(4), 0);
    QCOMPARE(model.rowAt(9), 1);
}

QTEST_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
