#include "guide/guide.h"
#include "markup/parse.h"
#include "mentions/marking.h"
#include "reader/mentioncatalogue.h"
#include "support/temporaryguide.h"
#include "words/interfacelanguage.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using Tone = render::MentionStyle::Tone;

namespace {

const text::Language english = *text::Language::parse("en");
const text::Language french = *text::Language::parse("fr");
const text::Date today{2026, 11, 26};

markup::Inline mention(const std::string &target)
{
    markup::Inline result;
    result.kind = markup::InlineKind::Mention;
    result.target = target;
    result.isFirst = true;
    return result;
}

/// "Discontinued: one, another"
QStringList linesOf(const render::HeaderWarning &warning)
{
    QStringList lines;
    for (const auto &line : warning.lines) {
        QStringList names;
        for (const auto &tool : line.tools)
            names += tool.name;
        lines += line.label + u' ' + names.join(u", "_s);
    }
    return lines;
}

} // namespace

/// What is said of a tool wherever a page names it.
class TestMentionCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysTheStateBehindTheName_data();
    void saysTheStateBehindTheName();
    void warnsAboveThePage();
    void warnsOfOneToolInTheSingular();
    void toolsThatNameEachOtherCostNothing();
    void knowsOldGlossaryLinks_data();
    void knowsOldGlossaryLinks();
    void leadsFromRetiredAddressesToTheirTool();

private:
    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
    reader::MentionCatalogue m_catalogue;
};

void TestMentionCatalogue::initTestCase()
{
    const auto write = [this](const char *id, const char *rest) {
        m_folder.write((QByteArray("tools/") + id + ".yaml").constData(),
                       QByteArray("id: ") + id + "\nname: " + id + '\n' + rest);
    };
    write("kept", "status: {value: active, as_of: 2026-08-20}\n");
    write("stale", "status: {value: active, as_of: 2025-10}\n");
    write("gone",
          "status: {value: discontinued}\nsuccessor: [{id: heir, relation: renamed}]\n"
          "hosts: {retired: [gone.example]}\n");
    write("ended", "status: {value: discontinued}\n");
    write("heir", "status: {value: superseded}\nsuccessor: [{id: kept, relation: advised}]\n");
    write("doubtful", "status: {value: unknown}\n");
    write("risky", "status: {value: active, as_of: 2026-08-20}\nsafety_flag: {value: unsafe}\n");
    m_folder.write("glossary.yaml",
                   "terms: [{id: otr, anchors: [OTR, Off-the-Record], en: {term: OTR, "
                   "definition: Old.}}]\n");
    m_folder.writePage("en/a.md", "A", "B.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder.path())));
    m_catalogue.set(m_guide->tools(), m_guide->terms(), *m_guide);
}

void TestMentionCatalogue::saysTheStateBehindTheName_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inFrench");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *tool, const QString &inEnglish, const QString &inFrench,
                        Tone tone) {
        QTest::newRow(tool) << QByteArray(tool) << inEnglish << inFrench << static_cast<int>(tone);
    };
    row("kept", {}, {}, Tone::Maintained);
    row("stale", u"to be checked again"_s, u"à revérifier"_s, Tone::Careful);
    row("gone", u"discontinued"_s, u"arrêté"_s, Tone::Danger);
    row("heir", u"superseded"_s, u"remplacé"_s, Tone::Careful);
    row("doubtful", u"to be checked"_s, u"à vérifier"_s, Tone::Careful);
    row("risky", u"do not use"_s, u"ne pas utiliser"_s, Tone::Danger);
}

void TestMentionCatalogue::saysTheStateBehindTheName()
{
    QFETCH(QByteArray, tool);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inFrench);
    QFETCH(int, tone);
    words::InterfaceLanguage words;
    for (const auto &language : {english, french}) {
        words.set(language);
        const auto look =
            m_catalogue.styleOf(mention("tool:" + tool.toStdString()), {}, language, today);
        QCOMPARE(look.word, language == french ? inFrench : inEnglish);
        QCOMPARE(static_cast<int>(look.tone), tone);
        QVERIFY(look.isLink);
    }
}

