#include "support/corpus.h"
#include "support/golden.h"
#include "support/problems.h"
#include "support/roomtests.h"
#include "text/decode.h"
#include "yaml/parse.h"
#include "yaml/plain.h"
#include "yaml/shownyaml.h"

#include <QDirIterator>
#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

/// Empty if the scan leaves the block to yaml-cpp, or both give the same answer.
std::string difference(const std::string &block, bool *scanned = nullptr)
{
    text::Problems fromScan;
    const auto scan = yaml::scanPlain(block, "a.md", 2, fromScan);
    if (!scan)
        return fromScan.empty() ? ""s : "no answer, but problems: " + support::said(fromScan);
    if (scanned != nullptr)
        *scanned = true;
    text::Problems fromParser;
    const auto parsed = yaml::parseByLibrary(block, "a.md", 2, fromParser);
    if (!parsed)
        return "only the scan answers; yaml-cpp: " + text::toString(parsed.error());
    const auto left = shown(*scan) + support::said(fromScan);
    const auto right = shown(*parsed) + support::said(fromParser);
    return *scan == *parsed && left == right ? ""s : "scan:\n" + left + "\nyaml-cpp:\n" + right;
}

} // namespace

/// The scan of plain blocks answers as yaml-cpp does; of what is no YAML is saved what can be.
class TestPlainYaml : public QObject
{
    Q_OBJECT

private slots:
    void scanAndParserAgree_data()
    {
        QTest::addColumn<std::string>("block");
        // clang-format off
        const std::vector<std::string> blocks = {
            "", "\n", "# only a comment\n", "title: A", "title: A\n", "title:  A  \n", "title:A\n",
            "title: A\nweight: 008\n", "title: A\n\nweight: 010\n", "title: A\n   \nweight: 3\n",
            "# c\ntitle: A\n", "\n\ntitle: A\n", " # c\ntitle: A\n", "title: A\n # c\n",
            "title: A # c\n", "title: A#c\n", "title: #c\n", "title: A\n  B\n",
            "title: A\n  B: C\n", "title: A\n\n  B\n", "title: A: B\n", "title: A:B\n",
            "title: A:\n", "title: :A\n", "title: A :B\n", "title: A : B\n", "title: A ::\n",
            "title:\n", "title: \n", "title:\n  A\n", "title:\n- A\n", "title: - A\n",
            "title: -A\n", "title: ? A\n", "? title\n: A\n", "title: ~\n", "title: ~A\n",
            "title: null\n", "title: NULL\n", "title: nUlL\n", "title: Null \n", "null: A\n",
            "Null: A\n", "~: A\n", "title: null A\n", "true: A\n", "title: true\n", "title: no\n",
            "on: off\n", "1: 2\n", "title: 'A'\n", "title: \"A\"\n", "'title': A\n", "title: 'A\n",
            "title: A'B\n", "title: A \"B\"\n", "title: A'\n", "title: [A]\n", "title: {A: B}\n",
            "title: A [B]\n", "title: A, B\n", "title: ,A\n", "title: ]\n", "title: }A\n",
            "title: A {B}\n", "title: &a A\n", "title: *a\n", "title: A & B\n", "title: A *B*\n",
            "title: !A\n", "title: A!\n", "title: !!str 1\n", "title: |\n  A\n", "title: >\n  A\n",
            "title: | A\n", "title: A | B\n", "title: %A\n", "title: 5 %\n", "title: @A\n",
            "title: `A`\n", "title: A `B`\n", "title: =\n", "title: <<\n", "<<: A\n",
            "title: A\ntitle: B\n", "title: A\nTitle: B\nTITLE: C\n", "title: A\ntitle: A: B\n",
            "---\ntitle: A\n", "title: A\n---\n", "title: A\n...\n", "title: ---\n", "title: ...\n",
            "title: A ---\n", "%YAML 1.2\n---\ntitle: A\n", "title:\tA\n", "title: A\tB\n",
            "title: A\t\n", "\ttitle: A\n", "title: A\n\t\n", "title: A\nB\n", "title : A\n",
            "my title: A\n", "-title: A\n", "- title: A\n", "_: A\n", "a-: A\n", "a--b: A\n",
            "é: A\n", "title: é: è\n", "title: Œuvre à l’œil\n", "title: \u00A0A\n",
            "title: A\u00A0\n", "title: A\u00A0# B\n", "title: A:\u00A0B\n", "title: A\u0085B\n",
            "title: \uFEFFA\n", "title: \U0001F512 A\n", "title: \\A\n", "title: A\\\n",
            "title: /A\n", "title: (A)\n", "title: A) #\n", "title: http://example.org/#a\n",
            "title: 2024-01-01\n", "title: 0x1F\n", "title: .5\n", "title: .inf\n", "title: +5\n",
            "title: $A\n", "title: ;A\n", "title: ^A\n", "title: =A\n", "a: 1\nb: 2\nc: 3",
            "a: 1\n\n\n\nb: 2\n", "a: b\n: c\n", ": c\n", "a: b\n#\nc: d\n", "a: b\n#c: d\n",
            std::string(1024, 'k') + ": A\n", std::string(1025, 'k') + ": A\n",
            std::string(5000, 'k') + ": A\n", std::string(1023, 'k') + ": A\n",
            "title: " + std::string(5000, 'v') + "\n",
            "title: A" + std::string(5000, ' ') + "\nb: c\n",
            "title:" + std::string(5000, ' ') + "A\n"};
        // clang-format on
        for (std::size_t i = 0; i < blocks.size(); ++i)
            QTest::addRow("%zu %s", i, support::shown(blocks[i]).constData()) << blocks[i];
    }
    void scanAndParserAgree()
    {
        QFETCH(std::string, block);
        QCOMPARE(difference(block), ""s);
    }

