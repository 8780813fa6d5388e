#include "content/library.h"
#include "support/problems.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

content::Library load(const support::TemporaryGuide &guide)
{
    const auto folder = storage::Folder::open(guide.path());
    if (!folder)
        qFatal("%s", text::toString(folder.error()).c_str());
    return content::load(*folder);
}

/// Pages a line each: "path | language | name | title | weight".
std::string shown(const content::Library &library)
{
    std::vector<std::string> items;
    for (const auto &page : library.pages)
        items.push_back(page.path + " | " + page.language.tag() + " | " + page.name + " | "
                        + page.title + " | "
                        + (page.weight ? std::to_string(*page.weight) : "none"));
    return support::lines(items);
}

} // namespace

/// A folder becomes a library: every file that is a page is there, whatever is wrong with it.
class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void readsPagesInNaturalOrder()
    {
        const support::TemporaryGuide guide;
        for (const auto *path :
             {"fr/page 10.md", "fr/Page 2.md", "en/b.md", "en/é.md", "en/a.md", "en/notes.txt"})
            guide.writePage(path, "A", "B.\n");
        const auto library = load(guide);
        QCOMPARE(shown(library),
                 "en/a.md | en | a | A | none\nen/b.md | en | b | A | none\nen/é.md | en | é | A | "
                 "none\n"
                 "fr/Page 2.md | fr | Page 2 | A | none\nfr/page 10.md | fr | page 10 | A | none"s);
    }

    void readsWhatThePageSays()
    {
        const support::TemporaryGuide guide;
        guide.writePage("fr/a.md", "Serrures", "B.\n",
                        "weight: 3\nchild: False\nlegacy: yes\naltLangPage: locks\nother: kept\n");
        const auto library = load(guide);
        QCOMPARE(support::said(library.problems), ""s);
        const auto &page = library.pages.front();
        QVERIFY(page.child == false);
        QVERIFY(page.legacy);
        QCOMPARE(page.translation, "locks"s);
        QCOMPARE(std::string(page.frontMatter.scalarOf("other")), "kept"s);
    }

    void readsTheManifestAndTheTools()
    {
        const support::TemporaryGuide guide;
        guide.write("guide.yaml", "id: locks\nlanguages: [fr, en]\ndefault_language: fr\n");
        guide.writePage("a.md", "A", "B.\n");
        guide.writePage("is/b.md", "B", "B.\n");
        guide.write("tools/z.yaml", "id: z\nname: Bolt\nstatus: {value: active}\n");
        guide.write("tools/a.yaml", "id: a\nname: Padlock\nstatus: {value: active}\n");
        guide.write("tools/bad.yaml", "id: bad\n");
        guide.write("tools/note.txt", "x");
        const auto library = load(guide);
        QCOMPARE(library.manifest.id, "locks"s);
        QCOMPARE(shown(library), "a.md | fr | a | A | none\nis/b.md | fr | is/b | B | none"s);
        QCOMPARE(library.tools.size(), std::size_t(3));
        QCOMPARE(library.tools[0].name, "bad"s);
        QVERIFY(library.tools[0].unreadable);
        QCOMPARE(library.tools[1].name, "Bolt"s);
        QCOMPARE(support::said(library.problems),
                 "tools/bad.yaml:1:1: error: a tool needs an id and a name"s);
    }

    void reportsRepairsInDataFiles()
    {
        const support::TemporaryGuide guide;
        guide.write("guide.yaml", "id: Cl\xE9s\n");
        guide.write("tools/a.yaml", "\uFEFFid: a\nname: A\nstatus: {value: active}\n");
        const auto library = load(guide);
        QCOMPARE(library.manifest.id, "Clés"s);
        QCOMPARE(library.tools.size(), std::size_t(1));
        QCOMPARE(support::said(library.problems),
                 "guide.yaml:1:7: warning: not UTF-8; the file was read as Windows-1252\n"
                 "tools/a.yaml:1:1: warning: byte order mark at the start"s);
    }

    void folderWithoutPagesIsEmpty()
    {
        const support::TemporaryGuide guide;
        guide.write("notes.txt", "x");
        const auto library = load(guide);
        QVERIFY(library.pages.empty() && library.tools.empty());
        QCOMPARE(support::said(library.problems), ""s);
    }

    void survivesAnOddFile_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::string>("page");
        QTest::addColumn<std::string>("problems");
        const auto add = [](const char *name, const QByteArray &path, const QByteArray &bytes,
                            const std::string &page, const std::string &problems) {
            QTest::newRow(name) << path << bytes << page << problems;
        };
        const auto odd =
            ":0:0: warning: the file's name holds a space or a quote; links to it break easily"s;
        add("spaces in the name", "fr/two words.md", "---\ntitle: A\n---\n",
            "fr/two words.md | fr | two words | A | none", "fr/two words.md" + odd);
        add("apostrophe in the name", "fr/l'eau.md", "---\ntitle: A\n---\n",
            "fr/l'eau.md | fr | l'eau | A | none", "fr/l'eau.md" + odd);
        add("name not UTF-8", "fr/Cl\xE9s.md", "---\ntitle: A\n---\n",
            "fr/Cl\xE9s.md | fr | Cl\xE9s | A | none",
            "fr/Cl\\xE9s.md:0:0: warning: the file's name is not UTF-8");
        add("folder not UTF-8", "fr/Cl\xE9s/a.md", "---\ntitle: A\n---\n",
            "fr/Cl\xE9s/a.md | fr | Cl\xE9s/a | A | none",
            "fr/Cl\\xE9s/a.md:0:0: warning: the file's name is not UTF-8");
        add("name in capitals", "fr/A.MD", "---\ntitle: A\n---\n", "fr/A.MD | fr | A | A | none",
            "");
        add("empty", "a.md", "", "a.md | und | a |  | none", "a.md:1:1: warning: empty file");
        add("Windows-1252", "a.md", "---\ntitle: Cl\xE9s\n---\n", "a.md | und | a | Clés | none",
            "a.md:2:10: warning: not UTF-8; the file was read as Windows-1252");

        const auto filler = QByteArray(3000, 'x');
        add("front matter longer than the start", "a.md",
            "---\nx: " + filler + "\ntitle: A\nweight: 4\n---\nB.\n", "a.md | und | a | A | 4", "");
        add("front matter of nearly 64 KiB", "a.md",
            "---\nx: " + filler.repeated(21) + "\ntitle: A\n---\nB.\n", "a.md | und | a | A | none",
            "");
        add("front matter of more than 64 KiB", "a.md",
            "---\ntitle: A\nx: " + filler.repeated(22) + "\n---\nB.\n", "a.md | und | a | A | none",
            "a.md:2:1: error: front matter is larger than 64 KiB; read line by line");
        add("unterminated, longer than the start", "a.md", "---\ntitle: A\n\n" + filler,
            "a.md | und | a | A | none", "a.md:1:1: error: front matter is not closed");
        add("more than a megabyte", "a.md",
            "---\nx: " + filler + "\ntitle: A\n---\n" + QByteArray("word\n").repeated(300'000),
            "a.md | und | a | A | none", "");
        add("unterminated, more than a megabyte", "a.md",
            "---\ntitle: A\n\n" + QByteArray("word\n").repeated(300'000),
            "a.md | und | a | A | none", "a.md:1:1: error: front matter is not closed");
        add("blank lines longer than the start", "a.md",
            QByteArray(3000, '\n') + "---\ntitle: A\n---\n", "a.md | und | a | A | none",
            "a.md:1:1: warning: blank lines before the front matter");
        add("no front matter, longer than the start", "a.md", filler, "a.md | und | a |  | none",
            "a.md:1:1: warning: no front matter");
    }
    void survivesAnOddFile()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, bytes);
        QFETCH(std::string, page);
        QFETCH(std::string, problems);
        const support::TemporaryGuide guide;
        guide.write(path.constData(), bytes);
        const auto library = load(guide);
        QCOMPARE(shown(library), page);
        QCOMPARE(support::said(library.problems), problems);
    }

    /// The start of a page is read first: wherever it is cut, the answer is that of the whole page.
    void theCutDoesNotShow_data()
    {
        QTest::addColumn<int>("cut");
        for (const int cut : {1024, 16 * 1024})
            QTest::addRow("%d", cut) << cut;
    }

    void theCutDoesNotShow()
    {
        QFETCH(const int, cut);
        for (int padding = cut - 64; padding < cut + 6; ++padding) {
            const support::TemporaryGuide guide;
            const auto x = QByteArray(padding, 'x');
            guide.write("in the block.md",
                        "---\nx: " + x
                            + "\ntitle: \"Clés €\"\nweight: 5\n---\n\nOne.\n\n---\n\nTwo.\n");
            guide.write("crlf.md", "---\r\ntitle: A\r\n---\r\n" + x + "\r\n€\r\n\r\nMore.\r\n");
            guide.write("rule.md", "---\ntitle: A\n" + x + "\n----\nweight: 5\n---\n");
            guide.write("blank.md", QByteArray(padding, '\n') + "---\ntitle: A\nweight: 5\n---\n");
            const auto library = load(guide);
            QCOMPARE(
                shown(library),
                "blank.md | und | blank | A | 5\ncrlf.md | und | crlf | A | none\n"
                "in the block.md | und | in the block | Clés € | 5\nrule.md | und | rule | A | 5"s);
            QCOMPARE(library.problems.size(), std::size_t(3));
        }
    }

    void aPageThatCantBeReadIsThere()
    {
        const support::TemporaryGuide guide;
        guide.writePage("a.md", "A", "B.\n");
        guide.writePage("fr/b.md", "B", "B.\n");
        guide.writePage("fr/c.md", "C", "B.\n");
        const auto folder = storage::Folder::open(guide.path());
        QVERIFY(folder);
        fs::remove(guide.path() / "a.md");
        fs::remove(guide.path() / "fr/b.md");
        QCOMPARE(::mkfifo((guide.path() / "fr/b.md").c_str(), 0600), 0);
        const auto library = content::load(*folder);
        QCOMPARE(
            shown(library),
            "a.md | und | a |  | none\nfr/b.md | fr | b |  | none\nfr/c.md | fr | c | C | none"s);
        QCOMPARE(support::said(library.problems),
                 "a.md:0:0: error: can't be read: No such file or directory\n"
                 "fr/b.md:0:0: error: not a regular file"s);
    }

    void aPageWithoutReadRightsIsThere()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        const support::TemporaryGuide guide;
        guide.writePage("a.md", "A", "B.\n");
        fs::permissions(guide.path() / "a.md", fs::perms::none);
        const auto library = load(guide);
        QCOMPARE(shown(library), "a.md | und | a |  | none"s);
        QCOMPARE(support::said(library.problems),
                 "a.md:0:0: error: can't be read: Permission denied"s);
    }

    void keepsTheProblemsOfTheFolder()
    {
        const support::TemporaryGuide guide;
        guide.writePage("a.md", "A", "B.\n");
        fs::create_symlink("/etc/passwd", guide.path() / "b.md");
        fs::create_symlink("c.md", guide.path() / "c.md");
        QCOMPARE(::mkfifo((guide.path() / "d.md").c_str(), 0600), 0);
        const auto library = load(guide);
        QCOMPARE(shown(library), "a.md | und | a | A | none"s);
        QCOMPARE(support::said(library.problems),
                 "b.md:0:0: error: link that leaves the guide's folder; not followed\n"
                 "c.md:0:0: error: link that leads nowhere: Too many levels of symbolic links\n"
                 "d.md:0:0: error: not a regular file; left out"s);
    }
};

ROOM_TEST(TestLibrary)
#include "tst_library.moc"
