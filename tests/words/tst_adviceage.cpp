#include "guide/entry.h"
#include "words/adviceage.h"
#include "words/interfacelanguage.h"
#include "words/pagewords.h"
#include "yaml/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");
const text::Date today{2026, 11, 24};

content::Page described(const QByteArray &yaml)
{
    text::Problems problems;
    const auto fields = yaml::parse(yaml.toStdString(), "page.md", 2, problems);
    return content::describePage("page.md", fields ? *fields : yaml::Node(), problems);
}

} // namespace

class TestAdviceAge final : public QObject
{
    Q_OBJECT

private slots:
    void saysHowOldTheAdviceIs_data();
    void saysHowOldTheAdviceIs();
    void whatIsNoDateCountsAsNone_data();
    void whatIsNoDateCountsAsNone();
    void standsAmongTheFacts();
};

void TestAdviceAge::saysHowOldTheAdviceIs_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inFrench");
    const auto row = [](const char *name, const char *yaml, const QString &inEnglish,
                        const QString &inFrench) {
        QTest::newRow(name) << QByteArray(yaml) << inEnglish << inFrench;
    };
    row("day", "reviewed: 2026-11-23", u"Advice checked on 23 November 2026"_s,
        u"Conseils vérifiés le 23 novembre 2026"_s);
    row("first of a month", "reviewed: 2026-11-01", u"Advice checked on 1 November 2026"_s,
        u"Conseils vérifiés le 1er novembre 2026"_s);
    row("month", "reviewed: 2026-08", u"Advice checked in August 2026"_s,
        u"Conseils vérifiés en août 2026"_s);
    row("year", "reviewed: 2026", u"Advice checked in 2026"_s, u"Conseils vérifiés en 2026"_s);
    row("quoted", "Reviewed: ' 2026-11-23 '", u"Advice checked on 23 November 2026"_s,
        u"Conseils vérifiés le 23 novembre 2026"_s);
    row("published", "date: 2026-04-02", u"Advice published on 2 April 2026"_s,
        u"Conseils publiés le 2 avril 2026"_s);
    row("published in a month", "date: 2026-04", u"Advice published in April 2026"_s,
        u"Conseils publiés en avril 2026"_s);
    row("checked after it was published", "date: 2014-04-02\nreviewed: 2026-11-23",
        u"Advice checked on 23 November 2026"_s, u"Conseils vérifiés le 23 novembre 2026"_s);
    row("a check that is not understood", "reviewed: soon\ndate: 2026-04-02",
        u"Advice published on 2 April 2026"_s, u"Conseils publiés le 2 avril 2026"_s);
    row("a year to the day", "reviewed: 2025-11-24", u"Advice checked on 24 November 2025"_s,
        u"Conseils vérifiés le 24 novembre 2025"_s);
    row("a year and a day", "reviewed: 2025-11-23",
        u"Advice checked on 23 November 2025, over a year ago, check again"_s,
        u"Conseils vérifiés le 23 novembre 2025, il y a plus d’un an, à revérifier"_s);
    row("published long ago", "date: 2014",
        u"Advice published in 2014, over a year ago, check again"_s,
        u"Conseils publiés en 2014, il y a plus d’un an, à revérifier"_s);
    row("a month of which a part is over a year ago", "reviewed: 2025-11",
        u"Advice checked in November 2025, perhaps over a year ago, check again"_s,
        u"Conseils vérifiés en novembre 2025, il y a peut-être plus d’un an, à revérifier"_s);
    row("tomorrow, east of here", "reviewed: 2026-11-25", u"Advice checked on 25 November 2026"_s,
        u"Conseils vérifiés le 25 novembre 2026"_s);
}

void TestAdviceAge::saysHowOldTheAdviceIs()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inFrench);
    const auto page = described(yaml);
    words::InterfaceLanguage interface;
    interface.set(english);
    QCOMPARE(words::AdviceAge::sentence(page, today), inEnglish);
    interface.set(french);
    QCOMPARE(words::AdviceAge::sentence(page, today), inFrench);
}

void TestAdviceAge::whatIsNoDateCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("yaml");
    for (const auto *yaml :
         {"title: a", "reviewed:", "reviewed: soon", "reviewed: 2026-13", "reviewed: 2026-02-30",
          "reviewed: 0000", "reviewed: 23/11/2026", "reviewed: 2026-1-2", "reviewed: [2026]",
          "reviewed: 2026-11-26", "reviewed: 2027", "date: 9999-12-31", "date: ２０２６"})
        QTest::newRow(yaml) << QByteArray(yaml);
}

void TestAdviceAge::whatIsNoDateCountsAsNone()
{
    QFETCH(QByteArray, yaml);
    const auto page = described(yaml);
    words::InterfaceLanguage interface;
    interface.set(english);
    QCOMPARE(words::AdviceAge::sentence(page, today), u"Advice not dated"_s);
    interface.set(french);
    QCOMPARE(words::AdviceAge::sentence(page, today), u"Conseils non datés"_s);
}

void TestAdviceAge::standsAmongTheFacts()
{
    guide::Edition edition;
    edition.page = described("reviewed: 2026-11-23");
    edition.page.language = french;
    edition.page.legacy = true;
    const guide::Entry entry{"page", {{french, edition}, {english, {}}}};
    words::InterfaceLanguage interface;
    interface.set(french);
    QCOMPARE(words::PageWords::facts(entry, edition, today),
             u"Français et anglais  ·  Conseils vérifiés le 23 novembre 2026  ·  Page ancienne"_s);
    // Also where there is nothing else to say.
    guide::Edition bare;
    interface.set(english);
    QCOMPARE(words::PageWords::facts({"page", {{{}, bare}}}, bare, today), u"Advice not dated"_s);
}

QTEST_MAIN(TestAdviceAge)
#include "tst_adviceage.moc"