void TestMentionCatalogue::warnsAboveThePage()
{
    auto page = markup::parse("gone, kept, risky, heir, stale, gone", "p.md", 1);
    m_catalogue.mark(*page, english, {});
    render::Header header;
    words::InterfaceLanguage words;
    words.set(english);
    m_catalogue.addTools(header, mentions::toolsNamed(*page), english, today);
    QCOMPARE(header.warning.title, u"This page names 3 tools that nobody should use any more"_s);
    QCOMPARE(linesOf(header.warning),
             (QStringList{u"Discontinued: gone"_s, u"Superseded: heir"_s,
                          u"Not to be used: risky"_s, u"In their place: kept"_s}));
    QStringList named;
    for (const auto &tool : header.tools)
        named += tool.name + u' ' + tool.state;
    QCOMPARE(named, (QStringList{u"kept active"_s, u"stale to be checked again"_s}));
}

void TestMentionCatalogue::warnsOfOneToolInTheSingular()
{
    words::InterfaceLanguage words;
    const auto linesAbove = [&](const char *text, const text::Language &language) {
        auto page = markup::parse(text, "p.md", 1);
        m_catalogue.mark(*page, language, {});
        words.set(language);
        render::Header header;
        m_catalogue.addTools(header, mentions::toolsNamed(*page), language, today);
        return linesOf(header.warning);
    };
    QCOMPARE(linesAbove("gone", english),
             (QStringList{u"Discontinued: gone"_s, u"In its place: kept"_s}));
    QCOMPARE(linesAbove("gone", french),
             (QStringList{u"Arrêté\u00a0: gone"_s, u"À la place\u00a0: kept"_s}));
    QCOMPARE(linesAbove("heir", french),
             (QStringList{u"Remplacé\u00a0: heir"_s, u"À la place\u00a0: kept"_s}));
    QCOMPARE(linesAbove("gone, ended", french),
             (QStringList{u"Arrêtés\u00a0: gone, ended"_s, u"À la place\u00a0: kept"_s}));
}

// Ways through them of six steps are thirty to the sixth power: each tool is looked at once.
void TestMentionCatalogue::toolsThatNameEachOtherCostNothing()
{
    std::vector<content::Tool> tools(30);
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < tools.size(); ++i) {
        tools[i].id = tools[i].name = "zz" + std::to_string(i);
        tools[i].status.state = content::ToolState::Discontinued;
        ids.push_back(tools[i].id);
    }
    for (auto &tool : tools)
        for (const auto &id : ids)
            tool.successors.push_back({id, content::Relation::Advised, {}, {}, {}});
    reader::MentionCatalogue catalogue;
    catalogue.set(tools, {}, *m_guide);
    render::Header header;
    words::InterfaceLanguage words;
    words.set(english);
    catalogue.addTools(header, ids, english, today);
    QCOMPARE(header.warning.lines.size(), std::size_t(1)); // they are gone, and nothing came after
}

void TestMentionCatalogue::knowsOldGlossaryLinks_data()
{
    QTest::addColumn<std::string>("address");
    QTest::addColumn<bool>("isTerm");
    for (const char *address :
         {"term:otr", "/en/glossary#OTR", "/fr/Glossaire#otr",
          "https://guide.example/en/glossary#off-the-record", "glossary.md#otr"})
        QTest::newRow(address) << std::string(address) << true;
    for (const char *address : {"term:none", "/en/glossary", "/en/glossary#none", "#otr",
                                "/en/other#otr", "glossary", ""})
        QTest::newRow(address) << std::string(address) << false;
}

void TestMentionCatalogue::knowsOldGlossaryLinks()
{
    QFETCH(std::string, address);
    QFETCH(bool, isTerm);
    QCOMPARE(m_catalogue.termAt(address) != nullptr, isTerm);
}

void TestMentionCatalogue::leadsFromRetiredAddressesToTheirTool()
{
    const auto found = m_catalogue.retiredAddress("https://gone.example/app");
    QVERIFY(found.has_value());
    QCOMPARE(found->tool, "gone");
    QVERIFY(!m_catalogue.retiredAddress("https://kept.example/"));
}

QTEST_MAIN(TestMentionCatalogue)
#include "tst_mentioncatalogue.moc"
