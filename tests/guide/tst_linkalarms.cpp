#include "guide/builtin.h"
#include "guide/guide.h"
#include "guide/knownhosts.h"
#include "hosts/hosts.h"
#include "markup/parse.h"
#include "support/corpus.h"
#include "support/roomtests.h"
#include "toolfacts/mergetools.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using hosts::Verdict;

namespace {

struct ExternalLink {
    std::string address;
    std::string words;
};

std::string wordsOf(const std::vector<markup::Inline> &inlines)
{
    std::string result;
    for (const auto &piece : inlines)
        result += piece.text + wordsOf(piece.children);
    return result;
}

using Found = std::function<void(const markup::Inline &)>;

void eachLink(const std::vector<markup::Inline> &inlines, const Found &found)
{
    for (const auto &piece : inlines) {
        if (piece.kind == markup::InlineKind::Link)
            found(piece);
        eachLink(piece.children, found);
    }
}

void eachLink(const std::vector<markup::Block> &blocks, const Found &found)
{
    for (const auto &block : blocks) {
        eachLink(block.inlines, found);
        eachLink(block.blocks, found);
    }
}

void collect(const guide::Guide &guide, std::vector<ExternalLink> &links)
{
    for (const auto &page : guide.readingOrder())
        for (const auto &[language, edition] : guide.find(page)->editions)
            if (const auto document = guide.read(edition); document)
                eachLink(document->blocks, [&](const markup::Inline &link) {
                    const auto target = guide.resolve(link.target, edition, language);
                    if (target.kind == guide::LinkKind::External)
                        links.push_back({target.address, wordsOf(link.children)});
                });
}

/// As the reader judges when the program opens a guide.
hosts::HostJudge builtInJudge()
{
    const auto knowledge = guide::hostKnowledge(guide::builtInTools(), {});
    return hosts::HostJudge(knowledge.known, knowledge.claimed);
}

/// These are told of honest addresses too: they are true.
bool isFact(Verdict verdict)
{
    return verdict == Verdict::PlainHttp || verdict == Verdict::NotWeb
        || verdict == Verdict::RetiredService;
}

} // namespace

class TestLinkAlarms final : public QObject
{
    Q_OBJECT

private slots:
    void guidesRaiseFewFalseAlarms_data();
    void guidesRaiseFewFalseAlarms();
    void whatTheSeedPageLinksToIsTold();
    void disguisedLinksAreJudged_data();
    void disguisedLinksAreJudged();
    void aGuideSilencesNothing();
};

