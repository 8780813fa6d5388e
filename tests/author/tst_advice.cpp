#include "author/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::pathOf;
using support::run;

namespace {

/// What is said of advice on a page with these fields and this body.
QByteArray said(const QByteArray &fields, const QByteArray &body, const QByteArray &manifest = {})
{
    support::TemporaryGuide folder;
    folder.writePage("en/a.md", "A", body, fields);
    if (!manifest.isEmpty())
        folder.write("guide.yaml", manifest);
    folder.write("tools/fallen.yaml",
                 "id: fallen\nname: Fallentool\nlast_verified: 2026-09-01\n"
                 "status: {value: active, source: S, as_of: 2026-09-01}\n"
                 "safety_flag: {value: unsafe, source: S, as_of: 2026-09-01}\n"
                 "sources: {S: {text: T, as_of: 2026-09-01}}\n");
    QByteArray result;
    for (const auto &line : run({u"check"_s, pathOf(folder)}).output.split('\n'))
        if (line.startsWith("en/a.md:"))
            result += line.mid(8) + '\n';
    return result;
}

QByteArray unnamed(int line, const QByteArray &id)
{
    return QByteArray::number(line) + ":1: error: names '" + id
        + "', which is neither in advises nor in previously nor under a heading of history\n";
}

} // namespace

/// Pages held to what their front matter says of tools.
class TestAdvice : public QObject
{
    Q_OBJECT

private slots:
    void advisesOnlyToolsThatAreActiveAndNotUnsafe()
    {
        QCOMPARE(said("advises: [signal]\n", "Use Signal.\n"), QByteArray());
        QCOMPARE(said("advises: signal\n", "Use Signal.\n"), QByteArray());
        QCOMPARE(said("advises: [sygnal]\n", "Text.\n"),
                 QByteArray("3:11: error: advises: there is no tool 'sygnal'\n"));
        QCOMPARE(said("advises: [signal, skype]\n", "Text.\n"),
                 QByteArray("3:19: error: advises: 'skype' is not active\n"
                            "3:19: error: advises: 'skype' is unsafe\n"));
        QCOMPARE(said("advises: [fallen]\n", "Text.\n"),
                 QByteArray("3:11: error: advises: 'fallen' is unsafe\n"));
        QCOMPARE(said("advises: []\npreviously: [nobody]\n", "Text.\n"),
                 QByteArray("4:14: error: previously: there is no tool 'nobody'\n"));
    }

    void anyOtherToolIsNamedInPreviouslyOrAsHistory()
    {
        const QByteArray fields = "advises: [signal]\n";
        QCOMPARE(said(fields, "Use Signal.\n\nNot *Skype*, not Skype.\n"), unnamed(8, "skype"));
        QCOMPARE(said(fields, "- a\n\n  | b |\n  |---|\n  | [Skype](#x) |\n\n## x\n"),
                 unnamed(10, "skype"));
        QCOMPARE(said(fields + "previously: [skype]\n", "Not Skype.\n"), QByteArray());
        QCOMPARE(said(fields + "type: history\n", "Not Skype.\n"), QByteArray());
        QCOMPARE(said(fields, "Not `Skype`.\n"), QByteArray());
    }

    void aHeadingOfHistoryReachesToTheNextOfItsLevel()
    {
        const QByteArray fields = "advises: [signal]\n";
        QCOMPARE(said(fields, "## What it was\n\nSkype.\n\n### More\n\nSkype.\n"), QByteArray());
        QCOMPARE(said(fields, "## Why not now\n\nSkype.\n\n## Now\n\nOstel.\n"),
                 unnamed(12, "ostel"));
        QCOMPARE(said(fields, "## How to leave it\n\nText.[^1]\n\n[^1]: Skype.\n"),
                 unnamed(10, "skype"));
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "A",
                         "## Ce que c’était\n\nSkype.\n\n## Pourquoi ne plus l’utiliser\n\nSkype.\n"
                         "\n## Comment en sortir\n\nSkype.\n",
                         fields);
        QCOMPARE(run({u"check"_s, pathOf(folder)}).output, QByteArray());
    }

    void onlyWhoDeclaresItIsHeldToIt()
    {
        QCOMPARE(said({}, "Use Skype.\n"), QByteArray());
        QCOMPARE(said({}, "Use Skype.\n", "states_advice: false\n"), QByteArray());
        QCOMPARE(said({}, "Use Skype.\n", "states_advice: true\n"), unnamed(5, "skype"));
    }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
