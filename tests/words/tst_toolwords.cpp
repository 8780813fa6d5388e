#include "models/toolsmodel.h"
#include "toolpanel/accessibletoolsproxy.h"
#include "words/interfacelanguage.h"
#include "words/toolwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using content::ToolState;
using words::ToolWords;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");
const text::Date today{2026, 11, 23};

content::Tool tool(ToolState state, const std::string &since, const std::string &asOf)
{
    content::Tool result;
    result.id = "a";
    result.name = "A";
    result.status.state = state;
    result.status.since = since;
    result.status.evidence.asOf = asOf;
    result.summaries = {{french, "Une ligne."}, {english, "A line."}};
    return result;
}

} // namespace

class TestToolWords final : public QObject
{
    Q_OBJECT

private slots:
    void saysStateAndDate_data();
    void saysStateAndDate();
    void isReadAloudInWords();
};

void TestToolWords::saysStateAndDate_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inFrench");
    const auto row = [](const char *name, ToolState state, const QString &since,
                        const QString &asOf, const QString &inEnglish, const QString &inFrench) {
        QTest::newRow(name) << static_cast<int>(state) << since << asOf << inEnglish << inFrench;
    };
    row("day", ToolState::Discontinued, u"2025-05-05"_s, {}, u"discontinued since 5 May 2025"_s,
        u"arrêté depuis le 5 mai 2025"_s);
    row("month", ToolState::Discontinued, u"2016-09"_s, {}, u"discontinued since September 2016"_s,
        u"arrêté depuis septembre 2016"_s);
    row("year", ToolState::Superseded, u"2015"_s, {}, u"superseded since 2015"_s,
        u"remplacé depuis 2015"_s);
    row("first of a month", ToolState::Superseded, u"2015-11-01"_s, {},
        u"superseded since 1 November 2015"_s, u"remplacé depuis le 1er novembre 2015"_s);
    row("no date", ToolState::AtRisk, {}, {}, u"future uncertain"_s, u"avenir incertain"_s);
    row("active", ToolState::Active, {}, u"2026-08-20"_s, u"active, seen on 20 August 2026"_s,
        u"actif, vu le 20 août 2026"_s);
    row("active long ago", ToolState::Active, {}, u"2025-08-20"_s,
        u"active in August 2025, to be checked again"_s, u"actif en août 2025, à revérifier"_s);
    row("active in a year", ToolState::Active, {}, u"2026"_s, u"active, seen in 2026"_s,
        u"actif, vu en 2026"_s);
    row("active in a year long ago", ToolState::Active, {}, u"2025"_s,
        u"active in 2025, to be checked again"_s, u"actif en 2025, à revérifier"_s);
    row("active at some time", ToolState::Active, {}, u"lately"_s, u"active, to be checked again"_s,
        u"actif, à revérifier"_s);
    row("since some time", ToolState::AtRisk, u"lately"_s, {}, u"future uncertain since lately"_s,
        u"avenir incertain depuis lately"_s);
    row("unknown", ToolState::Unknown, u"2025"_s, u"2025"_s, u"to be checked"_s, u"à vérifier"_s);
}

void TestToolWords::saysStateAndDate()
{
    QFETCH(int, state);
    QFETCH(QString, since);
    QFETCH(QString, asOf);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inFrench);
    const auto status =
        tool(static_cast<ToolState>(state), since.toStdString(), asOf.toStdString()).status;
    words::InterfaceLanguage interface;
    interface.set(english);
    QCOMPARE(ToolWords::stateLine(status, today), inEnglish);
    interface.set(french);
    QCOMPARE(ToolWords::stateLine(status, today), inFrench);
}

void TestToolWords::isReadAloudInWords()
{
    models::ToolsModel model;
    model.setTools({tool(ToolState::Discontinued, "2025-05-05", {})}, french);
    toolpanel::AccessibleToolsProxy spoken;
    spoken.setSourceModel(&model);
    words::InterfaceLanguage interface;
    interface.set(french);
    QCOMPARE(spoken.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"A, arrêté depuis le 5 mai 2025. Une ligne."_s);
}

QTEST_MAIN(TestToolWords)
#include "tst_toolwords.moc"
