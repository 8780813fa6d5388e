#include "content/yaml.h"
#include "support/golden.h"
#include "support/problems.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

/// A node with all it holds, a line each: "3:8 scalar text".
std::string shown(const content::YamlNode &node, const std::string &indent = {})
{
    using Kind = content::YamlNode::Kind;
    const auto place = std::to_string(node.pos.line) + ':' + std::to_string(node.pos.column);
    const auto *const kind = node.kind == Kind::Null ? "null"
        : node.kind == Kind::Scalar                  ? "scalar "
        : node.kind == Kind::List                    ? "list"
                                                     : "map";
    auto result = indent + place + ' ' + kind + node.scalar + '\n';
    for (const auto &item : node.items)
        result += shown(item, indent + "- ");
    for (const auto &[key, value] : node.fields)
        result += indent + key + ":\n" + shown(value, indent + "  ");
    return result;
}

/// Empty if the scan leaves the block to yaml-cpp, or both give the same answer.
std::string difference(const std::string &block, bool *scanned = nullptr)
{
    text::Problems fromScan;
    const auto scan = content::scanPlainYaml(block, "a.md", 2, fromScan);
    if (!scan)
        return fromScan.empty() ? ""s : "no answer, but problems: " + support::said(fromScan);
    if (scanned != nullptr)
        *scanned = true;
    text::Problems fromParser;
    const auto parsed = content::parseYaml(block, "a.md", 2, fromParser);
    if (!parsed)
        return "only the scan answers; yaml-cpp: " + text::toString(parsed.error());
    const auto left = shown(*scan) + support::said(fromScan);
    const auto right = shown(*parsed) + support::said(fromParser);
    return *scan == *parsed && left == right ? ""s : "scan:\n" + left + "\nyaml-cpp:\n" + right;
}

} // namespace

