#include "look/colours.h"
#include "toolpanel/comparison.h"
#include "toolpanel/comparisonmodel.h"
#include "words/factwords.h"

#include <QHeaderView>
#include <QTableView>
#include <QTest>

using content::ToolState;
using namespace Qt::StringLiterals;

namespace {

const text::Language english = *text::Language::parse("en");

content::Tool tool(const std::string &asOf, content::SafetyFlag safety = {})
{
    content::Tool result;
    result.id = asOf;
    result.name = "Tool";
    result.status.state = ToolState::Active;
    result.status.evidence.asOf = asOf;
    result.safety.flag = safety;
    return result;
}

} // namespace

/// The colours that tools stand in side by side; words stand beside them.
class TestComparison final : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasCheckedLatelyIsGreen_data();
    void onlyWhatWasCheckedLatelyIsGreen();
    void whatIsSelectedStaysReadable();
    void datesAreShownWhereAskedForOrOld();
    void narrowColumnsTearNoWordOfAState();
};

void TestComparison::onlyWhatWasCheckedLatelyIsGreen_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<int>("safety");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<bool>("warn");
    QTest::addColumn<bool>("danger");
    const auto none = static_cast<int>(content::SafetyFlag::None);
    const auto unsafe = static_cast<int>(content::SafetyFlag::Unsafe);
    QTest::newRow("lately") << 30 << none << true << false << false;
    QTest::newRow("long ago") << 800 << none << false << true << false;
    QTest::newRow("not to be used") << 30 << unsafe << true << false << true; // the sign is green
}

void TestComparison::onlyWhatWasCheckedLatelyIsGreen()
{
    QFETCH(int, daysAgo);
    QFETCH(int, safety);
    QFETCH(bool, ok);
    QFETCH(bool, warn);
    QFETCH(bool, danger);
    const auto date = QDate::currentDate().addDays(-daysAgo).toString(Qt::ISODate).toStdString();
    const auto one = tool(date, static_cast<content::SafetyFlag>(safety));
    for (const auto scheme : {look::Scheme::Light, look::Scheme::Dark}) {
        const auto palette = look::plainPalette(scheme);
        toolpanel::Comparison comparison;
        comparison.setPalette(palette);
        comparison.resize(900, 500);
        comparison.setTools({&one, &one}, english);
        comparison.show();
        QVERIFY(QTest::qWaitForWindowExposed(&comparison));
        const auto image =
            comparison.findChild<QTableView *>()->horizontalHeader()->grab().toImage();
        const auto paints = [&](const QColor &colour) {
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).rgb() == colour.rgb())
                        return true;
            return false;
        };
        const auto colours = look::Colours::from(palette);
        QCOMPARE(paints(colours.ok), ok);
        QCOMPARE(paints(colours.warn), warn);
        QCOMPARE(paints(colours.danger), danger);
        comparison.hide(); // as the window does: its model goes before its table
    }
}

void TestComparison::whatIsSelectedStaysReadable()
{
    auto palette = look::plainPalette(look::Scheme::HighContrast);
    palette.setColor(QPalette::Highlight, Qt::yellow); // as some systems have it
    palette.setColor(QPalette::HighlightedText, Qt::black);
    auto one = tool("2026-08-20");
    one.facts["category"] = {{"chat"}, {}, {}, {}};
    toolpanel::Comparison comparison;
    comparison.setPalette(palette);
    comparison.resize(900, 500);
    comparison.setTools({&one, &one}, english);
    comparison.show();
    QVERIFY(QTest::qWaitForWindowExposed(&comparison));
    auto &table = *comparison.findChild<QTableView *>();
    table.selectAll();
    const auto image = table.viewport()->grab().toImage();
    int bright = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            bright += image.pixelColor(x, y).rgb() == QColor(Qt::yellow).rgb() ? 1 : 0;
    comparison.hide();
    QCOMPARE(bright, 0); // white words would be lost on it
}

void TestComparison::datesAreShownWhereAskedForOrOld()
{
    const auto today = QDate::currentDate();
    const auto lately = today.addDays(-30);
    const auto longAgo = today.addDays(-800);
    const auto evidence = [](const QDate &date) {
        return content::Evidence{
            content::Confidence::Secondary, {}, date.toString(Qt::ISODate).toStdString(), {}};
    };
    auto one = tool("2026-08-20");
    auto other = one;
    one.facts["category"] = {{"chat"}, {}, {}, evidence(lately)};
    other.facts["category"] = {{"conference"}, {}, {}, evidence(longAgo)};
    other.facts["category"].evidence.confidence = content::Confidence::Claimed;
    one.facts["network"] = {{"central"}, {}, {}, evidence(lately)};
    one.facts["network"].evidence.confidence = content::Confidence::Claimed;
    toolpanel::ComparisonModel model;
    model.setTools({&one, &other}, english);
    const auto said = [&model](const QString &row, int column) {
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.index(i, 0).data().toString() == row)
                return model.index(i, column)
                    .data(toolpanel::ComparisonModel::EvidenceRole)
                    .toString();
        return u"no such row"_s;
    };
    const auto what = words::FactWords::attribute("category");
    const auto network = words::FactWords::attribute("network");
    QCOMPARE(said(what, 1), QString());
    QCOMPARE(said(network, 1), u"says the vendor"_s);
    QVERIFY(said(what, 2).contains(QString::number(longAgo.year())));
    QVERIFY(said(what, 2).contains(u"says the vendor"_s));
    model.setSourcesShown(true);
    QVERIFY(said(what, 1).contains(QString::number(lately.year())));
}

void TestComparison::narrowColumnsTearNoWordOfAState()
{
    auto one = tool("2026-08-20");
    one.name = "T";
    one.status.state = ToolState::Discontinued;
    toolpanel::Comparison comparison;
    comparison.setPalette(look::plainPalette(look::Scheme::Light));
    comparison.setTools({&one, &one, &one, &one}, english);
    const auto &table = *comparison.findChild<QTableView *>();
    const double unit = QFontInfo(comparison.font()).pixelSize() / 14.0;
    // Words below the sign are red where else nothing stands.
    const auto wordsStandBelowTheSign = [&] {
        const auto &header = *table.horizontalHeader();
        const QRect below(header.sectionViewportPosition(1), qRound(56 * unit), qRound(22 * unit),
                          header.height() - qRound(56 * unit));
        if (below.height() <= 0)
            return false;
        const auto image = header.viewport()->grab(below).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qRed(image.pixel(x, y)) - qBlue(image.pixel(x, y)) > 60)
                    return true;
        return false;
    };
    comparison.resize(qRound(1000 * unit), 500);
    comparison.show();
    QVERIFY(QTest::qWaitForWindowExposed(&comparison));
    QTRY_COMPARE(table.columnWidth(0), qRound(132 * unit));
    QVERIFY(!wordsStandBelowTheSign());
    comparison.resize(qRound(540 * unit), 500);
    QTRY_COMPARE(table.columnWidth(0), qRound(100 * unit));
    QTRY_VERIFY(wordsStandBelowTheSign());
    comparison.hide();
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
