#include "support/roomtests.h"
#include "support/strings.h"
#include "text/fold.h"

#include <QTest>

#include <algorithm>

using namespace std::string_literals;

/// Text compared as people read it: without case, accents and ligatures, numbers by value.
class TestFold : public QObject
{
    Q_OBJECT

private:
    static void addColumns()
    {
        QTest::addColumn<std::string>("source");
        QTest::addColumn<std::string>("expected");
    }
    static void add(const std::string &source, const std::string &expected)
    {
        QTest::newRow(support::shown(source).constData()) << source << expected;
    }

private slots:
    void folds_data()
    {
        addColumns();
        add("", "");
        add("Word 12", "word 12");
        add("Œuvre", "oeuvre");
        add("Cœur à l’ÉTÉ", "coeur a l'ete");
        add("ÆØÅ", "aeøa");
        add("Straße", "strasse");
        add("ﬁn", "fin");
        add("e\u0301", "e");
        add("a\u00A0b\u202Fc\u2009d", "a b c d");
        add("l‘a’b\u02BCc", "l'a'b'c");
        add("Ελλάδα", "ελλαδα");
        add("ЁЖ", "еж");
        add("\U0001F512 Ok", "\U0001F512 ok");
    }
    void folds()
    {
        QFETCH(std::string, source);
        QFETCH(std::string, expected);
        QCOMPARE(text::fold(source), expected);
        QCOMPARE(text::fold(text::fold(source)), expected);
    }

    void squeezes_data()
    {
        addColumns();
        add("", "");
        add("  \n\t ", "");
        add("a", "a");
        add("  a \n\n b\tc  ", "a b c");
        add("a\u00A0 b", "a\u00A0 b");
        add("\r\na\f\vb", "a b");
        add("a\u2028b\u2029 \u0085", "a b");
    }
    void squeezes()
    {
        QFETCH(std::string, source);
        QFETCH(std::string, expected);
        QCOMPARE(text::collapseWhitespace(source), expected);
    }

    void slugsAsGitHubDoes_data()
    {
        addColumns();
        add("", "");
        add("Getting started", "getting-started");
        add("1. What's new?", "1-whats-new");
        add("a - b", "a---b");
        add("Été : l’œuvre", "été--lœuvre");
        add("snake_case & C++", "snake_case--c");
        add("a\u00A0b", "a-b");
        add("日本語", "日本語");
        add("हिन्दी", "हिन्दी");
        add("\U0001F512 Lock", "-lock");
    }
    void slugsAsGitHubDoes()
    {
        QFETCH(std::string, source);
        QFETCH(std::string, expected);
        QCOMPARE(text::slug(source), expected);
    }

    void decodesPercents_data()
    {
        addColumns();
        add("a%20b", "a b");
        add("%C3%A9", "é");
        add("%c3%a9t%C3%A9", "été");
        add("%", "%");
        add("%4", "%4");
        add("100%", "100%");
        add("%zz", "%zz");
        add("%4z", "%4z");
        add("a%41", "aA");
        add("%E9", "%E9");
        add("%C3", "%C3");
        add("a%0Ab", "a%0Ab");
        add("a%00b", "a%00b");
        add("a%7Fb", "a%7Fb");
        add("a%C2%85b", "a%C2%85b");
        add("%2525", "%25");
        add("a%2Fb", "a/b");
    }
    void decodesPercents()
    {
        QFETCH(std::string, source);
        QFETCH(std::string, expected);
        QCOMPARE(text::percentDecoded(source), expected);
    }

    void trims()
    {
        QCOMPARE(std::string(text::trimmed(" \t\r\na b\n ")), "a b"s);
        QCOMPARE(std::string(text::trimmed(" \n")), ""s);
        QCOMPARE(std::string(text::trimmed("\u00A0a")), "\u00A0a"s);
    }

    void sortsNaturally()
    {
        const std::vector<std::string> expected = {"",
                                                   "1",
                                                   "chapter_1",
                                                   "chapter_1_1",
                                                   "chapter_1_2",
                                                   "chapter_1_10",
                                                   "chapter_2",
                                                   "chapter_9",
                                                   "chapter_10",
                                                   "chapter_11_2",
                                                   "Été",
                                                   "ete 1",
                                                   "ete 01",
                                                   "page 2",
                                                   "Page 10",
                                                   "page 99999999999999999999",
                                                   "page 100000000000000000000",
                                                   "zoo"};
        auto sorted = expected;
        std::ranges::reverse(sorted);
        std::ranges::sort(sorted, text::naturalLess);
        // "ete 1" and "ete 01" fold alike and stand in the order of their bytes.
        auto wanted = expected;
        std::swap(wanted[11], wanted[12]);
        QCOMPARE(support::lines(sorted), support::lines(wanted));
    }

    void orderIsStrict()
    {
        const std::vector<std::string> names = {
            "",   "a",   "A",   "é",    "e",   "e\u0301", "1",    "01",    "001", "1a",
            "a1", "a01", "a1b", "a01b", "a 1", "a-1",     "\xE9", "a\xE9", "10",  "2"};
        for (const auto &a : names)
            for (const auto &b : names) {
                QVERIFY((a == b) == (!text::naturalLess(a, b) && !text::naturalLess(b, a)));
                QVERIFY(!text::naturalLess(a, b) || !text::naturalLess(b, a));
                for (const auto &c : names)
                    if (text::naturalLess(a, b) && text::naturalLess(b, c))
                        QVERIFY2(text::naturalLess(a, c), (a + " < " + b + " < " + c).c_str());
            }
    }
};

ROOM_TEST(TestFold)
#include "tst_fold.moc"