    void scanAndParserAgreeOnRandomBlocks()
    {
        constexpr std::array pieces = {
            "a",    "b",  "key",    "key: ",  "title: ", "null", "~",    " ",   "  ", "\n", "\n",
            "\n",   ": ", ":",      "\t",     "#",       " #",   "- ",   "-",   "?",  "? ", "[",
            "]",    "{",  "}",      ",",      "&a",      "*a",   "!",    "|",   ">",  "'",  "\"",
            "%",    "@",  "`",      "---",    "...",     "\\",   "0",    "008", "é",  "<<", "=",
            "true", "_",  "\u00A0", "\u0085", "\uFEFF",  "A: 1", "x: y", "."};
        std::mt19937 random(20240501);
        std::uniform_int_distribution<std::size_t> anyPiece(0, pieces.size() - 1);
        std::uniform_int_distribution<int> anyLength(0, 7);
        int answered = 0;
        for (int i = 0; i < 60'000; ++i) {
            std::string block;
            for (int line = anyLength(random) % 4; line >= 0; --line) {
                if (random() % 8 != 0)
                    block += random() % 2 != 0 ? "title: a" : "b: ";
                for (int length = anyLength(random); length > 0; --length)
                    block += pieces[anyPiece(random)];
                block += '\n';
            }
            bool scanned = false;
            const auto found = difference(block, &scanned);
            if (!found.empty())
                QFAIL(
                    (support::shown(block) + '\n' + QByteArray::fromStdString(found)).constData());
            answered += scanned ? 1 : 0;
        }
        QVERIFY2(answered > 2'000, qPrintable(QString::number(answered)));
    }

    void scanAndParserAgreeOnTheGuidesAtHand_data()
    {
        SKIP_UNLESS_AT_HAND(u"" GUIDES ""_s);
        QTest::addColumn<std::string>("block");
        QDirIterator pages(u"" GUIDES ""_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (pages.hasNext()) {
            const auto path = pages.next();
            const auto page = text::decode(support::readFile(path).toStdString(), "a.md").text;
            const auto start = page.find("---\n");
            const auto end = page.find("\n---\n", start + 3);
            if (end != std::string::npos)
                QTest::newRow(qPrintable(path)) << page.substr(start + 4, end - start - 3);
        }
    }
    void scanAndParserAgreeOnTheGuidesAtHand() { scanAndParserAgree(); }

    void scanAnswersPlainBlocksOnly()
    {
        text::Problems problems;
        QVERIFY(yaml::scanPlain("title: A b\n\nweight: 010\n# c\nlang: fr", "a.md", 2, problems));
        for (const auto &block : {"title: 'A'", "title: A: b", "tags:\n- a", "tags: [a]", "- a", "",
                                  "title: A\n  b", "text"})
            QVERIFY2(!yaml::scanPlain(block, "a.md", 2, problems), block);
        QVERIFY(problems.empty());
    }

    void salvagesWhatItCan_data()
    {
        QTest::addColumn<std::string>("block");
        QTest::addColumn<std::string>("expected");
        const auto add = [](const char *name, const std::string &block,
                            const std::string &expected) {
            QTest::newRow(name) << block << "2:1 map\n" + expected;
        };
        add("the first colon splits", "a: b: c\n", "a:\n  2:4 scalar b: c\n");
        add("no space", "a:b\n", "a:\n  2:3 scalar b\n");
        add("space before the colon", "a : b: c\n", "a:\n  2:5 scalar b: c\n");
        add("good lines as YAML reads them", "a: 'it''s' # c\nb: [c, d]\ne: f: g\n",
            "a:\n  2:4 scalar it's\nb:\n  3:4 list\n  - 3:5 scalar c\n  - 3:8 scalar d\ne:\n  4:4 "
            "scalar f: g\n");
        add("quotes", "a: \"b \"c\" d\"\n", "a:\n  2:4 scalar b \"c\" d\n");
        add("what is indented belongs to a value", "a: b: c\nd:\n  a: e\n  f: g\n",
            "a:\n  2:4 scalar b: c\nd:\n  3:1 null\n");
        add("everything indented", "  a: b: c\n  d: e\n",
            "a:\n  2:6 scalar b: c\nd:\n  3:6 scalar e\n");
        add("the first of two counts", "a: b: c\nA: d\n", "a:\n  2:4 scalar b: c\n");
        add("what is no field", "one two: three\n- a: b\n# a: b\ntext\n", "");
    }
    void salvagesWhatItCan()
    {
        QFETCH(std::string, block);
        QFETCH(std::string, expected);
        QCOMPARE(shown(yaml::salvage(block, 2)), expected);
    }
};

ROOM_TEST(TestPlainYaml)
#include "tst_plainyaml.moc"
