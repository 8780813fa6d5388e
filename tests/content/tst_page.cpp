#include "content/page.h"
#include "support/problems.h"

#include <QTest>

using namespace std::string_literals;

namespace {

/// What a page says of itself: title, weight, body and where it starts, and the problems.
struct Seen {
    std::string title;
    std::string weight;
    std::string body;
    int bodyLine = 0;
    std::string problems;
};

Seen see(const std::string &bytes)
{
    const auto source = content::parsePage(bytes, "a.md");
    auto problems = source.problems;
    const auto page = content::describePage("a.md", source.frontMatter, problems);
    return {page.title, page.weight ? std::to_string(*page.weight) : "none", source.body,
            source.bodyLine, support::said(problems)};
}

void addRow(const char *name, const std::string &bytes, const Seen &expected)
{
    QTest::newRow(name) << bytes << expected.title << expected.weight << expected.body
                        << expected.bodyLine << expected.problems;
}

} // namespace

/// Whatever the front matter looks like, the page is there and what is odd is listed with its
/// place.
class TestPage : public QObject
{
    Q_OBJECT

private:
    static void addColumns()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("title");
        QTest::addColumn<std::string>("weight");
        QTest::addColumn<std::string>("body");
        QTest::addColumn<int>("bodyLine");
        QTest::addColumn<std::string>("problems");
    }

    static void check()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, title);
        QFETCH(std::string, weight);
        QFETCH(std::string, body);
        QFETCH(int, bodyLine);
        QFETCH(std::string, problems);
        const auto seen = see(bytes);
        QCOMPARE(seen.problems, problems);
        QCOMPARE(seen.title, title);
        QCOMPARE(seen.weight, weight);
        QCOMPARE(seen.body, body);
        QCOMPARE(seen.bodyLine, bodyLine);
    }

