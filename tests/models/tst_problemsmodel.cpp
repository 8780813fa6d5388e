#include "guide/guide.h"
#include "models/problemsmodel.h"
#include "support/opened.h"
#include "support/temporaryguide.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using models::ProblemsModel;

class TestProblemsModel final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void errorsComeFirstAndLeadToTheirPages();
    void whatIsFoundLaterStandsBelowTheErrors();
    void whatLoadingToldIsToldOnce();
    void aProblemOfTheWholeGuideIsNoFile();
};

void TestProblemsModel::keepsTheRulesOfModels()
{
    support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "Texte.\n");
    folder.write("fr/2.md", "Sans rien.\n");
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setGuide(support::opened(*guide::Guide::open(folder.path())));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.errors(), 0);
}

void TestProblemsModel::errorsComeFirstAndLeadToTheirPages()
{
    support::TemporaryGuide folder;
    folder.write("en/1.md", "No front matter.\n");
    folder.write("fr/2.md", "---\ntitle: Ouvert\n\nTexte.\n");
    folder.write("tools/broken.yaml", "name: [\n");
    ProblemsModel model;
    const auto guide = guide::Guide::open(folder.path());
    model.setGuide(support::opened(*guide));
    QCOMPARE(model.files(), 3);
    QCOMPARE(model.errors(), 2);
    const auto row = [&](const QString &file) {
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.index(i).data(ProblemsModel::LocationRole).toString().startsWith(file))
                return model.index(i);
        return QModelIndex();
    };
    QVERIFY(row(u"en/1.md"_s).row() == model.rowCount() - 1);
    QVERIFY(row(u"fr/2.md"_s).data(ProblemsModel::ErrorRole).toBool());
    QCOMPARE(row(u"fr/2.md"_s).data(ProblemsModel::LocationRole).toString(), u"fr/2.md:1:1"_s);
    QCOMPARE(model.pageOf(row(u"fr/2.md"_s))->language.tag(), "fr");
    QCOMPARE(model.pageOf(row(u"en/1.md"_s))->language.tag(), "en");
    QVERIFY(!model.pageOf(row(u"tools/broken.yaml"_s)));
    QCOMPARE(model.report().count(u'\n'), model.rowCount());
    QVERIFY(model.report().contains(u"fr/2.md:1:1: error: front matter is not closed"_s));
}

void TestProblemsModel::whatIsFoundLaterStandsBelowTheErrors()
{
    support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "Texte.\n");
    folder.write("fr/2.md", "Sans rien.\n");
    const auto guide = guide::Guide::open(folder.path());
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGuide(support::opened(*guide));
    model.add({{"fr/1.md", {5, 1}, "link 'a' leads to no page of this guide"},
               {"fr/2.md", {1, 1}, "refused: nested too deep"}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.files(), 2);
    QCOMPARE(model.errors(), 1); // a page with a dead link can be read, one that is refused cannot
    QVERIFY(model.index(0).data(ProblemsModel::ErrorRole).toBool());
    const auto link = model.index(2);
    QVERIFY(!link.data(ProblemsModel::ErrorRole).toBool());
    QCOMPARE(link.data(ProblemsModel::LineRole).toInt(), 5);
    QCOMPARE(model.pageOf(link)->page, "1");
    model.add({{"fr/1.md", {}, "refused: larger than 1 KiB"}});
    QCOMPARE(model.index(0).data().toString(), u"refused: nested too deep"_s);
    QCOMPARE(model.index(1).data().toString(), u"refused: larger than 1 KiB"_s);
    model.setGuide(support::opened(*guide));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.errors(), 0);
}

void TestProblemsModel::whatLoadingToldIsToldOnce()
{
    support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "Texte.\n");
    folder.write("fr/2.md", "---\ntitle: Ouvert\n\nTexte.\n");
    const auto guide = guide::Guide::open(folder.path());
    const auto refused = "refused: " + guide->problems().front().message;
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGuide(support::opened(*guide));
    const int before = model.rowCount();
    model.add({{"fr/2.md", {1, 1}, refused}});
    QCOMPARE(model.rowCount(), before);
    QCOMPARE(model.errors(), 1);
    model.add({{"fr/1.md", {1, 1}, refused}}); // of another file
    QCOMPARE(model.rowCount(), before + 1);
}

void TestProblemsModel::aProblemOfTheWholeGuideIsNoFile()
{
    support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "Texte.\n");
    const auto guide = guide::Guide::open(folder.path());
    ProblemsModel model;
    model.setGuide(support::opened(*guide));
    model.add({{"fr/1.md", {5, 1}, "picture 'a' is missing"},
               {".", {}, "more than 1 faults; the rest is not listed"}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.files(), 1);
}

QTEST_GUILESS_MAIN(TestProblemsModel)

#include "tst_problemsmodel.moc"
