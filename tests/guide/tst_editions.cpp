#include "guide/guide.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

/// "id: lang path, lang path" for each page.
QByteArray pagesOf(const guide::Guide &guide)
{
    QByteArray result;
    for (const auto &id : guide.readingOrder()) {
        result += QByteArray::fromStdString(id) + ':';
        for (const auto &[language, edition] : guide.find(id)->editions)
            result += ' ' + QByteArray::fromStdString(language.tag() + '=' + edition.page.path);
        result += '\n';
    }
    return result;
}

} // namespace

/// Which files are translations of each other, and what they are called.
class TestEditions : public QObject
{
    Q_OBJECT

private slots:
    void pairFilesOfTheSamePath()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a/b.md", "B", "Texte.\n");
        folder.writePage("en/a/b.md", "B", "Text.\n");
        folder.writePage("en/a/c.md", "C", "Text.\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        QCOMPARE(pagesOf(*guide),
                 QByteArray("a/b: en=en/a/b.md fr=fr/a/b.md\na/c: en=en/a/c.md\n"));
    }

    void pairFilesNamedAsTranslation()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/1-users.md", "Users", "Text.\n",
                         "altLang: fr\naltLangPage: 1-personnes\n");
        folder.writePage("fr/1-personnes.md", "Personnes", "Texte.\n",
                         "altLang: en\naltLangPage: 1-users\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        QCOMPARE(pagesOf(*guide), QByteArray("1-users: en=en/1-users.md fr=fr/1-personnes.md\n"));
    }

    void pairFilesNamedInTheManifest()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/a.md", "A", "Text.\n");
        folder.writePage("fr/b.md", "B", "Texte.\n");
        folder.write("guide.yaml", "default_language: fr\npairs:\n- {fr: fr/b.md, en: en/a.md}\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        QCOMPARE(pagesOf(*guide), QByteArray("b: en=en/a.md fr=fr/b.md\n"));
    }

    void neverPairTwoFilesOfOneLanguage()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/a.md", "A", "Text.\n", "altLangPage: b\n");
        folder.writePage("en/b.md", "B", "Text.\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        QCOMPARE(guide->readingOrder().size(), std::size_t(2));
    }

    void showTheMostWrittenLanguageFirst()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "A", "Texte.\n");
        folder.writePage("ar/a.md", "A", "نص\n");
        folder.writePage("ar/b.md", "B", "نص\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        QCOMPARE(guide->languages().size(), std::size_t(2));
        QCOMPARE(guide->languages().front().ownName(), std::string("العربية"));
        QCOMPARE(guide->edition("b", french)->page.language.tag(), std::string("ar"));
    }

    void markTitlesThatWereNotTranslated_data()
    {
        QTest::addColumn<QByteArray>("frenchTitle");
        QTest::addColumn<QByteArray>("englishTitle");
        QTest::addColumn<QByteArray>("marked"); // the edition that gets the mark
        QTest::newRow("English on both")
            << QByteArray("How to use it") << QByteArray("How to use it") << QByteArray("fr");
        QTest::newRow("French on both") << QByteArray("Comment vous en servir")
                                        << QByteArray("Comment vous en servir") << QByteArray("en");
        QTest::newRow("a name") << QByteArray("Flickr") << QByteArray("Flickr") << QByteArray("fr");
        QTest::newRow("translated")
            << QByteArray("Parler") << QByteArray("Talking") << QByteArray();
    }
    void markTitlesThatWereNotTranslated()
    {
        QFETCH(QByteArray, frenchTitle);
        QFETCH(QByteArray, englishTitle);
        QFETCH(QByteArray, marked);
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", frenchTitle, "Texte.\n");
        folder.writePage("en/a.md", englishTitle, "Text.\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        QCOMPARE(guide->edition("a", french)->titleUntranslated, marked == "fr");
        QCOMPARE(guide->edition("a", english)->titleUntranslated, marked == "en");
        QCOMPARE(guide->edition("a", french)->titleLanguage.tag(),
                 std::string(marked == "fr" ? "en" : "fr"));
    }

    void takeTheTrueTitleFromTheManifest()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "How to use it", "Texte.\n");
        folder.writePage("en/a.md", "How to use it", "Text.\n");
        folder.write("guide.yaml", "page_titles:\n  fr/a.md: Comment s’en servir\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        QCOMPARE(guide->edition("a", french)->title, std::string("Comment s’en servir"));
        QVERIFY(!guide->edition("a", french)->titleUntranslated);
        QCOMPARE(guide->edition("a", french)->page.title, std::string("How to use it"));
    }

    void giveEveryPageATitle_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("front matter")
            << QByteArray("a.md") << QByteArray("---\ntitle: One\n---\n# Two\n")
            << QByteArray("One");
        QTest::newRow("markup") << QByteArray("a.md")
                                << QByteArray("---\ntitle: \"3. **One** &amp; `two`\"\n---\n")
                                << QByteArray("3. One & two");
        QTest::newRow("heading") << QByteArray("a.md")
                                 << QByteArray("---\nweight: 1\n---\ntext\n\n## Two *parts*\n")
                                 << QByteArray("Two parts");
        QTest::newRow("no block") << QByteArray("a.md") << QByteArray("# Two\n")
                                  << QByteArray("Two");
        QTest::newRow("file name")
            << QByteArray("01-first_steps.md") << QByteArray("text\n") << QByteArray("First steps");
        QTest::newRow("empty file") << QByteArray("a b.md") << QByteArray() << QByteArray("A b");
        QTest::newRow("name not UTF-8")
            << QByteArray("\xE9t\xE9.md") << QByteArray("text\n") << QByteArray("\\xE9t\\xE9");
    }
    void giveEveryPageATitle()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, title);
        support::TemporaryGuide folder;
        folder.write(("en/" + file).constData(), content);
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        const auto *edition = guide->edition(guide->firstPage(english), english);
        QCOMPARE(QByteArray::fromStdString(edition->title), title);
        QVERIFY(guide->read(*edition));
    }

    void findTheGuideOfAFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("manifest"); // where guide.yaml is, if anywhere
        QTest::addColumn<int>("pages");
        QTest::newRow("above the language folder")
            << QByteArray("x/fr/deep/a.md") << QByteArray() << 2;
        QTest::newRow("by guide.yaml")
            << QByteArray("x/fr/deep/a.md") << QByteArray("guide.yaml") << 3;
        QTest::newRow("its own folder") << QByteArray("alone.md") << QByteArray() << 3;
        QTest::newRow("nearest guide.yaml")
            << QByteArray("x/fr/deep/a.md") << QByteArray("x/fr/deep/guide.yaml") << 1;
    }
    void findTheGuideOfAFile()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, manifest);
        QFETCH(int, pages);
        support::TemporaryGuide folder;
        folder.writePage("x/fr/deep/a.md", "A", "Texte.\n");
        folder.writePage("x/fr/b.md", "B", "Texte.\n");
        folder.writePage("alone.md", "Alone", "Texte.\n", "lang: fr\n");
        if (!manifest.isEmpty())
            folder.write(manifest.constData(), "id: x\n");
        const auto guide = guide::Guide::open(folder.path() / file.toStdString());
        QVERIFY(guide);
        QCOMPARE(static_cast<int>(guide->readingOrder().size()), pages);
        const auto &start = guide->edition(guide->startPage(), guide->startLanguage())->page.path;
        QVERIFY2(file.endsWith(QByteArray::fromStdString(start)), start.c_str());
    }

    void beginWithAPageInTheReadersLanguage()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/1.md", "One", "Text.\n");
        folder.writePage("fr/2.md", "Deux", "Texte.\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        QCOMPARE(guide->firstPage(english), std::string("1"));
        QCOMPARE(guide->firstPage(french), std::string("2"));
        QCOMPARE(guide->firstPage(*text::Language::parse("ar")), std::string("1"));
    }

    void neverTakeTheHomeFolderForAGuide()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/page.md", "A", "Texte.\n");
        folder.writePage("other/private.md", "B", "Text.\n");
        const auto home = qgetenv("HOME");
        qputenv("HOME", QByteArray::fromStdString((folder.path() / "fr").native()));
        const auto guide = guide::Guide::open(folder.path() / "fr/page.md");
        qputenv("HOME", home);
        QVERIFY(guide);
        QCOMPARE(guide->readingOrder().size(), std::size_t(1));
    }
};

ROOM_TEST(TestEditions)
#include "tst_editions.moc"
