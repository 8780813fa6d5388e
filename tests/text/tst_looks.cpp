#include "support/roomtests.h"
#include "support/strings.h"
#include "text/lookalikes.h"
#include "text/looks.h"

#include <QTest>

/// A text as a person sees it.
class TestLooks final : public QObject
{
    Q_OBJECT

private slots:
    void isFoldedToWhatIsSeen_data();
    void isFoldedToWhatIsSeen();
    void leadsBackToWhatWasWritten();
    void namesAreComparedAsWritten_data();
    void namesAreComparedAsWritten();
};

void TestLooks::isFoldedToWhatIsSeen_data()
{
    QTest::addColumn<std::string>("written");
    QTest::addColumn<std::string>("folded");
    const auto row = [](const char *written, const char *folded) {
        QTest::newRow(support::shown(written)) << std::string(written) << std::string(folded);
    };
    row("Skype", "skype");
    row("Œuvre\u00A0d’été", "oeuvre d'ete");
    row("a \n\t b", "a b");
    row("Sk\u00ADy\u200Bp\u2060e\u034F", "skype");
    row("\U000E0053S\U000E0100kype", "skype");
    row("Ѕкуре", "skype"); // Cyrillic
    row("ＳｋｙＰｅ", "skype");
    row("𝐒𝓀𝕪𝗉𝚎", "skype");
    row("ꜱᴋʏᴘᴇ", "skype");
    row("🅂🅺🅨🇵🅴", "skype");
    row("a\u2800b\u3000c\u2028d", "a b c d");
    row("a\u2010b\u2011c\u2212d", "a-b-c-d");
    row("日本 한글", "日本 한글");
    row("Привет, мир", "пpиbet, mиp"); // small letters whose capitals look Latin, too
}

void TestLooks::isFoldedToWhatIsSeen()
{
    QFETCH(std::string, written);
    QFETCH(std::string, folded);
    QCOMPARE(text::lookOfName(written), folded);
    QCOMPARE(text::lookOfName(text::lookOfName(written)), text::lookOfName(written));
}

void TestLooks::leadsBackToWhatWasWritten()
{
    const std::string written = "x \u200BSk\u00ADyp\u00E9\u2060, œ\U0001D400";
    const text::Looks looks(written);
    QCOMPARE(std::string(looks.folded()), std::string("x skype, oea"));
    for (std::size_t at = 0; at <= looks.folded().size(); ++at) {
        QVERIFY(looks.written(at) <= written.size());
        QVERIFY(at == 0 || looks.written(at) >= looks.written(at - 1));
    }
    QCOMPARE(looks.written(2), std::size_t(5));
    QCOMPARE(looks.placeOf(5), std::size_t(2));
    QCOMPARE(looks.placeOf(2), std::size_t(2)); // what is not seen belongs to what follows
    QCOMPARE(looks.written(looks.folded().size()), written.size());
    QCOMPARE(looks.placeOf(written.size()), looks.folded().size());
}

void TestLooks::namesAreComparedAsWritten_data()
{
    QTest::addColumn<std::string>("written");
    QTest::addColumn<bool>("isAlike");
    const auto row = [](const char *written, bool isAlike) {
        QTest::newRow(support::shown(written)) << std::string(written) << isAlike;
    };
    row("Signal", true);
    row("signal", false);
    row("SIGNAL", false);
    row("SignaI", true);
    row("Signa1", true);
    row("Ѕіgnаl", true);
    row("Sig\u200Bnal", true);
    row("Ｓignal", true);
    row("ｓignal", false);
    row("Si\u0307gnal", true);
    row("Slgnal", false);
    row("Signals", false);
    row("Signai", false);
}

void TestLooks::namesAreComparedAsWritten()
{
    QFETCH(std::string, written);
    QFETCH(bool, isAlike);
    QCOMPARE(text::looksAsWritten(written, "Signal"), isAlike);
}

ROOM_TEST(TestLooks)
#include "tst_looks.moc"
