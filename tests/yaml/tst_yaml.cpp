#include "support/cputimer.h"
#include "support/problems.h"
#include "support/roomtests.h"
#include "yaml/parse.h"
#include "yaml/plain.h"
#include "yaml/shownyaml.h"

#include <QTest>

using namespace std::string_literals;

/// YAML becomes nodes with places; what is too much or no YAML is refused with its place.
class TestYaml : public QObject
{
    Q_OBJECT

private slots:
    void escapesTurnNothingRound()
    {
        text::Problems problems;
        const auto *source = "a: \"A guide \\u202Egpj.exe\"\n"
                             "b: [\"x\\ay\\u2067z\", \"p\\u2028q\\Nr\"]\n\"k\\u202De\": v\n";
        const auto root = yaml::parse(source, "a.yaml", 1, problems);
        QVERIFY(root);
        QCOMPARE(std::string(root->scalarOf("a")), "A guide gpj.exe"s);
        QCOMPARE(root->field("b")->scalars(), (std::vector{"xyz"s, "p q r"s}));
        QCOMPARE(std::string(root->scalarOf("ke")), "v"s);
        const auto plain = yaml::scanPlain("a: b\u2067c\n", "a.md", 1, problems);
        QCOMPARE(std::string(plain->scalarOf("a")), "bc"s);
    }

    void givesKindsTextsAndPlaces()
    {
        text::Problems problems;
        const auto root = yaml::parse(
            "a: 010\nb: [no, ~, 'x']\nc:\n  d: &n e\n  f: *n\ng:\nh: ''\n", "a.yaml", 3, problems);
        QVERIFY(root);
        QCOMPARE(shown(*root),
                 "3:1 map\n"
                 "a:\n  3:4 scalar 010\n"
                 "b:\n  4:4 list\n  - 4:5 scalar no\n  - 4:9 null\n  - 4:12 scalar x\n"
                 "c:\n  6:3 map\n  d:\n    6:6 scalar e\n  f:\n    6:6 scalar e\n"
                 "g:\n  8:1 null\n"
                 "h:\n  9:4 scalar \n"s);
        QCOMPARE(support::said(problems), ""s);
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("yaml");
        QTest::addColumn<std::string>("problem");
        QTest::newRow("syntax") << "a: b\nc: d: e\n"s
                                << "a.yaml:4:5: error: illegal map value"s;
        QTest::newRow("unknown anchor")
            << "a: *b\n"s
            << "a.yaml:3:4: error: the referenced anchor is not defined"s;
        QTest::newRow("two documents") << "a: b\n---\nc: d\n"s
                                       << "a.yaml:5:1: error: text that belongs to no key"s;
        const auto tooMuch = "a.yaml:3:1: error: YAML nested too deep or too large"s;
        QTest::newRow("34 levels") << std::string(34, '[') + std::string(34, ']') << tooMuch;
        QTest::newRow("bomb of brackets") << std::string(100'000, '[') << tooMuch;
        QTest::newRow("bomb of items") << [] {
            std::string items;
            for (int i = 0; i < 2000; ++i)
                items += "- ";
            return items;
        }() << tooMuch;
        QTest::newRow("cycle") << "&a [*a]"s << tooMuch;
        QTest::newRow("cycle in a map") << "&a\nb: *a\n"s << tooMuch;
        QTest::newRow("100,001 items") << [] {
            std::string items;
            for (int i = 0; i < 100'001; ++i)
                items += "- a\n";
            return items;
        }() << tooMuch;
        QTest::newRow("multiplying aliases") << [] {
            std::string yaml = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
            for (int i = 1; i < 9; ++i) {
                const auto name = "a" + std::to_string(i);
                const auto alias = "*a" + std::to_string(i - 1);
                yaml += name + ": &" + name + " [" + alias;
                for (int j = 1; j < 10; ++j)
                    yaml += ", " + alias;
                yaml += "]\n";
            }
            return yaml;
        }() << tooMuch;
    }
    void refuses()
    {
        QFETCH(std::string, yaml);
        QFETCH(std::string, problem);
        text::Problems problems;
        const auto root = yaml::parse(yaml, "a.yaml", 3, problems);
        QVERIFY(!root);
        QCOMPARE(text::toString(root.error()), problem);
    }

    /// YAML::LoadAll reads one empty document after the other there.
    void endsOnAStrayComma()
    {
        text::Problems problems;
        QVERIFY(yaml::parse(",", "a.yaml", 1, problems));
        QVERIFY(yaml::parse(",\na: b\n", "a.yaml", 1, problems));
    }

    void acceptsWhatIsJustBelowTheLimits()
    {
        text::Problems problems;
        QVERIFY(yaml::parse(std::string(33, '[') + std::string(33, ']'), "a.yaml", 1, problems));
        QVERIFY(yaml::parse("", "a.yaml", 1, problems));
        QVERIFY(yaml::parse("a: b\n---\n", "a.yaml", 1, problems));
    }

    /// Five times what is promised.
    void manyKeysAreRead()
    {
        std::string yaml;
        for (int i = 0; i < 40'000; ++i)
            yaml += "k" + std::to_string(i) + ": a\n";
        const support::CpuTimer timer;
        text::Problems problems;
        const auto parsed = yaml::parse(yaml, "a.yaml", 1, problems);
        QVERIFY(parsed);
        QCOMPARE(parsed->fields.size(), std::size_t(40'000));
        QVERIFY(yaml::scanPlain(yaml, "a.yaml", 1, problems) == *parsed);
        QVERIFY(yaml::salvage(yaml.substr(0, 65'536), 1).fields.size() > 7'000);
        QVERIFY2(timer.milliseconds() < 5000, qPrintable(QString::number(timer.milliseconds())));
    }

    void fieldsAreFoundWithoutRegardToCase()
    {
        text::Problems problems;
        const auto root = yaml::parse("Title: A\ntags: [b, [c], d]\n", "a.yaml", 1, problems);
        QVERIFY(root);
        QCOMPARE(std::string(root->scalarOf("tiTLE")), "A"s);
        QCOMPARE(std::string(root->scalarOf("tags")), ""s);
        QCOMPARE(std::string(root->scalarOf("none")), ""s);
        QCOMPARE(support::lines(root->field("tags")->scalars()), "b\nd"s);
        QCOMPARE(support::lines(root->field("title")->scalars()), "A"s);
        QVERIFY(root->field("none") == nullptr);
        QVERIFY(root->field("title")->field("a") == nullptr);
    }
};

ROOM_TEST(TestYaml)
#include "tst_yaml.moc"
