#include "content/toolreader.h"
#include "mentions/matcher.h"
#include "support/cputimer.h"
#include "support/roomtests.h"
#include "support/strings.h"

#include <QTest>

using namespace std::string_literals;
using mentions::Found;
using mentions::Matcher;
using mentions::Subject;

namespace {

const text::Language english = *text::Language::parse("en");
const text::Language french = *text::Language::parse("fr");
auto never = text::Deadline::never();

Subject tool(const std::string &id, std::vector<std::string> names, content::Naming naming = {})
{
    return {Subject::Kind::Tool, id, std::move(names), std::move(naming)};
}

Matcher matcher()
{
    content::Naming signal;
    signal.ambiguous = {"Signal"};
    signal.context = {{english, {"app", "safety number"}},
                      {french, {"appli", "numéro de sécurité"}}};
    signal.otherMeanings = {{english, {"signal strength", "weak signal"}}};
    return Matcher({tool("padlock", {"Padlock", "padlock.example"}),
                    tool("lantern", {"Lantern", "Lantern Pro", "Œil de bœuf"}),
                    tool("signal", {"Signal", "org.signal.app"}, signal),
                    {Subject::Kind::Term, "lock", {"lock", "padlock"}, {}}});
}

/// "padlock[Padlock] lantern[Lantern Pro]"
std::string found(const std::string &text)
{
    const auto names = matcher();
    std::vector<Found> all;
    names.find(mentions::Text(text), all, never);
    std::vector<std::string> items;
    for (const auto &one : all)
        items.push_back(names.subjects()[one.subject].id + '['
                        + text.substr(one.start, one.end - one.start) + ']');
    return support::lines(items);
}

Found only(const Matcher &names, const std::string &text)
{
    std::vector<Found> all;
    names.find(mentions::Text(text), all, never);
    return all.size() == 1 && all.front().isAmbiguous ? all.front() : Found();
}

bool isInContext(const std::string &paragraph, const text::Language &language)
{
    const auto names = matcher();
    return names.isInContext(only(names, "Signal"),
                             names.surroundings(mentions::Text(paragraph), never), language);
}

bool hasOtherMeaning(const std::string &text)
{
    const auto names = matcher();
    return names.hasOtherMeaning(only(names, text), mentions::Text(text));
}

} // namespace

/// Names in running text.
class TestMatcher final : public QObject
{
    Q_OBJECT

private slots:
    void findsNamesAsWholeWords_data();
    void findsNamesAsWholeWords();
    void tellsWhetherAnAmbiguousNameIsMeant();
    void takesNoNameFromNothing();
    void thatNamesAreManyCostsNothing();
    void thatPhrasesAreManyCostsNothing();
};

void TestMatcher::findsNamesAsWholeWords_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << std::string(text) << std::string(expected);
    };
    row("Padlock", "padlock[Padlock]");
    row("the PADLOCK, l’padlock’s", "padlock[PADLOCK]\npadlock[padlock]");
    row("Pàdlöck", "padlock[Pàdlöck]");
    row("Padlocks, padlock2, xpadlock, épadlock, padlocké, Padlockα", "");
    row("(padlock)-padlock/padlock…", "padlock[padlock]\npadlock[padlock]\npadlock[padlock]");
    row("padlock.example and padlock.example.org",
        "padlock[padlock.example]\npadlock[padlock.example]");
    row("padlock.examples", "padlock[padlock]");
    row("Lantern Pro", "lantern[Lantern Pro]");
    row("Lantern  \nPro", "lantern[Lantern  \nPro]");
    row("Lantern\u00A0Pro", "lantern[Lantern\u00A0Pro]");
    row("Lantern-Pro", "lantern[Lantern]");
    row("LanternPro", "");
    row("Lantern Prose", "lantern[Lantern]");
    row("oeil de boeuf, ŒIL  DE BŒUF", "lantern[oeil de boeuf]\nlantern[ŒIL  DE BŒUF]");
    row("a lock, a padlock", "lock[lock]\npadlock[padlock]");
    row("Signal", "signal[Signal]");
    row("signal SIGNAL", "");
    row("org.signal.app", "signal[org.signal.app]");
    row("", "");
    row("日本 padlock 日本padlock", "padlock[padlock]");
}

void TestMatcher::findsNamesAsWholeWords()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(found(text), expected);
}

void TestMatcher::tellsWhetherAnAmbiguousNameIsMeant()
{
    QVERIFY(isInContext("signal is kept. it is an app.", english));
    QVERIFY(!isInContext("signal is lost.", english));
    QVERIFY(!isInContext("signal is lost. apples.", english));
    QVERIFY(isInContext("compare the safety number", english));
    QVERIFY(isInContext("le numero de securite", french));
    QVERIFY(!isInContext("le numero de securite", english));
    // In a language of which nothing is known, the words of any count.
    QVERIFY(isInContext("le numero de securite", *text::Language::parse("de")));
    // Beside the name of another tool it is one too.
    QVERIFY(isInContext("signal or lantern", english));
    QVERIFY(!isInContext("signal or lock", english));
    QVERIFY(hasOtherMeaning("Signal strength counts."));
    QVERIFY(hasOtherMeaning("A weak Signal."));
    QVERIFY(hasOtherMeaning("A Weak\nSignal"));
    QVERIFY(!hasOtherMeaning("A tweak Signal needs."));
    QVERIFY(!hasOtherMeaning("Signal strengthens."));
}

void TestMatcher::takesNoNameFromNothing()
{
    const Matcher empty({tool("a", {"", "x", " "})});
    std::vector<Found> all;
    empty.find(mentions::Text("x  y"), all, never);
    QVERIFY(all.empty());
    const Matcher unread(mentions::subjectsOf({content::unreadableTool("tools/broken.yaml")},
                                              mentions::Speaker::Program));
    unread.find(mentions::Text("It is broken."), all, never);
    QVERIFY(all.empty());
}

/// Names that begin alike, asked for at each word.
void TestMatcher::thatNamesAreManyCostsNothing()
{
    const std::string begin(40, 'a');
    std::vector<std::string> names;
    for (int i = 0; i < 20'000; ++i)
        names.push_back(begin + std::to_string(100'000 + i));
    const Matcher many({tool("a", names)});
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += begin + "x ";
    text += names.back();
    std::vector<Found> all;
    const auto seconds = support::cpuSeconds([&] { many.find(mentions::Text(text), all, never); });
    QCOMPARE(all.size(), 1U);
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

void TestMatcher::thatPhrasesAreManyCostsNothing()
{
    content::Naming wordy;
    wordy.ambiguous = {"Wordy"};
    for (int i = 0; i < 5000; ++i) {
        wordy.otherMeanings[english].push_back("wordy p" + std::to_string(i));
        wordy.context[english].push_back("c" + std::to_string(i));
    }
    const Matcher many({tool("wordy", {"Wordy"}, wordy)});
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += "Wordy x ";
    text += "Wordy p4999";
    int others = 0;
    const auto seconds = support::cpuSeconds([&] {
        std::vector<Found> all;
        const mentions::Text read(text);
        many.find(read, all, never);
        const auto around = many.surroundings(mentions::Text(text), never);
        for (const auto &one : all)
            others += many.hasOtherMeaning(one, read) || many.isInContext(one, around, english);
    });
    QCOMPARE(others, 1);
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

ROOM_TEST(TestMatcher)
#include "tst_matcher.moc"