/// YAML becomes nodes with places; the scan of plain blocks gives the same ones.
class TestYaml : public QObject
{
    Q_OBJECT

private slots:
    void scanAndParserAgree_data()
    {
        QTest::addColumn<std::string>("block");
        const std::vector<std::string> blocks = {
            "", "\n", "# only a comment\n", "title: A", "title: A\n", "title:  A  \n", "title:A\n",
            "title: A\nweight: 008\n", "title: A\n\nweight: 010\n", "title: A\n   \nweight: 3\n",
            "# c\ntitle: A\n", "\n\ntitle: A\n", " # c\ntitle: A\n", "title: A\n # c\n", "title: A # c\n", "title: A#c\n",
            "title: #c\n", "title: A\n  B\n", "title: A\n  B: C\n", "title: A\n\n  B\n", "title: A: B\n", "title: A:B\n",
            "title: A:\n", "title: :A\n", "title: A :B\n", "title: A : B\n", "title: A ::\n", "title:\n", "title: \n",
            "title:\n  A\n", "title:\n- A\n", "title: - A\n", "title: -A\n", "title: ? A\n", "? title\n: A\n",
            "title: ~\n", "title: ~A\n", "title: null\n", "title: NULL\n", "title: nUlL\n", "title: Null \n", "null: A\n",
            "Null: A\n", "~: A\n", "title: null A\n", "true: A\n", "title: true\n", "title: no\n", "on: off\n", "1: 2\n",
            "title: 'A'\n", "title: \"A\"\n", "'title': A\n", "title: 'A\n", "title: A'B\n", "title: A \"B\"\n", "title: A'\n",
            "title: [A]\n", "title: {A: B}\n", "title: A [B]\n", "title: A, B\n", "title: ,A\n", "title: ]\n", "title: }A\n",
            "title: A {B}\n", "title: &a A\n", "title: *a\n", "title: A & B\n", "title: A *B*\n", "title: !A\n", "title: A!\n",
            "title: !!str 1\n", "title: |\n  A\n", "title: >\n  A\n", "title: | A\n", "title: A | B\n", "title: %A\n",
            "title: 5 %\n", "title: @A\n", "title: `A`\n", "title: A `B`\n", "title: =\n", "title: <<\n", "<<: A\n",
            "title: A\ntitle: B\n", "title: A\nTitle: B\nTITLE: C\n", "title: A\ntitle: A: B\n", "---\ntitle: A\n",
            "title: A\n---\n", "title: A\n...\n", "title: ---\n", "title: ...\n", "title: A ---\n", "%YAML 1.2\n---\ntitle: A\n",
            "title:\tA\n", "title: A\tB\n", "title: A\t\n", "\ttitle: A\n", "title: A\n\t\n", "title: A\nB\n", "title : A\n",
            "my title: A\n", "-title: A\n", "- title: A\n", "_: A\n", "a-: A\n", "a--b: A\n", "é: A\n", "title: é: è\n",
            "title: Œuvre à l’œil\n", "title: \u00A0A\n", "title: A\u00A0\n", "title: A\u00A0# B\n", "title: A:\u00A0B\n",
            "title: A\u0085B\n", "title: \uFEFFA\n", "title: \U0001F512 A\n", "title: \\A\n", "title: A\\\n", "title: /A\n",
            "title: (A)\n", "title: A) #\n", "title: http://example.org/#a\n", "title: 2024-01-01\n", "title: 0x1F\n",
            "title: .5\n", "title: .inf\n", "title: +5\n", "title: $A\n", "title: ;A\n", "title: ^A\n", "title: =A\n",
            "a: 1\nb: 2\nc: 3", "a: 1\n\n\n\nb: 2\n", "a: b\n: c\n", ": c\n", "a: b\n#\nc: d\n", "a: b\n#c: d\n",
            std::string(1024, 'k') + ": A\n", std::string(1025, 'k') + ": A\n", std::string(5000, 'k') + ": A\n",
            std::string(1023, 'k') + ": A\n", "title: " + std::string(5000, 'v') + "\n",
            "title: A" + std::string(5000, ' ') + "\nb: c\n", "title:" + std::string(5000, ' ') + "A\n"};
        for (std::size_t i = 0; i < blocks.size(); ++i)
            QTest::addRow("%zu %.40s", i, QTest::toPrettyCString(blocks[i].data(), 40)) << blocks[i];
    }
    void scanAndParserAgree()
    {
        QFETCH(std::string, block);
        QCOMPARE(difference(block), ""s);
    }

    void scanAndParserAgreeOnRandomBlocks()
    {
        constexpr std::array pieces = {
            "a",  "b",   "key", "key: ", "title: ", "null", "~",  " ",      "  ",     "\n",     "\n",   "\n",   ": ",
            ":",  "\t",  "#",   " #",    "- ",      "-",    "?",  "? ",     "[",      "]",      "{",    "}",    ",",
            "&a", "*a",  "!",   "|",     ">",       "'",    "\"", "%",      "@",      "`",      "---",  "...",  "\\",
            "0",  "008", "é",   "<<",    "=",       "true", "_",  "\u00A0", "\u0085", "\uFEFF", "A: 1", "x: y", "."};
        std::mt19937 random(20240501);
        std::uniform_int_distribution<std::size_t> anyPiece(0, pieces.size() - 1);
        std::uniform_int_distribution<int> anyLength(0, 7);
        int answered = 0;
        for (int i = 0; i < 40'000; ++i) {
            std::string block;
            for (int line = anyLength(random) % 4; line >= 0; --line) {
                if (random() % 4 != 0)
                    block += random() % 2 != 0 ? "title: " : "b: ";
                for (int length = anyLength(random); length > 0; --length)
                    block += pieces[anyPiece(random)];
                block += '\n';
            }
            bool scanned = false;
            const auto found = difference(block, &scanned);
            QVERIFY2(found.empty(), (QTest::toPrettyCString(block.data(), qsizetype(block.size())) + "\n"s + found).c_str());
            answered += scanned ? 1 : 0;
        }
        QVERIFY2(answered > 2'000, qPrintable(QString::number(answered)));
    }
};

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
