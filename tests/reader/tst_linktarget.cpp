#include "guide/guide.h"
#include "models/navigator.h"
#include "reader/linktarget.h"
#include "reader/mentioncatalogue.h"
#include "render/pagemap.h"
#include "support/opened.h"
#include "support/temporaryguide.h"

#include <QTest>

#include <optional>

using namespace std::string_literals;

namespace {

const text::Language english = *text::Language::parse("en");

/// "page a#b en", "outside https://… gone shown id", "tool id", "term id", "command 0", "dead"
struct Said {
    std::string operator()(const reader::PageTarget &target) const
    {
        return "page " + target.place.page + '#' + target.place.anchor + ' '
            + target.language.tag();
    }
    std::string operator()(const reader::OutsideTarget &target) const
    {
        return "outside " + target.address + (target.gone ? " gone" : "")
            + (target.shown != nullptr ? " shown " + target.shown->id : "");
    }
    std::string operator()(const content::Tool *tool) const { return "tool " + tool->id; }
    std::string operator()(const content::Term *term) const { return "term " + term->id; }
    std::string operator()(reader::Command command) const
    {
        return command == reader::Command::Search ? "search" : "next page";
    }
    std::string operator()(const guide::Link &dead) const { return "dead " + dead.address; }
};

} // namespace

/// Where a link leads, whoever asks.
class TestLinkTarget final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsWhereALinkLeads_data();
    void knowsWhereALinkLeads();
    void commandsAreThoseOfButtonsOnly();
    void whatIsShownInPlaceOfALinkIsPartOfIt();
    void nothingLeadsAnywhereBeforeTheFirstPage();

private:
    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
    reader::MentionCatalogue m_catalogue;
};

void TestLinkTarget::initTestCase()
{
    m_folder.write("tools/gone.yaml",
                   "id: gone\nname: Gone\nstatus: {value: discontinued}\n"
                   "hosts: {retired: [gone.example]}\n");
    m_folder.write("glossary.yaml",
                   "terms: [{id: otr, anchors: [OTR], en: {term: OTR, definition: Old.}}]\n");
    m_folder.writePage("en/a.md", "A", "B.\n");
    m_folder.writePage("fr/b.md", "B", "C.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder.path())));
    m_catalogue.set(m_guide->tools(), m_guide->terms(), *m_guide);
}

void TestLinkTarget::knowsWhereALinkLeads_data()
{
    QTest::addColumn<std::string>("address");
    QTest::addColumn<std::string>("target");
    const auto row = [](const char *address, const char *target) {
        QTest::newRow(address) << std::string(address) << std::string(target);
    };
    row("a.md", "page a# en");
    row("#part", "page a#part en");
    row("../fr/b.md#c", "page b#c fr");
    row("https://example.org/x", "outside https://example.org/x");
    row("www.example.org", "outside http://www.example.org");
    row("https://x@GONE.example./", "outside https://x@GONE.example./ gone");
    row("tool:gone", "tool gone");
    row("tool:none", "dead tool:none");
    row("term:otr", "term otr");
    row("/en/glossary#OTR", "term otr");
    row("term:none", "dead term:none");
    row("nowhere.md", "dead nowhere.md");
    row("javascript:x", "dead javascript:x");
    row("vademecum:next", "dead vademecum:next");
}

void TestLinkTarget::knowsWhereALinkLeads()
{
    QFETCH(std::string, address);
    QFETCH(std::string, target);
    models::Navigator navigator(support::opened(*m_guide), english);
    navigator.go({"a", {}, {}});
    const reader::LinkTargets targets(navigator, m_catalogue);
    QCOMPARE(std::visit(Said(), targets.here(address)), target);
    QCOMPARE(std::visit(Said(), targets.here(render::PlacedLink{0, 0, address})), target);
    QCOMPARE(std::visit(Said(), targets.at(address, *m_guide->edition("a", english), english)),
             target);
}

void TestLinkTarget::commandsAreThoseOfButtonsOnly()
{
    models::Navigator navigator(support::opened(*m_guide), english);
    navigator.go({"a", {}, {}});
    const reader::LinkTargets targets(navigator, m_catalogue);
    for (const auto command : {reader::Command::NextPage, reader::Command::Search}) {
        render::PlacedLink link{0, 0, std::string(reader::addressOf(command))};
        QVERIFY(std::holds_alternative<guide::Link>(targets.here(link)));
        link.isButton = true;
        QCOMPARE(std::visit(Said(), targets.here(link)), Said()(command));
    }
}

void TestLinkTarget::whatIsShownInPlaceOfALinkIsPartOfIt()
{
    models::Navigator navigator(support::opened(*m_guide), english);
    navigator.go({"a", {}, {}});
    const reader::LinkTargets targets(navigator, m_catalogue);
    render::PlacedLink link{0, 0, "https://shop.example/"};
    link.card = "tool:gone";
    QCOMPARE(std::visit(Said(), targets.here(link)), "outside https://shop.example/ shown gone"s);
    link.address = "a.md"; // inside the guide no card stands in the way
    QCOMPARE(std::visit(Said(), targets.here(link)), "page a# en"s);
}

void TestLinkTarget::nothingLeadsAnywhereBeforeTheFirstPage()
{
    models::Navigator navigator(support::opened(*m_guide), english);
    const reader::LinkTargets targets(navigator, m_catalogue);
    QCOMPARE(std::visit(Said(), targets.here("a.md")), "dead a.md"s);
}

QTEST_GUILESS_MAIN(TestLinkTarget)
#include "tst_linktarget.moc"
