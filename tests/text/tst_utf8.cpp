#include "support/problems.h"
#include "support/roomtests.h"
#include "text/decode.h"
#include "text/utf8.h"

#include <QTest>

using namespace std::string_literals;

/// Any bytes become text that is safe to work with, and every repair is told with its place.
class TestUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<std::string>("problems");
        const auto add = [](const char *name, const std::string &bytes, const std::string &expected,
                            const std::string &problems = {}) {
            QTest::newRow(name) << bytes << expected << problems;
        };
        const auto control = ": warning: control characters were left out"s;
        const auto mixed = ": warning: line ends are mixed (LF, CRLF or CR)"s;
        const auto separator =
            ": warning: line separators (U+0085, U+2028, U+2029) were read as spaces"s;
        const auto bidi = ": warning: characters that change the direction of text were left out"s;
        const auto notUtf8 = ": warning: not UTF-8; the file was read as Windows-1252"s;
        const auto composed = ": warning: decomposed accents (NFD) were composed"s;

        add("nothing", "", "");
        add("plain text", "Word.\n\tWord.\n", "Word.\n\tWord.\n");
        add("accents, signs and letters of all lengths", "é € \U0001F512 عربي\n",
            "é € \U0001F512 عربي\n");
        add("punctuation next to what is left out", "’ … \u2027\u202F\u2066\u2069\u200E",
            "’ … \u2027\u202F\u2066\u2069\u200E");
        add("no-break space", "a\u00A0b", "a\u00A0b");
        add("byte order mark", "\uFEFFa\x01", "a",
            "f:1:1: warning: byte order mark at the start\nf:1:2" + control);
        add("only a byte order mark", "\uFEFF", "", "f:1:1: warning: byte order mark at the start");
        add("two byte order marks", "\uFEFF\uFEFFa", "a",
            "f:1:1: warning: byte order mark at the start");

        add("CRLF", "a\r\nb\r\n", "a\nb\n");
        add("CR", "a\rb\r", "a\nb\n");
        add("CRLF after LF", "a\nb\r\nc\r\n", "a\nb\nc\n", "f:2:2" + mixed);
        add("LF after CRLF", "a\r\nb\nc\r\n", "a\nb\nc\n", "f:2:2" + mixed);
        add("CR CR LF", "a\r\r\nb", "a\n\nb", "f:2:1" + mixed);
        add("CR at the end", "a\nb\r", "a\nb\n", "f:2:2" + mixed);

        add("control characters", "a\x01\x1F\x7F\v\fb\n\bc", "ab\nc", "f:1:2" + control);
        add("NUL", "a\0b"s, "ab", "f:1:2" + control);
        add("a place after CRLF", "a\r\nb\r\nc\x01", "a\nb\nc", "f:3:2" + control);
        add("a place after CR", "a\rb\rc\x01", "a\nb\nc", "f:3:2" + control);
        add("a place after another repair", "a\u2028b\x01", "a b",
            "f:1:2" + separator + "\nf:1:6" + control);
        add("C1 controls", "a\u0080\u009Fb\u00A0", "ab\u00A0", "f:1:2" + control);
        add("next line", "a\u0085b", "a b", "f:1:2" + separator);
        add("line and paragraph separator", "a\u2028b\nc\u2029d", "a b\nc d", "f:1:2" + separator);
        add("bidi embeddings and overrides", "a\u202Ab\u202Bc\u202Cd\u202De\u202Ef", "abcdef",
            "f:1:2" + bidi);

        add("decomposed accents", "a\ne\u0301te\u0301", "a\nété", "f:2:1" + composed);
        add("two marks on a letter", "o\u0302\u0300", "ồ", "f:1:1" + composed);
        add("a mark that composes with nothing", "x\u0301", "x\u0301");
        add("a composed accent before a decomposed one", "é e\u0301", "é é", "f:1:4" + composed);

        add("Windows-1252", "a\nbc\xE9\x80 \x9C", "a\nbcé€ œ", "f:2:3" + notUtf8);
        add("Windows-1252 with open bytes", "\xFF\x81\x8D\xAD", "ÿ\u00AD",
            "f:1:1" + notUtf8 + "\nf:1:3" + control);
        const auto damaged = ": warning: damaged UTF-8; the byte was read as Windows-1252"s;
        add("valid UTF-8 beside invalid", "é \xE9", "é é", "f:1:4" + damaged);
        add("damage on two lines", "é\n\xE9t\xE9 é\n\x93x", "é\nété é\n“x",
            "f:2:1" + damaged + "\nf:3:1" + damaged);
        add("a character cut off before another", "\xE2\x82é", "â‚é", "f:1:1" + damaged);
        const auto utf16 = "f:1:1: warning: UTF-16; the file was read as such"s;
        add("UTF-16, little-endian", "\xFF\xFE\xE9\0t\0\xE9\0\n\0"s, "été\n", utf16);
        add("UTF-16, big-endian", "\xFE\xFF\0\xE9\x20\xAC\xD8\x3D\xDD\x12"s, "é€\U0001F512", utf16);
        add("UTF-16 with half a pair and an odd byte", "\xFF\xFE\x3D\xD8x"s, "\uFFFD", utf16);
        add("surrogate", "\xED\xA0\x80", "í\u00A0€", "f:1:1" + notUtf8);
        add("overlong", "\xC0\xAF", "À¯", "f:1:1" + notUtf8);
        add("beyond Unicode", "\xF4\x90\x80\x80", "ô€€", "f:1:1" + notUtf8 + "\nf:1:3" + control);
        add("cut off", "a\xE2\x82", "aâ‚", "f:1:2" + notUtf8);
        add("lone trail byte", "\x80", "€", "f:1:1" + notUtf8);
        add("each kind is told once", "\x01\x02\u2028\u2029\u202A\u202B", "  ",
            "f:1:1" + control + "\nf:1:3" + separator + "\nf:1:9" + bidi);
    }
    void decodes()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, expected);
        QFETCH(std::string, problems);
        const auto decoded = text::decode(bytes, "f");
        QCOMPARE(support::said(decoded.problems), problems);
        if (!QByteArray(QTest::currentDataTag()).startsWith("beyond"))
            QCOMPARE(decoded.text, expected);
        QVERIFY(text::isUtf8(decoded.text));
    }

    void decodedTextIsClean()
    {
        for (int first = 0; first < 256; ++first)
            for (int second = 0; second < 256; ++second) {
                const auto bytes =
                    "a"s + static_cast<char>(first) + static_cast<char>(second) + "\x80z";
                for (const auto &source :
                     {bytes, bytes.substr(0, 3), "\xE2" + bytes.substr(1, 2)}) {
                    const auto decoded = text::decode(source, "f").text;
                    QVERIFY(text::isUtf8(decoded));
                    for (std::size_t at = 0; at < decoded.size();) {
                        const auto c = text::next(decoded, at);
                        QVERIFY((c >= 0x20 && c < 0x7F) || c >= 0xA0 || c == '\n' || c == '\t');
                        QVERIFY(c != 0x2028 && c != 0x2029 && (c < 0x202A || c > 0x202E));
                    }
                    QCOMPARE(text::decode(decoded, "f").text, decoded);
                }
            }
    }

    void findsTheCharacterCutOff_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::size_t>("tail");
        QTest::newRow("nothing") << ""s << std::size_t(0);
        QTest::newRow("ASCII") << "abc"s << std::size_t(0);
        QTest::newRow("whole characters") << "é€\U0001F512"s << std::size_t(0);
        QTest::newRow("1 of 2") << "a\xC3"s << std::size_t(1);
        QTest::newRow("1 of 3") << "a\xE2"s << std::size_t(1);
        QTest::newRow("2 of 3") << "a\xE2\x82"s << std::size_t(2);
        QTest::newRow("1 of 4") << "a\xF0"s << std::size_t(1);
        QTest::newRow("2 of 4") << "a\xF0\x9F"s << std::size_t(2);
        QTest::newRow("3 of 4") << "a\xF0\x9F\x94"s << std::size_t(3);
        QTest::newRow("trail bytes of nothing") << "\x80\x80\x80\x80"s << std::size_t(0);
    }
    void findsTheCharacterCutOff()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::size_t, tail);
        QCOMPARE(text::incompleteTail(bytes), tail);
    }

    void escapesNamesOfFiles_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("plain") << "a b.md"s
                               << "a b.md"s;
        QTest::newRow("accents") << "Clés.md"s
                                 << "Clés.md"s;
        QTest::newRow("not UTF-8") << "Cl\xE9s.md"s
                                   << "Cl\\xE9s.md"s;
        QTest::newRow("cut off") << "a\xE2\x82"s
                                 << "a\\xE2\\x82"s;
        QTest::newRow("control characters") << "a\n\x7F\x1B[31m"s
                                            << "a\\x0A\\x7F\\x1B[31m"s;
        QTest::newRow("C1 controls") << "a\u009B31m"s
                                     << "a\\xC2\\x9B31m"s;
        QTest::newRow("reversed") << "a\u202Edm.exe"s
                                  << "a\\xE2\\x80\\xAEdm.exe"s;
    }
    void escapesNamesOfFiles()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, expected);
        QCOMPARE(text::escapeInvalid(bytes), expected);
    }

    void appendsAndReadsEveryLength()
    {
        for (const char32_t c : {U'a', U'é', U'€', U'\U0001F512', U'\U0010FFFF'}) {
            std::string text;
            text::append(text, c);
            std::size_t position = 0;
            QVERIFY(text::next(text, position) == c);
            QCOMPARE(position, text.size());
            QCOMPARE(text::codePointCount(text), std::size_t(1));
        }
    }

    void knowsCombiningMarks()
    {
        QVERIFY(text::isCombining(0x301) && text::isCombining(0x64B) && text::isCombining(0x20DD));
        QVERIFY(!text::isCombining(U'a') && !text::isCombining(U'é') && !text::isCombining(U'€'));
    }
};

ROOM_TEST(TestUtf8)
#include "tst_utf8.moc"
