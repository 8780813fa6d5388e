#include "check/coverage.h"
#include "support/roomtests.h"
#include "support/strings.h"
#include "support/temporaryguide.h"

#include <QTest>

#include <algorithm>

using namespace std::string_literals;

namespace {

const auto fr = *text::Language::parse("fr");
const auto en = *text::Language::parse("en");

check::Coverage coverageOf(const support::TemporaryGuide &folder)
{
    content::Tool radio;
    radio.name = "Radio";
    const auto guide = guide::Guide::open(folder.path());
    return guide ? check::coverage(*guide, {radio}) : check::Coverage();
}

/// The first page of a guide with this page in two languages.
check::PageCoverage pageOf(const QByteArray &french, const QByteArray &english,
                           const QByteArray &frenchTitle = "Titre de la page",
                           const QByteArray &englishTitle = "Title of the page")
{
    support::TemporaryGuide folder;
    folder.writePage("fr/a.md", frenchTitle, french);
    folder.writePage("en/a.md", englishTitle, english);
    auto coverage = coverageOf(folder);
    return coverage.pages.empty() ? check::PageCoverage() : coverage.pages.front();
}

} // namespace

/// How far the languages of a guide say the same.
class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void keywordsAreInAllLanguagesOrNone()
    {
        const auto pageWith = [](const QByteArray &french, const QByteArray &english) {
            support::TemporaryGuide folder;
            folder.writePage("fr/a.md", "Titre de la page", "Le texte.\n", french);
            folder.writePage("en/a.md", "Title of the page", "The text.\n", english);
            return coverageOf(folder).pages.front();
        };
        QVERIFY(pageWith({}, {}).isEqual());
        QVERIFY(pageWith("keywords: [un]\n", "keywords: [one, two]\n").isEqual());
        QVERIFY(!pageWith("keywords: [un]\n", {}).isEqual());
    }

    void isCompleteWhereAllIsTheSame()
    {
        support::TemporaryGuide folder;
        for (const auto *path : {"fr/b.md", "fr/a.md"})
            folder.writePage(path, "Titre de la page", "## Un\n\n- le\n- la\n", "weight: 2\n");
        for (const auto *path : {"en/b.md", "en/a.md"})
            folder.writePage(path, "Title of the page", "## One\n\n- the\n- an\n");
        const auto coverage = coverageOf(folder);
        QVERIFY(coverage.isComplete());
        QCOMPARE(coverage.pages.size(), std::size_t(2));
        QCOMPARE(coverage.pages.at(0).page, "a"s);
        const auto &shape = coverage.pages.at(0).shapes.at(fr);
        QCOMPARE(shape.headings.size(), std::size_t(1));
        QCOMPARE(shape.topLevel.at(markup::BlockKind::List), 1);
        QCOMPARE(shape.nested.at(markup::BlockKind::Item), 2);
        QCOMPARE(shape.nested.at(markup::BlockKind::Paragraph), 2);
    }

    void findsPagesThatAreMissing()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "Un", "Texte.\n");
        folder.writePage("en/a.md", "One", "Text.\n");
        QVERIFY(coverageOf(folder).isComplete());
        folder.writePage("en/b.md", "Two", "Text.\n");
        const auto coverage = coverageOf(folder);
        QVERIFY(!coverage.isComplete());
        QVERIFY(coverage.pages.at(1).isMissingIn(fr));
        QVERIFY(!coverage.pages.at(1).isMissingIn(en));
    }

    void aDeclaredLanguageWithoutPagesIsMissing()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "Un", "Texte.\n");
        QVERIFY(coverageOf(folder).isComplete());
        folder.write("guide.yaml", "languages: [fr, en]\n");
        QVERIFY(coverageOf(folder).pages.at(0).isMissingIn(en));
        QVERIFY(!coverageOf(folder).isComplete());
    }

    void findsOtherHeadingsAndBlocks_data()
    {
        QTest::addColumn<QByteArray>("french");
        QTest::addColumn<QByteArray>("english");
        QTest::addColumn<bool>("equal");
        const auto row = [](const char *name, const char *french, const char *english, bool equal) {
            QTest::newRow(name) << QByteArray(french) << QByteArray(english) << equal;
        };
        row("the same", "## a\n\nb\n", "## c\n\nd\n", true);
        row("a heading more", "## a\n\n## b\n", "## a\n", false);
        row("another level", "## a\n", "### a\n", false);
        row("another order", "## a\n\n### b\n\n## c\n", "### a\n\n## b\n\n## c\n", false);
        row("a paragraph more", "a\n\nb\n", "a b\n", false);
        row("an item more", "- a\n- b\n", "- a\n", false);
        row("a row more", "| a |\n|---|\n| b |\n", "| a |\n|---|\n", false);
        row("another kind", "- a\n", "> a\n", false);
        row("in or out of a list", "- a\n\nb\n", "- a\n\n  b\n", false);
        const auto *const refused = "> > > > > > > > > > > > > > > > > > > > > > > > > a\n";
        row("refused", "a\n", refused, false);
        row("both refused", refused, refused, false);
    }
    void findsOtherHeadingsAndBlocks()
    {
        QFETCH(QByteArray, french);
        QFETCH(QByteArray, english);
        QFETCH(bool, equal);
        QCOMPARE(pageOf(french, english).isEqual(), equal);
    }

    void findsTitlesThatAreNotTranslated_data()
    {
        QTest::addColumn<QByteArray>("french");
        QTest::addColumn<QByteArray>("english");
        QTest::addColumn<bool>("untranslated");
        const auto row = [](const char *french, const char *english, bool untranslated) {
            QTest::newRow(french) << QByteArray(french) << QByteArray(english) << untranslated;
        };
        row("Les appels", "Calls", false);
        row("Mobile phones", "Mobile phones", true);
        row("How to use the phone", "Using the phone", true);
        row("L’usage du téléphone", "L’usage du téléphone dans la ville", true);
        row("Radio", "Radio", false); // the name of a tool
    }
    void findsTitlesThatAreNotTranslated()
    {
        QFETCH(QByteArray, french);
        QFETCH(QByteArray, english);
        QFETCH(bool, untranslated);
        QCOMPARE(pageOf("a\n", "b\n", french, english).hasUntranslatedTitle(), untranslated);
    }

    void aPageOfNoLanguageIsMissingInAll()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "Un", "Texte.\n");
        folder.writePage("en/a.md", "One", "Text.\n");
        folder.writePage("about.md", "Z", "Text.\n");
        const auto coverage = coverageOf(folder);
        QCOMPARE(coverage.languages.size(), std::size_t(2));
        QVERIFY(!coverage.isComplete());
    }
};

ROOM_TEST(TestCoverage)
#include "tst_coverage.moc"
