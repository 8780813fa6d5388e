#include "render/pagesearch.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using render::Hit;
using render::PageSearch;

/// What is found on a page is what people mean, however it is written.
class TestPageSearch final : public QObject
{
    Q_OBJECT

private slots:
    void findsAsPeopleType_data();
    void findsAsPeopleType();
    void countsEveryHitOnce();
    void tellsWhereInLaterBlocks();
};

void TestPageSearch::findsAsPeopleType_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found"); ///< the page's text; empty for nothing
    const auto add = [](const QString &page, const QString &wanted, const QString &found) {
        QTest::newRow(qPrintable(page + u" / "_s + wanted)) << page << wanted << found;
    };
    add(u"La sécurité d’abord"_s, u"SECURITE"_s, u"sécurité"_s);
    add(u"La securite"_s, u"sécurité"_s, u"securite"_s);
    add(u"Mon œuvre"_s, u"oeuvre"_s, u"œuvre"_s);
    add(u"Mon oeuvre"_s, u"œuvre"_s, u"oeuvre"_s);
    add(u"un cœur"_s, u"coe"_s, u"cœ"_s);
    add(u"un cœur"_s, u"co"_s, u"cœ"_s);
    add(u"un cœur"_s, u"eur"_s, u"œur"_s);
    add(u"l’ami"_s, u"l'ami"_s, u"l’ami"_s);
    add(u"l'ami"_s, u"L’AMI"_s, u"l'ami"_s);
    add(u"« Skype »"_s, u"skype »"_s, u"Skype »"_s);
    add(u"fin\u00a0; suite"_s, u"fin ; suite"_s, u"fin\u00a0; suite"_s);
    add(u"te\u0301le\u0301phone"_s, u"telephone"_s, u"te\u0301le\u0301phone"_s);
    add(u"longue\u200badresse"_s, u"guead"_s, u"gue\u200bad"_s);
    add(u"a\u00adb"_s, u"ab"_s, u"a\u00adb"_s);
    for (const auto hidden :
         {u'\u00ad', u'\u034f', u'\u200b', u'\u200d', u'\u2060', u'\ufe0f', u'\ufeff'})
        add(u"Mein Sk%1ype."_s.arg(QChar(hidden)), u"skype"_s, u"Sk%1ype"_s.arg(QChar(hidden)));
    add(u"un Sk\U000E0100ype"_s, u"skype"_s, u"Sk\U000E0100ype"_s);
    add(u"le Skуpe"_s, u"skype"_s, u"Skуpe"_s); // with a Cyrillic letter
    add(u"ein Skype"_s, u"sk\u200bype"_s, u"Skype"_s);
    add(u"clé 🔒 fermée"_s, u"🔒 fermee"_s, u"🔒 fermée"_s);
    add(u"deux  mots"_s, u"trois"_s, QString());
    add(u"rien"_s, u""_s, QString());
    add(u"rien"_s, u"  "_s, QString());
}

void TestPageSearch::findsAsPeopleType()
{
    QFETCH(QString, page);
    QFETCH(QString, wanted);
    QFETCH(QString, found);
    const QTextDocument document(page);
    const auto hits = PageSearch(document).find(wanted);
    QCOMPARE(hits.size(), found.isEmpty() ? 0 : 1);
    if (!found.isEmpty())
        QCOMPARE(page.mid(hits[0].start, hits[0].end - hits[0].start), found);
}

void TestPageSearch::countsEveryHitOnce()
{
    const QTextDocument document(u"aaaa a\nA"_s);
    const std::vector<Hit> pairs = {{0, 2}, {2, 4}};
    QCOMPARE(PageSearch(document).find(u"aa"_s), pairs);
    QCOMPARE(PageSearch(document).find(u"a"_s).size(), 6);
    QVERIFY(PageSearch().find(u"a"_s).empty());
}

void TestPageSearch::tellsWhereInLaterBlocks()
{
    const QTextDocument document(u"Écrire\nÉcrire encore"_s);
    const std::vector<Hit> expected = {{14, 20}};
    QCOMPARE(PageSearch(document).find(u"encore"_s), expected);
    QVERIFY(PageSearch(document).find(u"ecrire ecrire"_s).empty());
}

QTEST_MAIN(TestPageSearch)
#include "tst_pagesearch.moc"
