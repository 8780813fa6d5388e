#include "guide/guide.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The contents as indented lines: the page's id, or the title of a folder in brackets.
void append(QByteArray &result, const std::vector<guide::Chapter> &chapters, int depth)
{
    for (const auto &chapter : chapters) {
        const auto name = chapter.page.empty() ? '[' + chapter.title + ']' : chapter.page;
        result += QByteArray(depth * 2, ' ') + QByteArray::fromStdString(name) + '\n';
        append(result, chapter.children, depth + 1);
    }
}

QByteArray contentsOf(const support::TemporaryGuide &folder)
{
    const auto guide = guide::Guide::open(folder.path());
    if (!guide)
        return QByteArray::fromStdString(guide.error().message);
    QByteArray result;
    append(result, guide->contents(), 0);
    return result;
}

} // namespace

/// The order of pages and which of them head others.
class TestContents : public QObject
{
    Q_OBJECT

private slots:
    void runInNaturalOrderWithoutWeights()
    {
        support::TemporaryGuide folder;
        for (const auto *name : {"11-k", "2-b", "1-a", "10-j"})
            folder.writePage((std::string("en/") + name + ".md").c_str(), name, "Text.\n");
        QCOMPARE(contentsOf(folder), QByteArray("1-a\n2-b\n10-j\n11-k\n"));
    }

    void putWeightsFirstAndReadThemAsDecimals()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/a.md", "A", "Text.\n", "weight: 010\n");
        folder.writePage("en/b.md", "B", "Text.\n", "weight: 008\n");
        folder.writePage("en/c.md", "C", "Text.\n", "weight: 9\n");
        folder.writePage("en/d.md", "D", "Text.\n");
        QCOMPARE(contentsOf(folder), QByteArray("b\nc\na\nd\n"));
    }

    void letIndexPagesHeadTheirFolder()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/g/011-phones/index.md", "Phones", "Text.\n",
                         "weight: 011\nchild: False\n");
        folder.writePage("en/g/011-phones/020-b.md", "B", "Text.\n", "weight: 2\n");
        folder.writePage("en/g/011-phones/010-a.md", "A", "Text.\n", "weight: 1\n");
        folder.writePage("en/g/003-words/index.md", "Words", "Text.\n", "weight: 003\n");
        QCOMPARE(contentsOf(folder),
                 QByteArray("g/003-words/index\ng/011-phones/index\n  g/011-phones/010-a\n"
                            "  g/011-phones/020-b\n"));
    }

    void letTheOnlyPageThatIsNoChildHeadItsFolder()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/x/start.md", "Start", "Text.\n", "child: False\nweight: 5\n");
        folder.writePage("en/x/a.md", "A", "Text.\n", "child: True\nweight: 1\n");
        folder.writePage("en/y.md", "Y", "Text.\n", "weight: 1\n");
        QCOMPARE(contentsOf(folder), QByteArray("y\nx/start\n  x/a\n"));
    }

    void nestPagesUnderTheNameTheyContinue()
    {
        support::TemporaryGuide folder;
        for (int chapter : {1, 2, 10, 11}) {
            const auto name = "fr/chapter_" + std::to_string(chapter);
            folder.writePage((name + ".md").c_str(), "Chapter", "Text.\n", "child: False\n");
            folder.writePage((name + "_2.md").c_str(), "Two", "Text.\n",
                             "child: True\nweight: 2\n");
            folder.writePage((name + "_1.md").c_str(), "One", "Text.\n",
                             "child: True\nweight: 1\n");
        }
        QCOMPARE(
            contentsOf(folder),
            QByteArray(
                "chapter_1\n  chapter_1_1\n  chapter_1_2\nchapter_2\n  chapter_2_1\n  chapter_2_2\n"
                "chapter_10\n  chapter_10_1\n  chapter_10_2\nchapter_11\n  chapter_11_1\n  "
                "chapter_11_2\n"));
    }

    void joinAPageToTheFolderOfItsName()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/unsafe.md", "Unsafe", "Text.\n");
        folder.writePage("en/unsafe/memory.md", "Memory", "Text.\n");
        folder.writePage("en/other.md", "Other", "Text.\n");
        QCOMPARE(contentsOf(folder), QByteArray("other\nunsafe\n  unsafe/memory\n"));
    }

    void nameFoldersThatNoPageHeads()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/02-first_steps/a.md", "A", "Text.\n");
        folder.writePage("en/02-first_steps/b.md", "B", "Text.\n");
        folder.writePage("en/index.md", "Home", "Text.\n", "weight: 99\n");
        QCOMPARE(contentsOf(folder),
                 QByteArray("index\n[First steps]\n  02-first_steps/a\n  02-first_steps/b\n"));
    }

    void leaveOutFoldersThatHoldOnlyAFolder()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/guide/tactics/one/a.md", "A", "Text.\n");
        folder.writePage("en/guide/tactics/two/b.md", "B", "Text.\n");
        QCOMPARE(contentsOf(folder),
                 QByteArray("[One]\n  guide/tactics/one/a\n[Two]\n  guide/tactics/two/b\n"));
    }

    void holdEveryPageOnce()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/a.md", "A", "Text.\n", "child: False\n");
        folder.writePage("en/a.markdown", "A again", "Text.\n");
        folder.writePage("en/a/index.md", "A third", "Text.\n");
        folder.writePage("en/a/b.md", "B", "Text.\n", "child: False\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        QCOMPARE(guide->readingOrder().size(), std::size_t(4));
        for (const auto &id : guide->readingOrder())
            QCOMPARE(std::count(guide->readingOrder().begin(), guide->readingOrder().end(), id), 1);
    }

    void sayWhenThereIsNoPage()
    {
        support::TemporaryGuide folder;
        folder.write("notes.txt", "no page");
        QCOMPARE(contentsOf(folder), QByteArray("no page in this folder"));
    }
};

ROOM_TEST(TestContents)
#include "tst_contents.moc"