void TestLinkAlarms::guidesRaiseFewFalseAlarms_data()
{
    QTest::addColumn<QStringList>("guides");
    QTest::newRow("built in") << QStringList{QStringLiteral(CONTENT)};
    QStringList others;
    if (!QFileInfo::exists(QStringLiteral(GUIDES)))
        others += QStringLiteral(GUIDES);
    for (const auto &name :
         QDir(QStringLiteral(GUIDES)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        others += QStringLiteral(GUIDES) + u'/' + name;
    QTest::newRow("at hand") << others;
}

void TestLinkAlarms::guidesRaiseFewFalseAlarms()
{
    QFETCH(QStringList, guides);
    QVERIFY(!guides.isEmpty());
    SKIP_UNLESS_AT_HAND(guides.front());
    std::vector<ExternalLink> links;
    for (const auto &folder : guides)
        if (const auto guide = guide::Guide::open(folder.toStdString()); guide)
            collect(*guide, links);
    const auto judge = builtInJudge();
    std::size_t alarms = 0;
    for (const auto &link : links)
        for (const auto &finding : judge.judge(link.address, link.words))
            if (!isFact(finding.verdict)) {
                ++alarms;
                qInfo("%d: %s (%s) %s", static_cast<int>(finding.verdict), link.address.c_str(),
                      link.words.c_str(), finding.host.c_str());
                break;
            }
    qInfo("%zu alarms for %zu links", alarms, links.size());
    QVERIFY(alarms * 100 <= links.size());
}

void TestLinkAlarms::whatTheSeedPageLinksToIsTold()
{
    const auto judge = builtInJudge();
    QCOMPARE(judge.judge("https://ostel.me/").at(0).verdict, Verdict::RetiredService);
    QCOMPARE(judge.judge("https://ostel.cc/").at(0).verdict, Verdict::ReportedLookAlike);
    QVERIFY(judge.judge("https://signal.org/").empty());
}

/// Cases by somebody who has not seen the judge.
void TestLinkAlarms::disguisedLinksAreJudged_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<bool>("warns");
    QFile file(QStringLiteral(DISGUISES "/hosts.jsonl"));
    QVERIFY(file.open(QFile::ReadOnly));
    for (const auto &line : file.readAll().split('\n'))
        if (const auto read = QJsonDocument::fromJson(line).object(); !read.isEmpty())
            QTest::newRow(qPrintable(read[QLatin1String("id")].toString()))
                << read[QLatin1String("markdown")].toString()
                << read[QLatin1String("warn")].toBool();
}

void TestLinkAlarms::disguisedLinksAreJudged()
{
    QFETCH(QString, markdown);
    QFETCH(bool, warns);
    static const auto judge = builtInJudge();
    const auto document = markup::parse(markdown.toStdString(), "p.md", 1);
    QVERIFY(document);
    std::vector<hosts::Finding> findings;
    int links = 0;
    eachLink(document->blocks, [&](const markup::Inline &link) {
        ++links;
        findings = judge.judge(link.target, wordsOf(link.children));
    });
    std::erase_if(findings, [](const auto &finding) {
        return isFact(finding.verdict) && finding.verdict != Verdict::RetiredService;
    });
    // What is no link for the program leads nowhere.
    QVERIFY2(links == 0 ? warns : !findings.empty() == warns,
             findings.empty() ? qPrintable(markdown)
                              : qPrintable(QString::number(static_cast<int>(findings[0].verdict))
                                           + u' ' + QString::fromStdString(findings[0].host)));
}

/// Whatever an opened guide says of hosts, a warning stays.
void TestLinkAlarms::aGuideSilencesNothing()
{
    content::Tool tool;
    tool.id = "hosty";
    tool.name = "Hosty";
    tool.ownHosts = {"securityinab0x.org", "signal.org.evil.example", "honest-own.example"};
    tool.retiredHosts = {"slgnal.org", "securityinabox.net"};
    tool.lookalikeHosts = {"singal.org"};
    auto known = tool;
    known.id = "skype";
    known.retiredHosts = {"elernent.io"};
    const auto tools = toolfacts::mergeTools(guide::builtInTools(), {tool, known});
    const auto knowledge = guide::hostKnowledge(tools, {"whatsaap.com"});
    const hosts::HostJudge judge(knowledge.known, knowledge.claimed);
    const auto alone = builtInJudge();
    for (const auto *host :
         {"securityinab0x.org", "signal.org.evil.example", "slgnal.org", "securityinabox.net",
          "singal.org", "elernent.io", "whatsaap.com", "x.securityinab0x.org"}) {
        const auto address = std::string("https://") + host + "/";
        const auto before = alone.judge(address);
        const auto with = judge.judge(address);
        QVERIFY(!before.empty());
        for (const auto &finding : before)
            QVERIFY2(std::ranges::any_of(with,
                                         [&](const auto &other) {
                                             return other.verdict == finding.verdict
                                                 && other.host == finding.host;
                                         }),
                     host);
    }
    QVERIFY(judge.judge("https://honest-own.example/").empty());
    QCOMPARE(judge.judge("https://honest-0wn.example/").at(0).verdict, Verdict::LookAlike);
}

ROOM_TEST(TestLinkAlarms)
#include "tst_linkalarms.moc"
