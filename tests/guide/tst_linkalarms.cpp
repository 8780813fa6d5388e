#include "guide/builtin.h"
#include "guide/guide.h"
#include "hosts/hosts.h"
#include "support/corpus.h"
#include "support/roomtests.h"

#include <QDir>
#include <QFileInfo>
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

/// What the reader is told when the program opens a guide.
hosts::KnownHosts knownHosts()
{
    hosts::KnownHosts known;
    known.own = guide::builtInHosts();
    for (const auto &tool : guide::builtInTools()) {
        known.own.insert(known.own.end(), tool.ownHosts.begin(), tool.ownHosts.end());
        known.retired.insert(known.retired.end(), tool.retiredHosts.begin(),
                             tool.retiredHosts.end());
        known.reported.insert(known.reported.end(), tool.lookalikeHosts.begin(),
                              tool.lookalikeHosts.end());
    }
    return known;
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
    const hosts::HostJudge judge(knownHosts());
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
    const hosts::HostJudge judge(knownHosts());
    QCOMPARE(judge.judge("https://ostel.me/").at(0).verdict, Verdict::RetiredService);
    QCOMPARE(judge.judge("https://ostel.cc/").at(0).verdict, Verdict::ReportedLookAlike);
    QVERIFY(judge.judge("https://signal.org/").empty());
}

ROOM_TEST(TestLinkAlarms)
#include "tst_linkalarms.moc"
