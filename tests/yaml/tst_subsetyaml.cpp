#include "support/problems.h"
#include "support/roomtests.h"
#include "yaml/parse.h"
#include "yaml/shownyaml.h"
#include "yaml/subset.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <array>
#include <random>

using namespace std::string_literals;

namespace {

/// Empty if the short way has no answer, or the one that yaml-cpp has.
std::string difference(const std::string &yaml, bool *answered = nullptr)
{
    const auto node = yaml::readSubset(yaml, 1);
    if (!node)
        return {};
    if (answered != nullptr)
        *answered = true;
    text::Problems problems;
    const auto library = yaml::parseByLibrary(yaml, "a.yaml", 1, problems);
    if (!library)
        return "yaml-cpp: " + text::toString(library.error());
    if (!problems.empty())
        return "yaml-cpp: " + support::said(problems);
    return *node == *library ? ""s
                             : "short way:\n" + shown(*node) + "\nyaml-cpp:\n" + shown(*library);
}

std::string bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

/// The short way through data files answers as yaml-cpp does, or not at all.
class TestSubsetYaml : public QObject
{
    Q_OBJECT

private slots:
    void bothReadersGiveTheSameTree_data();
    void bothReadersGiveTheSameTree();
    void theBuiltInDataTakeTheShortWay_data();
    void theBuiltInDataTakeTheShortWay();
    void bothWaysAgreeOnRandomTexts();
    void nothingLargeOrDeepIsTried();
};

void TestSubsetYaml::bothReadersGiveTheSameTree_data()
{
    QTest::addColumn<std::string>("yaml");
    // clang-format off
    const std::vector<std::string> texts = {
        "", "a", "a: b", "a: b\n", "a: b # c\n", "a: b#c\n", "# c\na: b\n", "a:\n  b: c\n", "a:\n b: c\nd: e\n",
        "a:\n  b: c\n d: e\n", "a:\n- b\n- c\n", "a:\n  - b\n  - c\nd: e\n", "a:\n- b\nc: d\n", "a:\n  - b\n - c\n",
        "a:\n  - b: c\n    d: e\n  - b: f\n", "a:\n  - b: c\n   d: e\n", "a:\n  -   b: c\n      d: e\n",
        "a: [b, c]\n", "a: [b, c,]\n", "a: [b,, c]\n", "a: []\n", "a: {}\n", "a: {b: c}\n", "a: {b: c, d: [e, f]}\n",
        "a: {b}\n", "a: {b: }\n", "a: {b:c}\n", "a: [b: c]\n", "a: [b\n", "a: [b,\n  c]\n", "a: {b: c,\nd: e}\n",
        "a: {b: c} d\n", "a: {b: c} # d\n", "a: {b: c}# d\n", "a: \"b\"\n", "a: \"b\\\"c\"\n", "a: \"b\\n\"\n",
        "a: 'b'\n", "a: 'b''c'\n", "a: \"b\" c\n", "a: \"b\n c\"\n", "a: \"b: c, d # e\"\n", "a: [\"b, c\", 'd]']\n",
        "a: b: c\n", "a: b:\n", "a: http://b/c\n", "a: [http://b/c]\n", "a: {b: http://c, d: e}\n", "a: [b:c]\n",
        "a: ~\n", "a: null\n", "a: [null]\n", "a:\n", "a:\nb: c\n", "a: b\na: c\n", "a: b\nA: c\n", "null: a\n",
        "a: b\n  c\n", "a:\n  b\n", "a:\n  b\n  c: d\n", "- a\n", "a: - b\n", "a: -b\n", "a: b-\n", "a: &b c\n",
        "a: *b\n", "a: !c b\n", "a: |\n  b\n", "a: >\n  b\n", "a: @b\n", "a: `b\n", "a: %b\n", "? a\n: b\n",
        "a: [b, [c, {d: e}]]\n", "a : b\n", "a: b\n\n\n  \nc: d\n", "a:   b   \n", "a:\n  # c\n  b: c\n",
        "a: {b: \"c\"}\n", "a: {\"b\": c}\n", "a: {b: c, b: d}\n", "a: [b c, d e]\n", "a: [b #c]\n", "a: [b # c\n]\n",
        "a: 1.10\nb: 010\nc: yes\n", "a.b: c\nd/e: f\n", "a: é\nœ: b\n", "a: [é, œ]\nb: c\n", "---\na: b\n", "a: b\n...\n",
        "a:\tb\n", "a: b\r\n", " a: b\n", "  a: b\n  c: d\n", "a: b\n c: d\n", "a:\n  - - b\n", "a:\n  -\n    b: c\n",
        "a:\n  - [b]\n  - {c: d}\n", "a:\n  - b\nc\n", "a: {b: c}\n  d: e\n", "a: [b]\n- c\n", "a: b\n- c\n",
        "a: [-b, - c]\n", "a: [b-c]\n", "a: {b: -c}\n", "a: {b: c }\n", "a: { b: c }\n", "a: [ b , c ]\n",
        "a: b ]\n", "a: b, c\n", "a: b}\n", "a: [b}]\n", "a: {b: c]}\n", "a: [b]]\n", "a: {b: {c: d}, e: f}\n",
        "a: it's\n", "a: [it's]\n", "a: b \"c\"\n", "a: [b \"c\"]\n", "a: ?b\n", "a: :b\n", "a: #b\n", "a:#b\n",
    };
    // clang-format on
    for (const auto &text : texts)
        QTest::newRow(support::shown(text)) << text;
}

void TestSubsetYaml::bothReadersGiveTheSameTree()
{
    QFETCH(std::string, yaml);
    QCOMPARE(difference(yaml), ""s);
}

void TestSubsetYaml::theBuiltInDataTakeTheShortWay_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(CONTENT), {QStringLiteral("*.yaml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        if (!path.endsWith(QStringLiteral("guide.yaml")))
            QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestSubsetYaml::theBuiltInDataTakeTheShortWay()
{
    QFETCH(QString, path);
    bool answered = false;
    QCOMPARE(difference(bytesOf(path), &answered), ""s);
    QVERIFY(answered);
}

void TestSubsetYaml::bothWaysAgreeOnRandomTexts()
{
    constexpr std::array pieces = {
        "a",   "b", "key", ": ",   ":", "\n",       "\n  ", "\n    ", "- ",   "[",
        "]",   "{", "}",   ", ",   ",", "\"",       "'",    " ",      "#",    " # c",
        "x y", "é", "\\",  "null", "~", "http://x", "\n- ", "\n  - ", "k: v", "\nk: v"};
    std::mt19937 random(7);
    int answers = 0;
    for (int i = 0; i < 60'000; ++i) {
        std::string yaml = "k: ";
        for (auto n = random() % 12; n > 0; --n)
            yaml += pieces[random() % pieces.size()];
        bool answered = false;
        const auto wrong = difference(yaml, &answered);
        answers += answered ? 1 : 0;
        QVERIFY2(wrong.empty(), (support::shown(yaml).toStdString() + '\n' + wrong).c_str());
    }
    QVERIFY(answers > 1000);
}

void TestSubsetYaml::nothingLargeOrDeepIsTried()
{
    QVERIFY(yaml::readSubset("a: b\n", 1));
    QVERIFY(!yaml::readSubset("a: b\n" + std::string(200'000, '\n'), 1));
    QVERIFY(!yaml::readSubset("a: " + std::string(50, '[') + std::string(50, ']'), 1));
    std::string many;
    for (int i = 0; i < 300; ++i)
        many += "k" + std::to_string(i) + ": v\n";
    QVERIFY(!yaml::readSubset(many, 1));
}

ROOM_TEST(TestSubsetYaml)
#include "tst_subsetyaml.moc"