private slots:
    void survivesAnOddFile_data()
    {
        addColumns();
        addRow("nothing odd", "---\ntitle: Padlocks\nweight: 3\n---\nLock it.\n",
               {"Padlocks", "3", "Lock it.\n", 5, ""});
        addRow("blank lines before the block",
               "\n \n---\ntitle: Padlocks\nweight: 3\n---\nLock it.\n",
               {"Padlocks", "3", "Lock it.\n", 7,
                "a.md:1:1: warning: blank lines before the front matter"});
        addRow(
            "byte order mark", "\uFEFF---\ntitle: Padlocks\nweight: 3\n---\nLock it.\n",
            {"Padlocks", "3", "Lock it.\n", 5, "a.md:1:1: warning: byte order mark at the start"});
        addRow("two byte order marks", "\uFEFF\uFEFF---\ntitle: Padlocks\n---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 4,
                "a.md:1:1: warning: byte order mark at the start"});
        addRow("byte order mark and blank lines", "\uFEFF\n---\ntitle: Padlocks\n---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 5,
                "a.md:1:1: warning: byte order mark at the start\n"
                "a.md:1:1: warning: blank lines before the front matter"});
        addRow("CRLF in the body after LF in the block",
               "---\ntitle: Padlocks\n---\nLock it.\r\nTwice.\r\n",
               {"Padlocks", "none", "Lock it.\nTwice.\n", 4,
                "a.md:4:9: warning: line ends are mixed (LF, CRLF or CR)"});
        addRow("CRLF everywhere", "---\r\ntitle: Padlocks\r\n---\r\nLock it.\r\n",
               {"Padlocks", "none", "Lock it.\n", 4, ""});
        addRow("CR everywhere", "---\rtitle: Padlocks\r---\rLock it.\r",
               {"Padlocks", "none", "Lock it.\n", 4, ""});
        addRow("empty file", "", {"", "none", "", 1, "a.md:1:1: warning: empty file"});
        addRow("only white space", "\n \n\n",
               {"", "none", "\n \n\n", 1, "a.md:1:1: warning: empty file"});
        addRow("no block", "# Padlocks\n\nLock it.\n",
               {"", "none", "# Padlocks\n\nLock it.\n", 1, "a.md:1:1: warning: no front matter"});
        addRow(
            "U+2028 in the title", "---\ntitle: Pad\u2028locks\n---\nLock\u2029it.\n",
            {"Pad locks", "none", "Lock it.\n", 4,
             "a.md:2:11: warning: line separators (U+0085, U+2028, U+2029) were read as spaces"});
        addRow("control characters",
               "---\ntitle: Pad\x01locks\n---\nLo\x7F\x1B"
               "ck it.\n",
               {"Padlocks", "none", "Lock it.\n", 4,
                "a.md:2:11: warning: control characters were left out"});
        addRow("NUL", "---\ntitle: Pad\0locks\n---\nLock it.\0\n"s,
               {"Padlocks", "none", "Lock it.\n", 4,
                "a.md:2:11: warning: control characters were left out"});
        addRow("decomposed accents", "---\ntitle: E\u0301te\u0301\n---\nCle\u0301.\n",
               {"Été", "none", "Clé.\n", 4,
                "a.md:2:8: warning: decomposed accents (NFD) were composed"});
        addRow("Windows-1252", "---\ntitle: Cl\xE9s \x9Cuvre\n---\nFerm\xE9 \x80.\n",
               {"Clés œuvre", "none", "Fermé €.\n", 4,
                "a.md:2:10: warning: not UTF-8; the file was read as Windows-1252"});
    }
    void survivesAnOddFile() { check(); }

    void survivesAnOddBlock_data()
    {
        addColumns();
        addRow("blank lines in it", "---\n\ntitle: Padlocks\n\nweight: 3\n---\nLock it.\n",
               {"Padlocks", "3", "Lock it.\n", 7,
                "a.md:2:1: warning: blank lines in the front matter"});
        addRow("blank lines in a value",
               "---\ntitle: Padlocks\nnote: |\n  One.\n\n  Two.\n---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 8, ""});
        addRow("nothing in it", "---\n---\nLock it.\n",
               {"", "none", "Lock it.\n", 3, "a.md:2:1: warning: no title"});
        addRow("only a comment", "---\n# later\n---\nLock it.\n",
               {"", "none", "Lock it.\n", 4, "a.md:2:1: warning: no title"});
        addRow("dots close it", "---\ntitle: Padlocks\n...\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 4, ""});
        addRow("spaces after the rules", "--- \ntitle: Padlocks\n---\t\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 4, ""});
        addRow("a rule in a value does not close it",
               "---\ntitle: Padlocks\nnote: |\n  One.\n  ---\n  Two.\nweight: 3\n---\nLock it.\n",
               {"Padlocks", "3", "Lock it.\n", 9, ""});
        addRow("the closing line is indented", "---\ntitle: Padlocks\n ---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 4, ""});
        addRow("no line after it", "---\ntitle: Padlocks\n---", {"Padlocks", "none", "", 4, ""});
        addRow("unterminated", "---\ntitle: Padlocks\nweight: 3\n\nLock it.\n",
               {"Padlocks", "3", "\nLock it.\n", 4, "a.md:1:1: error: front matter is not closed"});
        addRow(
            "unterminated, the body directly after it", "---\ntitle: Padlocks\nLock it.\n",
            {"Padlocks", "none", "Lock it.\n", 3, "a.md:1:1: error: front matter is not closed"});
        addRow("unterminated, a heading after it", "---\ntitle: Padlocks\n# Locks\n",
               {"Padlocks", "none", "# Locks\n", 3, "a.md:1:1: error: front matter is not closed"});
        addRow("unterminated, with a list",
               "---\ntitle: Padlocks\ntags:\n- a\n  b\nweight: 3\n\nLock it.\n",
               {"Padlocks", "3", "\nLock it.\n", 7, "a.md:1:1: error: front matter is not closed"});
        addRow("unterminated, a colon in the body", "---\ntitle: Padlocks\n\nNote: lock it.\n",
               {"Padlocks", "none", "\nNote: lock it.\n", 3,
                "a.md:1:1: error: front matter is not closed"});
        addRow("unterminated, a rule in the body",
               "---\ntitle: Padlocks\nweight: 3\n\nLock it.\n\n---\n\nTwice.\n",
               {"Padlocks", "3", "\nLock it.\n\n---\n\nTwice.\n", 4,
                "a.md:1:1: error: front matter is not closed"});
        addRow("unterminated, an underlined heading in the body",
               "---\ntitle: Padlocks\n\nLock it.\n\nTwice\n---\nYes.\n",
               {"Padlocks", "none", "\nLock it.\n\nTwice\n---\nYes.\n", 3,
                "a.md:1:1: error: front matter is not closed"});
        addRow(
            "a rule at the top", "---\n\n# Locks\n\nLock it.\n",
            {"", "none", "---\n\n# Locks\n\nLock it.\n", 1, "a.md:1:1: warning: no front matter"});
        addRow("two rules around prose", "---\n\nLock it, they say: twice.\n\n---\n\nYes.\n",
               {"", "none", "---\n\nLock it, they say: twice.\n\n---\n\nYes.\n", 1,
                "a.md:1:1: warning: no front matter"});
        addRow("two rules around a quotation", "---\n\n\"Lock it,\" they say.\n\n---\n\nYes.\n",
               {"", "none", "---\n\n\"Lock it,\" they say.\n\n---\n\nYes.\n", 1,
                "a.md:1:1: warning: no front matter"});
        addRow("nothing but a rule", "---\n",
               {"", "none", "---\n", 1, "a.md:1:1: warning: no front matter"});
        addRow("a list", "---\n- title\n- Padlocks\n---\nLock it.\n",
               {"", "none", "Lock it.\n", 5,
                "a.md:2:1: error: front matter is not a map of keys and values"});
        addRow("no space after the colons", "---\ntitle:Padlocks\nweight:3\n---\nLock it.\n",
               {"Padlocks", "3", "Lock it.\n", 5,
                "a.md:2:1: error: front matter is not a map of keys and values"});
        addRow("TOML",
               "+++\ntitle = \"Pad\\u006Cocks\" # a note\nweight = 3\n\n[menu]\ntitle = "
               "'Other'\n+++\nLock it.\n",
               {"Padlocks", "3", "Lock it.\n", 8,
                "a.md:1:1: warning: TOML front matter is read line by line"});
        addRow("TOML without spaces", "+++\ntitle='Padlocks'\nweight=3\n+++\nLock it.\n",
               {"Padlocks", "3", "Lock it.\n", 5,
                "a.md:1:1: warning: TOML front matter is read line by line"});
        addRow("TOML unterminated", "+++\ntitle = \"Padlocks\"\n\nLock it.\n",
               {"Padlocks", "none", "\nLock it.\n", 3,
                "a.md:1:1: error: front matter is not closed\n"
                "a.md:1:1: warning: TOML front matter is read line by line"});
        addRow("JSON", "---\n{\"title\": \"Padlocks\", \"weight\": 3}\n---\nLock it.\n",
               {"Padlocks", "3", "Lock it.\n", 4, ""});
        addRow("nesting bomb",
               "---\ntitle: Padlocks\nx: " + std::string(3000, '[') + "\n---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 5,
                "a.md:2:1: warning: front matter is not YAML (YAML nested too deep or too large); "
                "read line by line"});
        addRow("nested too deep",
               "---\ntitle: Padlocks\nx: " + std::string(40, '[') + std::string(40, ']')
                   + "\n---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 5,
                "a.md:2:1: warning: front matter is not YAML (YAML nested too deep or too large); "
                "read line by line"});
        addRow("cyclic anchor", "---\ntitle: Padlocks\nx: &a [*a]\n---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 5,
                "a.md:2:1: warning: front matter is not YAML (YAML nested too deep or too large); "
                "read line by line"});
        addRow("multiplying aliases",
               "---\ntitle: Padlocks\na: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b "
               "[*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
               "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
               "e: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 9,
                "a.md:2:1: warning: front matter is not YAML (YAML nested too deep or too large); "
                "read line by line"});
        addRow("64 KiB",
               "---\ntitle: Padlocks\nx: '" + std::string(65'514, 'x') + "'\n---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 5, ""});
        addRow("more than 64 KiB",
               "---\ntitle: Padlocks\nx: '" + std::string(65'515, 'x') + "'\n---\nLock it.\n",
               {"Padlocks", "none", "Lock it.\n", 5,
                "a.md:2:1: error: front matter is larger than 64 KiB; read line by line"});
        addRow("unterminated, a rule after 64 KiB",
               "---\ntitle: Padlocks\n\n" + std::string(70'000, 'x') + "\n---\n",
               {"Padlocks", "none", "\n" + std::string(70'000, 'x') + "\n---\n", 3,
                "a.md:1:1: error: front matter is not closed"});
    }
    void survivesAnOddBlock() { check(); }

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
};

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
