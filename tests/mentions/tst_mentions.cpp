#include "guide/guide.h"
#include "mentions/marking.h"
#include "support/corpus.h"
#include "support/roomtests.h"
#include "support/strings.h"

#include <QFile>
#include <QTest>

#include <filesystem>
#include <map>
#include <set>

namespace {

/// (page, tool) -> how often
using Counts = std::map<std::pair<std::string, std::string>, int>;

Counts truth(const QString &name)
{
    QFile file(QStringLiteral(MENTIONS "/") + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("no list %s", qPrintable(name));
    Counts counts;
    for (const auto &line : file.readAll().split('\n')) {
        const auto cells = line.split('\t');
        if (cells.size() == 3 && !line.startsWith('#'))
            counts[{cells[0].toStdString(), cells[1].toStdString()}] = cells[2].toInt();
    }
    return counts;
}

void count(const std::vector<markup::Inline> &inlines, const std::string &page, Counts &counts)
{
    for (const auto &piece : inlines) {
        if (piece.kind == markup::InlineKind::Mention && !piece.goesOn)
            ++counts[{page,
                      std::string(mentions::idOf(piece.target, mentions::Subject::Kind::Tool))}];
        count(piece.children, page, counts);
    }
}

void count(const std::vector<markup::Block> &blocks, const std::string &page, Counts &counts)
{
    for (const auto &block : blocks) {
        count(block.inlines, page, counts);
        count(block.blocks, page, counts);
    }
}

Counts found(const std::filesystem::path &path)
{
    const auto folder = storage::Folder::open(CONTENT);
    text::Problems problems;
    const mentions::Matcher matcher(
        mentions::subjectsOf(content::loadTools(*folder, problems), mentions::Speaker::Program));
    Counts counts;
    const auto guide = guide::Guide::open(path);
    if (!guide)
        qFatal("no guide at %s", path.c_str());
    for (const auto &id : guide->readingOrder())
        for (const auto &[language, edition] : guide->find(id)->editions) {
            auto document = guide->read(edition);
            if (!document)
                qFatal("%s", document.error().message.c_str());
            mentions::mark(*document, matcher, edition.page.language, edition.page.tool);
            count(document->blocks, edition.page.path, counts);
        }
    return counts;
}

/// What was found too often or too seldom, a line each.
QString difference(const Counts &expected, const Counts &actual)
{
    QString result;
    auto all = expected;
    all.insert(actual.begin(), actual.end());
    for (const auto &[key, ignored] : all) {
        const auto wanted = expected.contains(key) ? expected.at(key) : 0;
        const auto got = actual.contains(key) ? actual.at(key) : 0;
        if (wanted != got)
            result +=
                QStringLiteral("%1 %2: %3 instead of %4\n")
                    .arg(QString::fromStdString(key.first), QString::fromStdString(key.second))
                    .arg(got)
                    .arg(wanted);
    }
    return result;
}

} // namespace

/// The lists were made by plain grep and read by hand, before the matcher was there.
class TestMentions final : public QObject
{
    Q_OBJECT

private slots:
    void findsAllOfTheFixtures();
    void ambiguousNamesMeanTheirToolsInTheBuiltInGuide();
    void findsAllOfTheRealGuide_data();
    void findsAllOfTheRealGuide();
};

void TestMentions::findsAllOfTheFixtures()
{
    const auto missed =
        difference(truth(QStringLiteral("guide-mentions.tsv")), found(MENTIONS "/guide"));
    QVERIFY2(missed.isEmpty(), qPrintable(missed));
}

void TestMentions::ambiguousNamesMeanTheirToolsInTheBuiltInGuide()
{
    const auto expected = truth(QStringLiteral("content-ambiguous.tsv"));
    std::set<std::string> names;
    for (const auto &[key, ignored] : expected)
        names.insert(key.second);
    auto actual = found(CONTENT);
    std::erase_if(actual, [&](const auto &item) { return !names.contains(item.first.second); });
    const auto missed = difference(expected, actual);
    QVERIFY2(missed.isEmpty(), qPrintable(missed));
}

void TestMentions::findsAllOfTheRealGuide_data()
{
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QString>("list");
    QTest::newRow("siab-sample") << QStringLiteral("siab-sample")
                                 << QStringLiteral("siab-mentions.tsv");
    QTest::newRow("seed") << QStringLiteral("seed") << QStringLiteral("seed-mentions.tsv");
}

void TestMentions::findsAllOfTheRealGuide()
{
    QFETCH(QString, guide);
    QFETCH(QString, list);
    const auto path = QStringLiteral(GUIDES "/") + guide;
    SKIP_UNLESS_AT_HAND(path);
    const auto missed = difference(truth(list), found(path.toStdString()));
    QVERIFY2(missed.isEmpty(), qPrintable(missed));
}

ROOM_TEST(TestMentions)
#include "tst_mentions.moc"
