#include "markup/parse.h"
#include "mentions/marking.h"
#include "support/cputimer.h"
#include "support/roomtests.h"
#include "support/strings.h"

#include <QTest>

using namespace std::string_literals;
using mentions::Subject;

namespace {

const text::Language english = *text::Language::parse("en");

mentions::Marked mark(markup::Document &document, const text::Deadline &deadline)
{
    content::Naming wire;
    wire.ambiguous = {"Wire"};
    wire.context = {{english, {"app"}}};
    const mentions::Matcher matcher({{Subject::Kind::Tool, "padlock", {"Padlock"}, {}},
                                     {Subject::Kind::Tool, "cats", {"Padlock for cats"}, {}},
                                     {Subject::Kind::Tool, "wire", {"Wire"}, wire},
                                     {Subject::Kind::Term, "key", {"key", "keys"}, {}}});
    return mentions::mark(document, matcher, english, {}, deadline);
}

std::string marked(std::string_view source)
{
    auto document = markup::parse(source, "p.md", 1);
    if (!document)
        return "refused";
    mark(*document, text::Deadline::never());
    return markup::toString(*document);
}

} // namespace

/// Where mentions stand in the tree.
class TestMarking final : public QObject
{
    Q_OBJECT

private slots:
    void marksTheTree_data();
    void marksTheTree();
    void changesNoText();
    void knowsWhatThePageIsAbout();
    void listsTheToolsNamed();
    void knowsItsTargets();
    void worksInProportion_data();
    void worksInProportion();
    void ofVeryManyOnlyTheFirstAreMarked();
    void aPageThatTakesTooLongIsNotMarked();
};

void TestMarking::marksTheTree_data()
{
    QTest::addColumn<std::string>("source");
    QTest::addColumn<std::string>("tree");
    const auto row = [](const char *name, const char *source, const char *tree) {
        QTest::newRow(name) << std::string(source) << std::string(tree);
    };
    row("plain", "A Padlock, the padlock.",
        "paragraph: A <mention tool:padlock first>Padlock</>, the <mention "
        "tool:padlock>padlock</>.\n");
    row("bold and emphasis", "**Padlock** *a padlock*",
        "paragraph: <strong><mention tool:padlock first>Padlock</></> <em>a <mention "
        "tool:padlock>padlock</></>\n");
    row("link", "[**Padlock**](x)",
        "paragraph: <link x><strong><mention tool:padlock first>Padlock</></></>\n");
    row("over two inlines", "**Padlock** for cats, pad*lock*",
        "paragraph: <strong><mention tool:cats first part>Padlock</></><mention tool:cats first> "
        "for "
        "cats</>, <mention tool:padlock first part>pad</><em><mention tool:padlock "
        "first>lock</></>\n");
    row("over a link and what is not shown", "[Pad](x)<a href=\"y\"></a>lo\u200bck.",
        "paragraph: <link x><mention tool:padlock first part>Pad</></><link y></><mention "
        "tool:padlock first>lo\u200bck</>.\n");
    row("parted by code", "Padlock `x` for cats, pad`lock`",
        "paragraph: <mention tool:padlock first>Padlock</> <code>x</> for cats, "
        "pad<code>lock</>\n");
    row("part of a longer word", "Padlock**ed**, **Padlock**s",
        "paragraph: Padlock<strong>ed</>, <strong>Padlock</>s\n");
    row("code", "`Padlock`", "paragraph: <code>Padlock</>\n");
    row("sections", "Padlock\n\n# A\n\nPadlock",
        "paragraph: <mention tool:padlock first>Padlock</>\nheading 1 #a: A\nparagraph: <mention "
        "tool:padlock first>Padlock</>\n");
    row("first in a heading", "# Padlock\n\nPadlock",
        "heading 1 #padlock: <mention tool:padlock first>Padlock</>\nparagraph: <mention "
        "tool:padlock>Padlock</>\n");
    row("terms once, outside headings and links", "# Keys\n\n[key](x), a key, two keys",
        "heading 1 #keys: Keys\nparagraph: <link x>key</>, a <mention term:key first>key</>, two "
        "keys\n");
    row("ambiguous, meant", "Wire is an app.",
        "paragraph: <mention tool:wire first>Wire</> is an app.\n");
    row("ambiguous, not meant", "Wire is metal.\n\nAn app.",
        "paragraph: Wire is metal.\nparagraph: An app.\n");
    row("ambiguous, introduced before", "The app Wire.\n\nNot Wire again.\n\nWire is metal.",
        "paragraph: The app <mention tool:wire first>Wire</>.\nparagraph: Not <mention "
        "tool:wire>Wire</> again.\nparagraph: Wire is metal.\n");
    row("ambiguous, in a heading", "# Wire\n\nAn app.",
        "heading 1 #wire: <mention tool:wire first>Wire</>\nparagraph: An app.\n");
}

