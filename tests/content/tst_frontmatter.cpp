#include "content/seenpage.h"
#include "support/roomtests.h"

using namespace std::string_literals;

/// Whatever the front matter looks like, the body is whole and what is odd is listed with its
/// place.
class TestFrontMatter : public QObject
{
    Q_OBJECT

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
};

ROOM_TEST(TestFrontMatter)
#include "tst_frontmatter.moc"
