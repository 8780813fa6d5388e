#include "guide/guide.h"
#include "models/contentsmodel.h"
#include "support/opened.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::ContentsModel;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

/// The tree as text, a line a row.
QStringList rows(const ContentsModel &model, int role = Qt::DisplayRole,
                 const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        result += indent + model.data(index, role).toString();
        result += rows(model, role, index, indent + u"  "_s);
    }
    return result;
}

} // namespace

class TestContentsModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheRulesOfModels();
    void namesPagesInTheReadersLanguage();
    void anotherLanguageKeepsTheTree();
    void findsPages();
    void countsBelongToALanguage();

private:
    std::optional<guide::Guide> m_guide;
};

void TestContentsModel::initTestCase()
{
    auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestContentsModel::keepsTheRulesOfModels()
{
    ContentsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setGuide(support::opened(*m_guide), french);
    model.setLanguage(english);
    model.setGuide(support::opened(*m_guide), english);
    QVERIFY(model.rowCount() > 0);
}

void TestContentsModel::namesPagesInTheReadersLanguage()
{
    ContentsModel model;
    model.setGuide(support::opened(*m_guide), french);
    QCOMPARE(rows(model),
             QStringList({u"Avant de commencer"_s, u"Appeler depuis un téléphone"_s, u"Dossier"_s,
                          u"  Dedans"_s, u"Le papier"_s}));
    model.setLanguage(english);
    QCOMPARE(rows(model),
             QStringList({u"Before you begin"_s, u"Calling from a phone"_s, u"Folder"_s,
                          u"  Inside"_s, u"Le papier\u00a0(fr)"_s}));
    QCOMPARE(rows(model, Qt::AccessibleTextRole).back(), u"Le papier, Français"_s);
    QCOMPARE(rows(model, ContentsModel::MarkRole).back(), u"fr"_s);
    QCOMPARE(rows(model, ContentsModel::TitleRole).back(), u"Le papier"_s);
}

void TestContentsModel::anotherLanguageKeepsTheTree()
{
    ContentsModel model;
    model.setGuide(support::opened(*m_guide), french);
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy reset(&model, &ContentsModel::modelReset);
    model.setLanguage(english);
    QCOMPARE(reset.count(), 0);
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), u"Calling from a phone"_s);
}

void TestContentsModel::findsPages()
{
    ContentsModel model;
    model.setGuide(support::opened(*m_guide), french);
    QCOMPARE(model.indexOf("papier").data(ContentsModel::PageRole).toString(), u"papier"_s);
    QCOMPARE(model.indexOf("dossier/dedans").parent().data().toString(), u"Dossier"_s);
    QVERIFY(!model.indexOf("nowhere").isValid());
    QVERIFY(!model.indexOf("").isValid());
}

void TestContentsModel::countsBelongToALanguage()
{
    ContentsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDiscouragedWords([](int count) { return u"%1 gone"_s.arg(count); });
    model.setGuide(support::opened(*m_guide), french);
    const auto inside = model.indexOf("dossier/dedans");
    const auto gone = [&] { return inside.data(ContentsModel::DiscouragedRole).toInt(); };
    const auto said = [&] { return inside.data(Qt::AccessibleTextRole).toString(); };
    QSignalSpy changed(&model, &ContentsModel::dataChanged);
    model.setDiscouraged("dossier/dedans", french, 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.takeFirst().at(0).toModelIndex(), inside);
    QCOMPARE(gone(), 2);
    QCOMPARE(said(), u"Dedans, 2 gone"_s);
    QCOMPARE(inside.data().toString(), u"Dedans"_s);
    // Nothing changes for who reads French, nor for a page that is none.
    model.setDiscouraged("dossier/dedans", english, 1);
    model.setDiscouraged("dossier/dedans", french, 2);
    model.setDiscouraged("nowhere", french, 5);
    QCOMPARE(changed.count(), 0);
    model.setLanguage(english);
    QCOMPARE(said(), u"Inside, 1 gone"_s);
    // A page shown in another language has that one's count.
    model.setDiscouraged("papier", french, 3);
    QCOMPARE(model.indexOf("papier").data(ContentsModel::DiscouragedRole).toInt(), 3);
    model.setGuide(support::opened(*m_guide), french);
    QCOMPARE(model.indexOf("dossier/dedans").data(ContentsModel::DiscouragedRole).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestContentsModel)
#include "tst_contentsmodel.moc"
