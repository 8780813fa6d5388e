#include "support/roomtests.h"
#include "support/strings.h"
#include "text/savedstate.h"

#include <QTest>

using text::SavedState;

namespace {

SavedState sample()
{
    SavedState result;
    result.language = *text::Language::parse("fr");
    result.textSize = 130;
    result.outline = false;
    result.toolsWidth = 400;
    result.place = {"howto/été of block", {}, {{2, 1}, 3}};
    return result;
}

const std::string written = "What Vademecum remembers on this computer\n\n"
                            "Language: fr\n"
                            "Text size: 130 %\n"
                            "Panes: contents, tools\n"
                            "Widths: contents 250, tools 400\n"
                            "Place: block 2.1+3 of howto/été of block\n";

} // namespace

/// What stays is four things in plain text, and nothing else can be said in it.
class TestSavedState final : public QObject
{
    Q_OBJECT

private slots:
    void isPlainText();
    void comesBack_data();
    void comesBack();
    void nothingElseIsRead_data();
    void nothingElseIsRead();
    void widthsThatLackAreThoseAsDesigned_data();
    void widthsThatLackAreThoseAsDesigned();
};

void TestSavedState::isPlainText()
{
    QCOMPARE(sample().toText(), written);
    QVERIFY(SavedState::parse(written) == sample());
}

void TestSavedState::comesBack_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 4; ++i)
        QTest::addRow("%d", i) << i;
}

void TestSavedState::comesBack()
{
    QFETCH(int, which);
    auto value = sample();
    if (which == 1)
        value.place = {};
    if (which == 2)
        value.contents = value.tools = false;
    if (which == 3)
        value.place.block = {};
    const auto read = SavedState::parse(value.toText());
    QVERIFY(read == value);
}

void TestSavedState::nothingElseIsRead_data()
{
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *name, const std::string &from, const std::string &to) {
        auto text = written;
        text.replace(text.find(from), from.size(), to);
        QTest::newRow(name) << text;
    };
    QTest::newRow("empty") << std::string();
    QTest::newRow("something else") << std::string("#!/bin/sh\n");
    QTest::newRow("more after it") << written + "Search: words\n";
    QTest::newRow("no end") << written.substr(0, written.size() - 1);
    QTest::newRow("half") << written.substr(0, written.size() / 2);
    QTest::newRow("NUL") << written + std::string(1, '\0') + "\n";
    row("more before", "Language", "History: a\nLanguage");
    row("another order", "Language: fr\nText size: 130 %", "Text size: 130 %\nLanguage: fr");
    row("no language", "fr", "");
    row("no such language", "fr", "../fr");
    row("a size of letters", "130", "abc");
    row("a size beyond numbers", "130", "99999999999999999999");
    row("a negative size", "130", "-130");
    row("a pane twice", "contents, tools", "tools, tools");
    row("an unknown pane", "contents, tools", "contents, passwords");
    row("something else for widths", "Widths", "Searched");
    row("more after the widths", "tools 400", "tools 400\nSearched: words");
    row("a negative block", "+3", "+-3");
    row("a block of letters", "2.1", "2.x");
    row("spaces", "2.1+3", " 2.1+3");
    row("no page", "howto/été of block", "");
    row("no UTF-8", "été", "\xE9t\xE9");
    row("a control character", "été", "\x1b[2Jt");
    row("two lines", "été", "\nt");
    row("longer than any", "été", std::string(text::maxSavedStateBytes, 'a'));
}

void TestSavedState::nothingElseIsRead()
{
    QFETCH(std::string, text);
    QVERIFY(!SavedState::parse(text));
    QVERIFY(!SavedState::read(text));
}

void TestSavedState::widthsThatLackAreThoseAsDesigned_data()
{
    QTest::addColumn<std::string>("widths");
    QTest::addColumn<int>("tools");
    const int asDesigned = SavedState().toolsWidth;
    QTest::newRow("no widths") << std::string() << asDesigned;
    QTest::newRow("too narrow") << std::string("Widths: contents 199, tools 400\n") << 400;
    QTest::newRow("too wide") << std::string("Widths: contents 250, tools 461\n") << asDesigned;
    QTest::newRow("letters") << std::string("Widths: contents wide, tools 400\n") << 400;
    QTest::newRow("one of them") << std::string("Widths: contents 250\n") << asDesigned;
}

/// They are no reason to lose the rest, yet are not written.
void TestSavedState::widthsThatLackAreThoseAsDesigned()
{
    QFETCH(std::string, widths);
    QFETCH(int, tools);
    auto text = written;
    const std::string line = "Widths: contents 250, tools 400\n";
    text.replace(text.find(line), line.size(), widths);
    auto expected = sample();
    expected.toolsWidth = tools;
    QVERIFY(SavedState::read(text) == expected);
    QVERIFY(!SavedState::parse(text));
}

ROOM_TEST(TestSavedState)
#include "tst_savedstate.moc"