void TestMarking::marksTheTree()
{
    QFETCH(std::string, source);
    QFETCH(std::string, tree);
    QCOMPARE(marked(source), tree);
}

void TestMarking::changesNoText()
{
    const std::string source = "# Padlock\n\nA key, [Padlock](x), **padlock**s `key`\n\n- Wire app";
    auto document = markup::parse(source, "p.md", 1);
    const auto before = markup::plainText(*document);
    const mentions::Matcher matcher({{Subject::Kind::Tool, "padlock", {"Padlock"}, {}},
                                     {Subject::Kind::Tool, "cats", {"Padlock for cats"}, {}},
                                     {Subject::Kind::Term, "key", {"key"}, {}}});
    mentions::mark(*document, matcher, english);
    QCOMPARE(markup::plainText(*document), before);
}

void TestMarking::knowsWhatThePageIsAbout()
{
    content::Naming wire;
    wire.ambiguous = {"Wire"};
    const mentions::Matcher matcher({{Subject::Kind::Tool, "wire", {"Wire"}, wire}});
    for (const auto *about : {"wire", "padlock", ""}) {
        auto document = markup::parse("Wire, a wire.", "p.md", 1);
        mentions::mark(*document, matcher, english, about);
        QCOMPARE(mentions::toolsNamed(*document).size(), std::size_t(about == "wire"s ? 1 : 0));
    }
}

void TestMarking::listsTheToolsNamed()
{
    auto document = markup::parse("Lantern\n\n> Padlock, a lantern, a key", "p.md", 1);
    const mentions::Matcher matcher({{Subject::Kind::Tool, "padlock", {"Padlock"}, {}},
                                     {Subject::Kind::Tool, "cats", {"Padlock for cats"}, {}},
                                     {Subject::Kind::Tool, "lantern", {"Lantern"}, {}},
                                     {Subject::Kind::Term, "key", {"key"}, {}}});
    mentions::mark(*document, matcher, english);
    QCOMPARE(support::lines(mentions::toolsNamed(*document)), "lantern\npadlock"s);
}

void TestMarking::knowsItsTargets()
{
    QCOMPARE(std::string(mentions::idOf("tool:a", Subject::Kind::Tool)), "a"s);
    QCOMPARE(std::string(mentions::idOf("tool:a", Subject::Kind::Term)), ""s);
    QCOMPARE(std::string(mentions::idOf("https://tool:a", Subject::Kind::Tool)), ""s);
}

/// What took squares of the number of names in a paragraph, or of headings.
void TestMarking::worksInProportion_data()
{
    QTest::addColumn<std::string>("body");
    const auto row = [](const char *name, const std::string &piece, int times) {
        std::string body;
        for (int i = 0; i < times; ++i)
            body += piece;
        QTest::newRow(name) << body;
    };
    row("names in one paragraph", "*a* Padlock *a* Padlock *a* Padlock *a* Padlock *a* Padlock\n",
        1500);
    row("ambiguous names", "the Wire, the Wire, the Wire, the Wire, the Wire, the Wire\n", 1900);
    row("ambiguous names in headings", "# The Wire\n\n", 20'000);
}

void TestMarking::worksInProportion()
{
    QFETCH(std::string, body);
    auto document = markup::parse(body, "p.md", 1);
    QVERIFY(document);
    const auto seconds = support::cpuSeconds([&] { mark(*document, text::Deadline::never()); });
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

void TestMarking::ofVeryManyOnlyTheFirstAreMarked()
{
    std::string body;
    for (int i = 0; i < mentions::maxMentions + 100; ++i)
        body += i % 100 == 0 ? "\n\nPadlock " : "Padlock ";
    auto document = markup::parse(body + "Padlock for cats. Padlock for cats.", "p.md", 1);
    QVERIFY(document);
    QVERIFY(mark(*document, text::Deadline::never()) == mentions::Marked::Firsts);
    const auto counts = mentions::countTools(*document);
    QCOMPARE(counts.at("padlock").count, mentions::maxMentions);
    QCOMPARE(counts.at("cats").count, 1);
}

void TestMarking::aPageThatTakesTooLongIsNotMarked()
{
    auto document = markup::parse("Padlock, **Padlock** and [Padlock](a.md).", "p.md", 1);
    const auto before = markup::plainText(*document);
    QVERIFY(mark(*document, text::Deadline(std::chrono::milliseconds(0)))
            == mentions::Marked::None);
    QVERIFY(mentions::toolsNamed(*document).empty());
    QCOMPARE(markup::plainText(*document), before);
}

ROOM_TEST(TestMarking)
#include "tst_marking.moc"
