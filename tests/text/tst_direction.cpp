#include "support/roomtests.h"
#include "support/strings.h"
#include "text/direction.h"
#include "text/utf8.h"

#include <QTest>

/// Text that turns itself round is tamed.
class TestDirection final : public QObject
{
    Q_OBJECT

private slots:
    void tames_data();
    void tames();
    void aTextInPiecesIsOne();
};

void TestDirection::tames_data()
{
    QTest::addColumn<std::string>("written");
    QTest::addColumn<std::string>("tamed");
    const auto row = [](const char *name, const std::string &written, const std::string &tamed) {
        QTest::newRow(name) << written << tamed;
    };
    row("plain", "Été …\n\tb", "Été …\n\tb");
    row("override", "Sk\u202Eepy\u202C", "Skepy");
    row("embedding", "a\u202Ab\u202Bc\u202Dd", "abcd");
    row("controls", std::string("a\x0E\x00\x7F\u0080z", 7), "az");
    row("separators", "a\u2028b\u2029c\u0085d", "a b c d");
    row("isolates without right-to-left", "\u2067pe\u200FSky\u2069", "peSky");
    row("marks without right-to-left", "a\u200E\u200Fb\u061C", "ab");
    row("Hebrew", "\u2067שלום\u2069 a", "\u2067שלום\u2069 a");
    row("a mark beside Hebrew", "שלום!\u200F a", "שלום!\u200F a");
    row("a mark between Latin words beside Hebrew", "ש a\u200F b", "ש a b");
    row("an isolate for Latin beside Hebrew", "ש \u2067pe\u2069", "ש pe");
    row("an isolate that is open", "a \u2067שלום", "a \u2067שלום\u2069");
    row("an open isolate for Latin", "ש \u2067pe", "ש pe");
    row("an end that nothing begins", "ש\u2069 a", "ש a");
    row("isolates in one another", "\u2068a \u2067שלום\u2069\u2069 \u2066b",
        "\u2068a \u2067שלום\u2069\u2069 \u2066b\u2069");
    row("joiners of scripts stay", "می\u200Cخواهم 👩\u200D🚀", "می\u200Cخواهم 👩\u200D🚀");
}

void TestDirection::tames()
{
    QFETCH(std::string, written);
    QFETCH(std::string, tamed);
    auto text = written;
    text::tame(text);
    QCOMPARE(text, tamed);
    text::tame(text);
    QCOMPARE(text, tamed);
}

void TestDirection::aTextInPiecesIsOne()
{
    std::string one = "a \u2067ש";
    std::string two = "ל";
    std::string three = "ם\u2069 b \u2067ש";
    text::tame({&one, &two, &three});
    QCOMPARE(one + '|' + two + '|' + three, std::string("a \u2067ש|ל|ם\u2069 b \u2067ש\u2069"));
}

ROOM_TEST(TestDirection)
#include "tst_direction.moc"
