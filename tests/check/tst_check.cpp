#include "check/check.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray problemsOf(const support::TemporaryGuide &folder)
{
    const auto guide = guide::Guide::open(folder.path());
    QByteArray result;
    if (guide)
        for (const auto &problem : check::check(*guide))
            result += QByteArray::fromStdString(text::toString(problem)) + '\n';
    return result;
}

} // namespace

/// What an author is told about a guide.
class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInASoundGuide()
    {
        support::TemporaryGuide folder;
        folder.writePage(
            "fr/a.md", "A",
            "## Titre\n\n[b](b.md#titre), [ici](#titre), [dehors](https://example.org)\n");
        folder.writePage("fr/b.md", "B",
                         "## Titre\n\n[https://example.org/x](https://example.org/x)\n");
        QCOMPARE(problemsOf(folder), QByteArray());
    }

    void wantsShortKeywordsThatThePageDoesNotSay()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "Page", "Un téléphone volé.\n",
                         "keywords: [perdu, vol, Telephone  vole, un deux trois]\n");
        QCOMPARE(problemsOf(folder),
                 QByteArray("fr/a.md:3:11: warning: W03: the keyword 'un deux trois' has more than "
                            "two words\n"
                            "fr/a.md:3:11: warning: W04: the keyword 'Telephone vole' stands on "
                            "the page itself\n"));
    }

    void findsWhatIsWrongInAPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, const char *body, const char *problem) {
            QTest::newRow(name) << QByteArray(body) << QByteArray("fr/a.md:") + problem + '\n';
        };
        row("dead link", "text\n\n[x](gone.md)\n",
            "7:1: error: link 'gone.md' leads to no page of this guide");
        row("link out of the guide", "[x](../../../etc/passwd)\n",
            "5:1: error: link '../../../etc/passwd' leaves the guide's folder");
        row("script", "[x](javascript:alert)\n",
            "5:1: error: link 'javascript:alert' has an address that never leads anywhere");
        row("a file", "[x](a.pdf)\n", "5:1: error: link 'a.pdf' leads to a file that is no page");
        row("plain http", "[x](http://example.org)\n",
            "5:1: warning: link 'http://example.org' is plain http");
        row("other host in the text", "[www.example.com](https://example.org)\n",
            "5:1: warning: the text 'www.example.com' names another host than its link "
            "'https://example.org'");
        row("other host without www", "[example.com/login](https://example.org)\n",
            "5:1: warning: the text 'example.com/login' names another host than its link "
            "'https://example.org'");
        row("language of the link", "[x](/en/b.md)\n",
            "5:1: warning: link '/en/b.md' names the language 'en' on a page in 'fr'");
        row("only in the other language", "[x](c.md)\n",
            "5:1: warning: link 'c.md' leads to a page that exists only in 'en'");
        row("missing section", "[x](b.md#gone)\n",
            "5:1: warning: link 'b.md#gone' names a section that is not on its page");
        row("refused", "> > > > > > > > > > > > > > > > > > > > > > > > > a\n",
            "5:1: error: refused: more than 24 block marks open a line");
        row("in a table", "| a |\n|---|\n| [x](gone) |\n",
            "7:1: error: link 'gone' leads to no page of this guide");
    }
    void findsWhatIsWrongInAPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, problem);
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "A", body);
        folder.writePage("fr/b.md", "B", "Texte.\n");
        folder.writePage("en/b.md", "B", "Text.\n");
        folder.writePage("en/c.md", "C", "Text.\n");
        QCOMPARE(problemsOf(folder), problem);
    }

    void findsTextInAnotherLanguage()
    {
        support::TemporaryGuide folder;
        folder.writePage(
            "fr/a.md", "A",
            QByteArray("This is the text of a page that you will read in English. ").repeated(5));
        folder.writePage("fr/b.md", "B",
                         QByteArray("Этот текст написан другими буквами. ").repeated(5));
        folder.writePage(
            "fr/c.md", "C",
            QByteArray("Le texte de cette page est pour vous dans la bonne langue. ").repeated(5));
        QCOMPARE(
            problemsOf(folder),
            QByteArray(
                "fr/a.md:1:1: warning: the text reads as 'en', the page is in 'fr'\n"
                "fr/b.md:1:1: warning: the text is in another script than 'fr' is written in\n"));
    }

    void saysEachThingOnce()
    {
        support::TemporaryGuide folder;
        folder.write("fr/a.md", "\n\n---\ntitle: A\ntitle: B\n---\ntext \x01\n");
        QCOMPARE(problemsOf(folder),
                 QByteArray("fr/a.md:1:1: warning: blank lines before the front matter\n"
                            "fr/a.md:5:1: warning: key 'title' stands twice; the first counts\n"
                            "fr/a.md:7:6: warning: control characters were left out\n"));
    }

    void findsAliasesThatLeadNowhere()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a.md", "A", "Texte.\n");
        folder.write("guide.yaml", "aliases: {/old: a, /older: gone}\n");
        QCOMPARE(problemsOf(folder),
                 QByteArray("guide.yaml:0:0: warning: alias 'older' leads to no page\n"));
    }
};

ROOM_TEST(TestCheck)
#include "tst_check.moc"
