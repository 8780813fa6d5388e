#include "guide/outline.h"
#include "search/searching.h"
#include "support/roomtests.h"

#include <QTest>

class TestSections : public QObject
{
    Q_OBJECT

private slots:
    void itsPlacesAreThoseOfTheGuide_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no heading") << QByteArray("a\n\nb\n");
        QTest::newRow("text first") << QByteArray("a\n\nb\n\n# c\n\nd\n\n- e\n- f\n\n## g\n# h\n");
        QTest::newRow("levels left out")
            << QByteArray("### a\n\nb\n\n## c\n\n#### d\n\n# e\n\n### f\n\n## g\n");
        QTest::newRow("the same twice")
            << QByteArray("# a\n\n# a\n\n## a\n\n## a\n\n# a\n\ntext\n");
    }
    void itsPlacesAreThoseOfTheGuide()
    {
        QFETCH(QByteArray, body);
        const auto document = *markup::parse(body.toStdString(), "p.md", 1);
        const auto page = search::pageOf(document, "p", searching::french, "T");
        QCOMPARE(page.text, markup::plainText(document));
        QCOMPARE(page.blocks.size(), document.blocks.size());
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            QCOMPARE(search::placeOf(page, i).block, guide::pathOf(document, i));
            QCOMPARE(search::placeOf(page, i).page, text::PageId("p"));
        }
    }

    void knowsTheHeadingsOfASection()
    {
        const auto page = searching::page("p", searching::french, "T",
                                          "a\n\n# *Un* \n\n## Deux\n\nb\n\n# Trois\n");
        QCOMPARE(support::lines(search::headingsOf(page, 0)), std::string());
        QCOMPARE(support::lines(search::headingsOf(page, 2)), std::string("Un\nDeux"));
        QCOMPARE(support::lines(search::headingsOf(page, 3)), std::string("Trois"));
        QCOMPARE(page.headings, std::string("Un\nDeux\nTrois\n"));
    }
};

ROOM_TEST(TestSections)
#include "tst_sections.moc"
