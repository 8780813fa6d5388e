#include "author/program.h"

#include <QTest>

using namespace Qt::StringLiterals;

using support::pathOf;
using support::run;

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
                                   "«\u00A0une\u00A0»\\nTexte b, gone, https://example.org.\\n\","
                                   "\"links\":[[\"b.md#x\",\"fr/b.md\"],[\"gone\",null],[\"https://"
                                   "example.org\",null]],\"pair\":\"en/a.md\"}\n"),
            result.output.constData());
        QCOMPARE(result.output.count('\n'), 3);
    }

    void searchesAsTheReaderDoes()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "Un", "Texte.\n\n# Les \"clés\"\n\nDes clés sûres.\n");
        folder.writePage("en/a.md", "One", "The keys, les cles.\n");
        const auto first = QByteArray("{\"path\":\"fr/a.md\",\"lang\":\"fr\",\"section\":"
                                      "\"les-clés\",\"score\":");
        auto result = run({u"search"_s, pathOf(folder), u"--lang"_s, u"fr"_s, u"cle"_s, u"-tor"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.output.startsWith(first), result.output.constData());
        QVERIFY2(result.output.endsWith(",\"excerpt\":\"Des clés sûres.\"}\n"),
                 result.output.constData());
        QCOMPARE(result.output.count('\n'), 1);
        QCOMPARE(run({u"search"_s, pathOf(folder), u"cles"_s}).output.count('\n'), 2);
        QCOMPARE(
            run({u"search"_s, pathOf(folder), u"--limit"_s, u"1"_s, u"cles"_s}).output.count('\n'),
            1);
        result = run({u"search"_s, pathOf(folder), u"--exact"_s, u"cle"_s});
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.exitCode, 0);
    }

    void searchesThroughTheGlossaryAndCorrects()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "Serrures", "Fermer par un cadenas.\n");
        folder.writePage("en/b.md", "Locks", "To shut by a padlock.\n");
        folder.write("glossary.yaml",
                     "terms:\n"
                     "  - id: padlock\n"
                     "    fr: {term: cadenas, definition: Il ferme.}\n"
                     "    en: {term: padlock, definition: It shuts.}\n");
        QCOMPARE(run({u"search"_s, pathOf(folder), u"cadenas"_s}).output.count('\n'), 2);
        QVERIFY(run({u"search"_s, pathOf(folder), u"--lang"_s, u"en"_s, u"cadenas"_s})
                    .output.contains("en/b.md"));
        // The built-in one too.
        folder.writePage("en/c.md", "C", "Encryption.\n");
        QVERIFY(run({u"search"_s, pathOf(folder), u"chiffrement"_s}).output.contains("en/c.md"));
        auto result = run({u"search"_s, pathOf(folder), u"cadenat"_s});
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.errors, QByteArray("did you mean: cadenas\n"));

        QCOMPARE(run({u"search"_s, pathOf(folder), u"--exact"_s, u"cadenas"_s}).output.count('\n'),
                 1);
        result = run({u"search"_s, pathOf(folder), u"--exact"_s, u"cadenat"_s});
        QCOMPARE(result.errors, QByteArray());
    }

    void failsWhereItsOutputCannotBeWritten()
    {
        for (const auto &command : {u"dump"_s, u"check"_s, u"coverage"_s}) {
            QProcess program;
            program.setStandardOutputFile(u"/dev/full"_s);
            program.start(u"" AUTHOR ""_s, {command, u"" CONTENT ""_s});
            program.waitForFinished();
            QCOMPARE(program.exitCode(), 2);
            QVERIFY(program.readAllStandardError().contains("cannot be written"));
        }
    }

    void saysWhatIsWrongWithTheCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QStringList() << QByteArray("usage: ");
        QTest::newRow("unknown command") << QStringList{u"burn"_s, u"."_s} << QByteArray("usage: ");
        QTest::newRow("unknown option")
            << QStringList{u"check"_s, u"."_s, u"--fast"_s} << QByteArray("usage: ");
        QTest::newRow("nothing to search for")
            << QStringList{u"search"_s, u"."_s, u"--exact"_s} << QByteArray("usage: ");
        QTest::newRow("no number") << QStringList{u"search"_s, u"."_s, u"--limit"_s, u"x"_s, u"a"_s}
                                   << QByteArray("usage: ");
        QTest::newRow("no language")
            << QStringList{u"search"_s, u"."_s, u"--lang"_s, u"??"_s, u"a"_s}
            << QByteArray("usage: ");
        QTest::newRow("no such aliases")
            << QStringList{u"dump"_s, u"" CONTENT ""_s, u"--aliases"_s, u"/nowhere.json"_s}
            << QByteArray("/nowhere.json: can't be read");
        for (const auto *file : {"/tmp", "/dev/zero"})
            QTest::newRow(file) << QStringList{u"dump"_s, u"" CONTENT ""_s, u"--aliases"_s,
                                               QString::fromLatin1(file)}
                                << QByteArray(file) + ": not a regular file";
        QTest::newRow("no such folder") << QStringList{u"check"_s, u"/nowhere/at/all"_s}
                                        << QByteArray("/nowhere/at/all: No such file");
        QTest::newRow("no folder to cover") << QStringList{u"coverage"_s, u"/nowhere/at/all"_s}
                                            << QByteArray("/nowhere/at/all: No such file");
    }
    /// The second look into a folder, where the list would end.
    void saysThatAFolderCouldNotBeReadToItsEnd()
    {
        const support::TemporaryGuide guide;
        guide.writePage("a.md", "A", "Words.");
        QProcess strace;
        strace.start(u"strace"_s,
                     {u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-P"_s, support::pathOf(guide), u"-e"_s,
                      u"inject=getdents64:error=EIO:when=2"_s, QStringLiteral(AUTHOR), u"check"_s,
                      support::pathOf(guide)});
        QVERIFY(strace.waitForFinished());
        const auto output = strace.readAllStandardOutput();
        QVERIFY2(output.contains("folder can't be read to its end"), output);
    }

    void saysWhatIsWrongWithTheCommand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const auto result = run(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.startsWith(words), result.errors.constData());
    }

    void theBuiltInGuideHasNothingButAge()
    {
        const auto result = run({u"check"_s, u"" CONTENT ""_s, u"--as-of"_s, u"2026-11-26"_s});
        for (const auto &line : result.output.split('\n'))
            QVERIFY2(line.isEmpty() || line.contains(" W01: "), line.constData());
        QCOMPARE(result.exitCode, 0);
    }

    void theBuiltInGuideSaysTheSameInBothLanguages()
    {
        const auto result = run({u"coverage"_s, u"" CONTENT ""_s});
        QVERIFY2(result.exitCode == 0, result.output.constData());
    }

    void showsFrenchAsItIsSetAndHeadingsAsWritten()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "A", "## L'aide ?\n\nC'est `l'un` !\n");
        const auto result = run({u"dump"_s, pathOf(folder)});
        QVERIFY2(result.output.contains("\"headings\":[[2,\"L'aide ?\"]]"), result.output);
        QVERIFY2(result.output.contains("\"text\":\"L’aide\u202F?\\nC’est l'un\u202F!\\n\""),
                 result.output);
    }

    void takesADayForToday()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/a.md", "A", "B.\n");
        folder.write("tools/a.yaml",
                     "id: a\nname: A\nlast_verified: 2026-09-01\n"
                     "status: {value: active, source: S, as_of: 2026-09-01}\n"
                     "last_release_seen: {value: na}\nattributes: {audits: {value: unknown}}\n"
                     "sources: {S: {text: T, as_of: 2026-09-01}}\n");
        const auto check = [&](const QString &day) {
            return run({u"check"_s, pathOf(folder), u"--as-of"_s, day});
        };
        QCOMPARE(check(u"2026-11-26"_s).output, QByteArray());
        QVERIFY(check(u"2027-06-01"_s).output.contains(" W01: "));
        const auto past = check(u"2026-08-31"_s);
        QCOMPARE(past.exitCode, 1);
        QVERIFY(past.output.contains(" E05: 'last_verified' is still to come"));
        QCOMPARE(check(u"soon"_s).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestAuthor)
#include "tst_author.moc"
