#include "guide/outline.h"
#include "markup/parse.h"
#include "support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

markup::Document parse(const QByteArray &body)
{
    const auto document = markup::parse(body.toStdString(), "page.md", 1);
    return document ? *document : markup::Document();
}

QByteArray asText(const text::BlockPath &path)
{
    QByteArray result;
    for (const auto ordinal : path.headings)
        result += QByteArray::number(ordinal) + '.';
    return result + '+' + QByteArray::number(path.offset);
}

const QByteArray page =
    "Before.\n\nStill before.\n\n## One\n\ntext\n\n### One A\n\ntext\n\n### One B\n\n- "
    "list\n\ntext\n\n"
    "## Two\n\n<div class=note markdown=1>\n\n### Inside\n\n<a name=\"here\"></a>text\n\n</div>\n";

} // namespace

/// Headings, anchors, and places that hold in two languages.
class TestOutline : public QObject
{
    Q_OBJECT

private slots:
    void listsHeadingsOfEveryKind()
    {
        QByteArray found;
        for (const auto &entry : guide::outline(parse(page + "\n<h4 id=own>Four</h4>\n")))
            found += QByteArray::number(entry.level) + ' '
                + QByteArray::fromStdString(entry.title + " #" + entry.id) + '@'
                + QByteArray::number(entry.block) + '\n';
        QCOMPARE(found,
                 QByteArray("2 One #one@2\n3 One A #one-a@4\n3 One B #one-b@6\n2 Two #two@9\n3 "
                            "Inside #inside@10\n"
                            "4 Four #four@11\n"));
    }

    void findsAnchors_data()
    {
        QTest::addColumn<QByteArray>("fragment");
        QTest::addColumn<int>("block");
        QTest::newRow("slug") << QByteArray("one-b") << 6;
        QTest::newRow("other case") << QByteArray("One-B") << 6;
        QTest::newRow("inside a callout") << QByteArray("here") << 10;
        QTest::newRow("missing") << QByteArray("gone") << -1;
    }
    void findsAnchors()
    {
        QFETCH(QByteArray, fragment);
        QFETCH(int, block);
        const auto found = guide::findAnchor(parse(page), fragment.toStdString());
        QCOMPARE(found ? static_cast<int>(*found) : -1, block);
    }

    void tellsWhereABlockStands_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("first") << 0 << QByteArray("+0");
        QTest::newRow("before any heading") << 1 << QByteArray("+1");
        QTest::newRow("heading") << 2 << QByteArray("1.+0");
        QTest::newRow("below it") << 3 << QByteArray("1.+1");
        QTest::newRow("second part") << 8 << QByteArray("1.2.+2");
        QTest::newRow("last") << 10 << QByteArray("2.+1");
    }
    void tellsWhereABlockStands()
    {
        QFETCH(int, block);
        QFETCH(QByteArray, path);
        QCOMPARE(asText(guide::pathOf(parse(page), static_cast<std::size_t>(block))), path);
    }

    void findsEveryBlockAgain()
    {
        const auto document = parse(page);
        for (std::size_t i = 0; i < document.blocks.size(); ++i)
            QCOMPARE(guide::blockAt(document, guide::pathOf(document, i)), i);
    }

    void findsTheNearestBlockInAShorterTranslation_data()
    {
        QTest::addColumn<QByteArray>("translation");
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("expected");
        QTest::newRow("part missing")
            << QByteArray("Avant.\n\n## Un\n\ntexte\n\n## Deux\n") << 8 << 1;
        QTest::newRow("block missing")
            << QByteArray("## Un\n\n### A\n\n### B\n\n- liste\n") << 8 << 3;
        QTest::newRow("section missing") << QByteArray("Avant.\n\n## Un\n\ntexte\n") << 10 << 0;
        QTest::newRow("other levels") << QByteArray("# Un\n\n# Deux\n\ntexte\n") << 10 << 2;
        QTest::newRow("empty") << QByteArray() << 10 << 0;
    }
    void findsTheNearestBlockInAShorterTranslation()
    {
        QFETCH(QByteArray, translation);
        QFETCH(int, block);
        QFETCH(int, expected);
        const auto path = guide::pathOf(parse(page), static_cast<std::size_t>(block));
        QCOMPARE(static_cast<int>(guide::blockAt(parse(translation), path)), expected);
    }
};

ROOM_TEST(TestOutline)
#include "tst_outline.moc"
