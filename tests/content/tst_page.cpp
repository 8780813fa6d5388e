#include "content/seenpage.h"
#include "support/roomtests.h"

using namespace std::string_literals;

/// What the fields of a page say, and what is odd about them.
class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void survivesOddFields_data()
    {
        addColumns();
        const auto add = [](const char *name, const std::string &fields, const std::string &title,
                            const std::string &problems, const std::string &weight = "none") {
            const auto lines = static_cast<int>(std::count(fields.begin(), fields.end(), '\n'));
            addRow(name, "---\n" + fields + "---\nLock it.\n",
                   {title, weight, "Lock it.\n", lines + 3, problems});
        };
        add("title missing", "weight: 3\n", "", "a.md:2:1: warning: no title", "3");
        add("title empty", "weight: 3\ntitle: ''\n", "", "a.md:3:8: warning: no title", "3");
        add("title null", "title: ~\n", "", "a.md:2:8: warning: no title");
        add("title a list", "title: [a]\n", "", "a.md:2:8: warning: no title");
        add("white space in the title", "title: \"  Pad\\n  locks \"\n", "Pad locks", "");
        add("Title:", "Title: Padlocks\n", "Padlocks",
            "a.md:2:8: warning: key 'Title' was read as 'title'");
        add("WEIGHT:", "title: A\nWEIGHT: 3\n", "A",
            "a.md:3:9: warning: key 'WEIGHT' was read as 'weight'", "3");
        add("markup in the title", "title: The **best** locks\n", "The **best** locks",
            "a.md:2:8: warning: markup or an entity in the title");
        add("tag in the title", "title: The <em>best</em> locks\n", "The <em>best</em> locks",
            "a.md:2:8: warning: markup or an entity in the title");
        add("link in the title", "title: The [best](a.md)\n", "The [best](a.md)",
            "a.md:2:8: warning: markup or an entity in the title");
        add("entity in the title", "title: Locks &amp; keys\n", "Locks &amp; keys",
            "a.md:2:8: warning: markup or an entity in the title");
        add("numeric entity in the title", "title: Locks &#38; keys\n", "Locks &#38; keys",
            "a.md:2:8: warning: markup or an entity in the title");
        add("ampersand in the title", "title: Q&A; locks < keys & bolts;\n",
            "Q&A; locks < keys & bolts;", "a.md:2:8: warning: markup or an entity in the title");
        add("ampersands that are none", "title: Locks & keys, R&D, a < b\n",
            "Locks & keys, R&D, a < b", "");
        add("unquoted colon", "title: Locks: the best\nweight: 3\n", "Locks: the best",
            "a.md:2:13: warning: front matter is not YAML (illegal map value); read line by line",
            "3");
        add("unquoted colon after a comment line", "# c\n\ntitle: Locks: the best\nweight: 3\n",
            "Locks: the best",
            "a.md:3:1: warning: blank lines in the front matter\n"
            "a.md:4:13: warning: front matter is not YAML (illegal map value); read line by line",
            "3");
        add("unquoted colon, quotes elsewhere", "note: a: b\ntitle: 'L''été'  # c\nweight: \"3\"\n",
            "L'été",
            "a.md:2:8: warning: front matter is not YAML (illegal map value); read line by line",
            "3");
        add("unquoted colon, another title inside a value",
            "note: a: b\nmenu:\n  title: Other\ntitle: Padlocks\n", "Padlocks",
            "a.md:2:8: warning: front matter is not YAML (illegal map value); read line by line");
        add("quotes in quotes", "title: \"The \"best\" locks\"\nweight: 3\n", "The \"best\" locks",
            "a.md:2:14: warning: front matter is not YAML (end of map not found); read line by "
            "line",
            "3");
        add("a line without a key", "title: Padlocks\noops\nweight: 3\n", "Padlocks",
            "a.md:4:7: warning: front matter is not YAML (illegal map value); read line by line",
            "3");
        add("bracket first", "title: [New] locks\nweight: 3\n", "[New] locks",
            "a.md:2:14: warning: front matter is not YAML (end of map not found); read line by "
            "line",
            "3");
        add("percent first", "title: %locks\n", "%locks",
            "a.md:2:8: warning: front matter is not YAML (unknown token); read line by line");
        add("alias that is none", "title: *locks*\n", "*locks*",
            "a.md:2:8: warning: front matter is not YAML (the referenced anchor is not defined); "
            "read line by line");
        add("tab after the colon", "title:\tPadlocks\nweight: 3\n", "Padlocks", "", "3");
        add("duplicate keys", "title: Padlocks\nweight: 3\ntitle: Keys\nWeight: 4\n", "Padlocks",
            "a.md:4:1: warning: key 'title' stands twice; the first counts\n"
            "a.md:5:1: warning: key 'Weight' stands twice; the first counts",
            "3");
        add("duplicate keys beside a list", "title: Padlocks\ntags: [a]\ntitle: Keys\n", "Padlocks",
            "a.md:4:1: warning: key 'title' stands twice; the first counts");
        add("key that is a list", "? [a]\n: b\ntitle: Padlocks\n", "Padlocks",
            "a.md:2:3: warning: a key that is not plain text was left out");
        add("weight: 008", "title: A\nweight: 008\n", "A",
            "a.md:3:9: warning: weight '008' was read as 8", "8");
        add("weight: 010", "title: A\nweight: 010\n", "A",
            "a.md:3:9: warning: weight '010' was read as 10", "10");
        add("weight: '010' beside a list", "title: A\ntags: [a]\nweight: 010\n", "A",
            "a.md:4:9: warning: weight '010' was read as 10", "10");
        add("weight: 0", "title: A\nweight: 0\n", "A", "", "0");
        add("weight: -5", "title: A\nweight: -5\n", "A", "", "-5");
        add("weight: quoted", "title: A\nweight: '7'\n", "A", "", "7");
        add("weight: ten", "title: A\nweight: ten\n", "A",
            "a.md:3:9: warning: weight is not a whole number");
        add("weight: 1.5", "title: A\nweight: 1.5\n", "A",
            "a.md:3:9: warning: weight is not a whole number");
        add("weight: nothing", "title: A\nweight:\n", "A",
            "a.md:3:1: warning: weight is not a whole number");
        add("weight: too large", "title: A\nweight: 99999999999\n", "A",
            "a.md:3:9: warning: weight is not a whole number");
        add("order instead of weight", "title: A\norder: 4\n", "A", "", "4");
        add("weight before order", "title: A\norder: 4\nweight: 5\n", "A", "", "5");
    }
    void survivesOddFields() { check(); }

    void numbersAreDecimal_data()
    {
        QTest::addColumn<std::string>("written");
        QTest::addColumn<std::string>("value");
        const auto add = [](const char *written, const char *value) {
            QTest::newRow(written) << std::string(written) << std::string(value);
        };
        add("0", "0");
        add("008", "8");
        add("010", "10");
        add("-010", "-10");
        add("+5", "5");
        add(" 7 ", "7");
        add("2147483647", "2147483647");
        for (const auto *written : {"", "+", "-", "+-5", "--5", "++5", "5.0", "0x10", "1e3",
                                    "1_000", "5 6", "five", "2147483648", "٥"})
            add(written, "none");
    }
    void numbersAreDecimal()
    {
        QFETCH(std::string, written);
        QFETCH(std::string, value);
        const auto number = content::decimal(written);
        QCOMPARE(number ? std::to_string(*number) : "none"s, value);
    }
};

ROOM_TEST(TestPage)
#include "tst_page.moc"
