#include "author/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::pathOf;
using support::run;

/// The table of `coverage` as an author reads it.
class TestCoverageTable : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereKeywordsAreMissing()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "Titre de la page", "Le texte.\n", "keywords: [un, deux]\n");
        folder.writePage("en/a.md", "Title of the page", "The text.\n");
        folder.write("guide.yaml", "languages: [fr, en]\n");
        const auto result = run({u"coverage"_s, pathOf(folder)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.output.contains("DIFFERS"));
        QVERIFY(result.output.contains("\n    keywords                  2               0 "));
    }

    void hasALineForEachPageAndDetailsWhereItDiffers()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "Un", "## Le titre\n\n- un\n- deux\n");
        folder.writePage("en/a.md", "One", "## The title\n\n- one\n- two\n");
        folder.writePage("fr/b.md", "Deux", "## Le titre\n\n- un\n- deux\n");
        folder.writePage("en/b.md", "Two", "### The title\n\nText.\n\n- one\n");
        folder.writePage("fr/c.md", "Mobile", "Texte.\n");
        folder.writePage("en/c.md", "Mobile", "Text.\n");
        folder.writePage("fr/d.md", "Seul", "Texte.\n");
        folder.write("guide.yaml", "languages: [fr, en]\ndefault_language: fr\n");
        const auto result = run({u"coverage"_s, pathOf(folder)});
        QCOMPARE(result.exitCode, 1);
        const QByteArray table =
            R"(page                          fr              en              (headings, blocks + nested blocks)
a                             1, 2 + 4        1, 2 + 4        same
b                             1, 2 + 4        1, 3 + 2        DIFFERS
    headings of level 2       1               0
    headings of level 3       0               1
    paragraph, top level      0               1
    paragraph, nested         2               1
    item, nested              2               1
    heading 1 fr: ## Le titre
    heading 1 en: ### The title
c                             0, 1 + 0        0, 1 + 0        TITLE NOT TRANSLATED
    title fr: Mobile
    title en: Mobile  <- not translated
d                             0, 1 + 0        missing         MISSING
4 pages, 2 languages: 1 missing in a language, 1 different, 1 title not translated
)";
        auto output = result.output;
        while (output.contains(" \n"))
            output.replace(" \n", "\n");
        QCOMPARE(output, table);
    }

    void saysThatOneLanguageHasNothingToCompare()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "Un", "Texte.\n");
        const auto result = run({u"coverage"_s, pathOf(folder)});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.output.contains("one language only"));
    }
};

QTEST_GUILESS_MAIN(TestCoverageTable)
#include "tst_coveragetable.moc"
