#include "markup/parse.h"
#include "support/golden.h"
#include "support/roomtests.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/// The trees of the pages in golden/, and what concerns single constructs.
class TestParse : public QObject
{
    Q_OBJECT

private slots:
    void givesTheTreeUnderReview_data()
    {
        QTest::addColumn<QString>("page");
        const QDir folder(u"" GOLDEN ""_s);
        for (const auto &name : folder.entryList({u"*.md"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void givesTheTreeUnderReview()
    {
        QFETCH(QString, page);
        const auto source = support::readFile(page);
        const auto document = markup::parse(source.toStdString(), "page.md", 1);
        QVERIFY(document);
        const auto tree = QByteArray::fromStdString(markup::toString(*document));
        const auto difference = support::differenceFrom(page.chopped(3) + u".tree"_s, tree);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void knowsTheSourceLineOfEachBlock_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("line");
        QTest::newRow("plain") << QByteArray("# a\n\nb\n\nc\n") << 2 << 14;
        QTest::newRow("after a container")
            << QByteArray("<div class=note markdown=1>\na\n</div>\n\nb\n") << 1 << 14;
        QTest::newRow("inside a page with HTML") << QByteArray("a <b>b</b>\n\nc\n") << 1 << 12;
    }
    void knowsTheSourceLineOfEachBlock()
    {
        QFETCH(QByteArray, source);
        QFETCH(int, block);
        QFETCH(int, line);
        const auto document = markup::parse(source.toStdString(), "page.md", 10);
        QVERIFY(document);
        QCOMPARE(document->blocks.at(static_cast<std::size_t>(block)).line, line);
    }

    void givesTheSameTreeOnSeveralThreadsAtOnce()
    {
        const auto source = QByteArray("A ~~struck~~ word.\n\n").repeated(20).toStdString();
        const auto treeOf = [&] { return markup::toString(*markup::parse(source, "page.md", 1)); };
        const auto expected = treeOf();
        std::atomic<int> others = 0;
        const auto parseOften = [&] {
            for (int i = 0; i < 300; ++i)
                others += treeOf() == expected ? 0 : 1;
        };
        {
            const std::jthread one(parseOften);
            const std::jthread two(parseOften);
        }
        QCOMPARE(others.load(), 0);
    }

    void plainTextHoldsAllAPersonCanSee()
    {
        const auto document =
            markup::parse("# Title\n\nText ![words](a.png) ![](dir/b.png)[^1]\n\n| a | b "
                          "|\n|---|---|\n| c | d |\n\n"
                          "<details><summary>More</summary>Folded</details>\n\n[^1]: A note.\n",
                          "page.md", 1);
        QVERIFY(document);
        QCOMPARE(QByteArray::fromStdString(markup::plainText(*document)),
                 QByteArray("Title\nText words b.png1\na\nb\nc\nd\nMore\nFolded\nA note.\n"));
    }

    void neverKeepsWhatTheTreeCannotSay()
    {
        const auto document = markup::parse(
            "<script>alert(1)</script><p onload=x>a<style>b</style></p>\n", "page.md", 1);
        QVERIFY(document);
        QCOMPARE(QByteArray::fromStdString(markup::toString(*document)),
                 QByteArray("paragraph: a\n"));
    }
};

ROOM_TEST(TestParse)
#include "tst_parse.moc"
