#include "support/temporaryguide.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QStringList &arguments)
{
    QProcess program;
    program.start(u"" AUTHOR ""_s, arguments);
    program.waitForFinished();
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            program.readAllStandardOutput(), program.readAllStandardError()};
}

QString pathOf(const support::TemporaryGuide &folder)
{
    return QString::fromStdString(folder.path().native());
}

} // namespace

/// The author's program as its caller sees it.
class TestAuthor : public QObject
{
    Q_OBJECT

private slots:
    void checkExitsWithOneOnlyForErrors()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/a.md", "A", "[x](http://example.org)\n");
        auto result = run({u"check"_s, pathOf(folder)});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output,
                 QByteArray("en/a.md:5:1: warning: link 'http://example.org' is plain http\n"));
        folder.writePage("en/b.md", "B", "[x](gone)\n");
        result = run({u"check"_s, pathOf(folder)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.output.contains(
            "en/b.md:5:1: error: link 'gone' leads to no page of this guide\n"));
    }

    void dumpsEachPageAsALineOfJson()
    {
        support::TemporaryGuide folder;
        folder.writePage(
            "fr/a.md", "\"Un  *titre*\"",
            "## Partie \"une\"\n\nTexte [b](b.md#x), [gone](gone), <https://example.org>.\n");
        folder.writePage("fr/b.md", "B", "Texte.\n");
        folder.writePage("en/a.md", "A", "Text.\n");
        const auto result = run({u"dump"_s, pathOf(folder)});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(
            result.output.contains("{\"path\":\"fr/a.md\",\"lang\":\"fr\",\"title\":\"Un "
                                   "*titre*\",\"display_title\":\"Un titre\","
                                   "\"headings\":[[2,\"Partie \\\"une\\\"\"]],\"text\":\"Partie "
                                   "\\\"une\\\"\\nTexte b, gone, https://example.org.\\n\","
                                   "\"links\":[[\"b.md#x\",\"fr/b.md\"],[\"gone\",null],[\"https://"
                                   "example.org\",null]],\"pair\":\"en/a.md\"}\n"),
            result.output.constData());
        QCOMPARE(result.output.count('\n'), 3);
    }

    void failsWhereItsOutputCannotBeWritten()
    {
        QProcess program;
        program.setStandardOutputFile(u"/dev/full"_s);
        program.start(u"" AUTHOR ""_s, {u"dump"_s, u"" CONTENT ""_s});
        program.waitForFinished();
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().contains("cannot be written"));
    }

    void saysWhatIsWrongWithTheCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QStringList() << QByteArray("usage: ");
        QTest::newRow("unknown command") << QStringList{u"burn"_s, u"."_s} << QByteArray("usage: ");
        QTest::newRow("unknown option")
            << QStringList{u"check"_s, u"."_s, u"--fast"_s} << QByteArray("usage: ");
        QTest::newRow("no such aliases")
            << QStringList{u"dump"_s, u"" CONTENT ""_s, u"--aliases"_s, u"/nowhere.json"_s}
            << QByteArray("/nowhere.json: can't be read");
        QTest::newRow("no such folder") << QStringList{u"check"_s, u"/nowhere/at/all"_s}
                                        << QByteArray("/nowhere/at/all: No such file");
    }
    void saysWhatIsWrongWithTheCommand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const auto result = run(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.startsWith(words), result.errors.constData());
    }

    void checksTheBuiltInGuideWithoutAWord()
    {
        const auto result = run({u"check"_s, u"" CONTENT ""_s});
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestAuthor)
#include "tst_author.moc"
