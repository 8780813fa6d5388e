#include "markup/parse.h"
#include "support/cputimer.h"
#include "support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray repeated(const char *piece, int times)
{
    return QByteArray(piece).repeated(times);
}

/// The shape of a real page of 994 kB: many headings, footnotes, in-page links and tags, one very
/// long paragraph.
QByteArray hugePlainPage()
{
    QByteArray page;
    for (int i = 0; i < 553; ++i) {
        const auto number = QByteArray::number(i);
        page += "## Section " + number + "\n\n<a id=\"s" + number + "\"></a>\n\n";
        page += "Words about one thing and another, <b>some</b> of them <i>marked</i>, so that the "
                "page grows.\n";
        page += repeated(
            "More words follow here and fill the line as ordinary prose does in a long page.\n",
            18);
        page += "\nSee [the next](#s" + QByteArray::number(i / 2) + ") and the note[^n" + number
            + "].\n\n";
        page += "[^n" + number + "]: A note with [a link](other.md) and [another](more.md).\n\n";
    }
    return page + repeated("One paragraph with very many lines.\n", 498);
}

} // namespace

/// What must not reach the parser is refused with its reason and line; what stands just below the
/// limits is not.
class TestGuard : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("line");
        QTest::newRow("size") << repeated("word word\n", 120'000) << QByteArray("1 MiB") << 1;
        QTest::newRow("size, not plain")
            << (repeated("|", 17) + "\n\n" + repeated("word word\n\n", 48'000))
            << QByteArray("512 KiB") << 1;
        QTest::newRow("line") << ("a\n" + repeated("word ", 6600)) << QByteArray("32 KiB") << 2;
        QTest::newRow("word") << repeated("a", 2049) << QByteArray("2 KiB") << 1;
        QTest::newRow("bars") << repeated("|", 129) << QByteArray("128 bars") << 1;
        QTest::newRow("tags") << repeated("< ", 8193) << QByteArray("'<'") << 1;
        QTest::newRow("brackets") << repeated("[ ", 8193) << QByteArray("'['") << 1;
        // 256 kB of them took two seconds
        QTest::newRow("attributes")
            << ("<p " + repeated("a=b ", 2100) + ">") << QByteArray("2,000 attributes") << 1;
        QTest::newRow("attributes, a line each")
            << ("<p\n" + repeated("a b c\n", 1990)) << QByteArray("2,000 attributes") << 1367;
        QTest::newRow("attributes behind a quoted tag's end")
            << ("<p t='>' " + repeated("a=b ", 1500) + "u='>' " + repeated("a=b ", 1500))
            << QByteArray("2,000 attributes") << 1;
        QTest::newRow("attributes behind a quotation mark that is none")
            << ("<p ='> <q " + repeated("a=b ", 2100)) << QByteArray("2,000 attributes") << 1;
        QTest::newRow("attributes without spaces")
            << ("<p" + repeated("/a", 500) + repeated(" /a/a/a/a", 900))
            << QByteArray("2,000 attributes") << 1;
        QTest::newRow("attributes beyond a blank line")
            << ("<pre " + repeated("a=b ", 1500) + "\n\n" + repeated("a=b ", 1500))
            << QByteArray("2,000 attributes") << 3;
        QTest::newRow("quotes") << (repeated("> ", 25) + "a") << QByteArray("24 block marks") << 1;
        QTest::newRow("bullets") << (repeated("- ", 25) + "a") << QByteArray("24 block marks") << 1;
        QTest::newRow("numbers") << (repeated("1. ", 25) + "a") << QByteArray("24 block marks")
                                 << 1;
        QTest::newRow("indent") << (repeated(" ", 257) + "a") << QByteArray("256 columns") << 1;
        QTest::newRow("indent by tabs")
            << (repeated("\t", 65) + "a") << QByteArray("256 columns") << 1;
        QTest::newRow("marks") << ("a" + repeated("\u0301", 17)) << QByteArray("combining") << 1;
        QTest::newRow("paragraph") << repeated("word\n", 2001) << QByteArray("2,000 lines") << 2001;
        QTest::newRow("short rows under a wide header")
            << (repeated("|a", 100) + "|\n" + repeated("|-", 100) + "|\n" + repeated("b\n", 1500))
            << QByteArray("cells") << 982;
        QTest::newRow("nodes") << repeated("*a* *b* *c* *d* *e* *f*\n\n", 5000)
                               << QByteArray("50,000") << 5555;
        QTest::newRow("depth") <<
            [] {
                QByteArray body;
                for (int i = 0; i < 70; ++i)
                    body += repeated(" ", 2 * i) + "- a\n";
                return body;
            }() << QByteArray("64 levels")
                               << 32;
        QTest::newRow("elements in elements")
            << repeated("<blockquote> ", 200) << QByteArray("64 levels") << 1;
        QTest::newRow("one link") << ("[a](<" + repeated("bc/ ", 600) + ">)") << QByteArray("2 KiB")
                                  << 1;
        QTest::newRow("all links")
            << ("[a]: " + repeated("x", 2000) + "\n\n" + repeated("[a] ", 600))
            << QByteArray("1 MiB") << 3;
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, reason);
        QFETCH(int, line);
        const auto document = markup::parse(body.toStdString(), "page.md", 1);
        QVERIFY(!document);
        QVERIFY2(document.error().message.starts_with("refused: "),
                 document.error().message.c_str());
        QVERIFY2(QByteArray::fromStdString(document.error().message).contains(reason),
                 document.error().message.c_str());
        QCOMPARE(document.error().pos.line, line);
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("plain page of a megabyte") << hugePlainPage();
        QTest::newRow("line") << repeated("word ", 6500);
        QTest::newRow("word") << repeated("a", 2048);
        QTest::newRow("bars") << repeated("|", 128);
        QTest::newRow("tags") << repeated("< ", 8192);
        QTest::newRow("attributes") << ("<p " + repeated("a=b ", 2000) + ">");
        QTest::newRow("less than") << ("If a <b then\n" + repeated("many words follow\n\n", 4000));
        QTest::newRow("an apostrophe in a title")
            << repeated("<a title=\"it's\">word</a> and the reader's words\n\n", 500);
        QTest::newRow("quotes") << (repeated("> ", 24) + "a");
        QTest::newRow("a long rule") << repeated("- ", 40);
        QTest::newRow("marks") << ("a" + repeated("\u0301", 16));
        QTest::newRow("paragraph") << repeated("word\n", 2000);
    }
    void accepts()
    {
        QFETCH(QByteArray, body);
        const auto document = markup::parse(body.toStdString(), "page.md", 1);
        QVERIFY2(document, document ? "" : document.error().message.c_str());
    }

    void theHugePageHasItsShape()
    {
        const auto page = hugePlainPage();
        QVERIFY(page.size() > 900'000);
        QVERIFY(page.count('<') > 3000);
        QVERIFY(page.count("[^n") == 2 * 553);
    }

    /// A ceiling, five times what is promised: a page is parsed, or refused, in a fifth of a
    /// second.
    void neverTakesLong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("processing instructions") << repeated("<? ", 8000);
        QTest::newRow("declarations") << repeated("<!A ", 8000);
        QTest::newRow("cdata") << repeated("<![CDATA[ ", 3000);
        QTest::newRow("images in images") << repeated("![[]()", 4000);
        QTest::newRow("emphasis") << repeated("*a _b ", 5000);
        QTest::newRow("backticks") << repeated("` `` ``` ", 3000);
        QTest::newRow("references")
            << ("[a]: " + repeated("x", 2000) + "\n\n" + repeated("[a] ", 4000));
        QTest::newRow("reference labels") << repeated("[a]: b\n", 1900);
        QTest::newRow("brackets") << repeated("[", 2000);
        QTest::newRow("autolink bytes") << repeated(":@ ", 8000);
        QTest::newRow("entities") << repeated("&#x10FFFF;", 200);
        QTest::newRow("unclosed tags") << repeated("<b>", 600);
        QTest::newRow("tables in tables") << repeated("<table><tr><td>", 60);
        QTest::newRow("containers") << repeated("<div markdown=1>\n", 1000);
        QTest::newRow("templates") << repeated("{{ ", 8000);
        QTest::newRow("attribute lists") << repeated("a{: ", 4000);
        QTest::newRow("huge") << hugePlainPage();
    }
    void neverTakesLong()
    {
        QFETCH(QByteArray, body);
        const support::CpuTimer timer;
        const auto document = markup::parse(body.toStdString(), "page.md", 1);
        qInfo("%ld ms, %s", timer.milliseconds(),
              document ? "parsed" : document.error().message.c_str());
        QVERIFY(timer.milliseconds() < 5000); // five times what is promised
    }

    /// 64 kB of them froze the window for ten seconds.
    void equalHeadingsAreNamedInProportion()
    {
        const auto body = repeated("# same\n\n", 20'000).toStdString();
        text::Result<markup::Document> page = text::Problem();
        const auto seconds = support::cpuSeconds([&] { page = markup::parse(body, "p.md", 1); });
        QVERIFY(page);
        QCOMPARE(page->blocks[0].ids[0], std::string("same"));
        QCOMPARE(page->blocks[19'999].ids[0], std::string("same-19999"));
        QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    }

    void headingsKeepTheirNumbers()
    {
        const auto page = markup::parse("# a-1\n# a\n# a\n# a-1\n# a\n# !\n# ?\n", "p.md", 1);
        QVERIFY(page);
        std::vector<std::string> ids;
        for (const auto &block : page->blocks)
            ids.push_back(block.ids.front());
        QCOMPARE(
            ids,
            (std::vector<std::string>{"a-1", "a", "a-2", "a-1-1", "a-3", "section", "section-1"}));
    }
};

ROOM_TEST(TestGuard)
#include "tst_guard.moc"
