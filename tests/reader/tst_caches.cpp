#include "actions/actions.h"
#include "actions/launchcontext.h"
#include "guide/guide.h"
#include "look/cachedpixmap.h"
#include "look/icons.h"
#include "models/navigator.h"
#include "reader/mentioncatalogue.h"
#include "reader/pagerenderer.h"
#include "render/style.h"
#include "support/opened.h"
#include "support/temporaryguide.h"
#include "widgets/wrappedtext.h"

#include <QApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

struct Sign {
    look::Glyph glyph = look::Glyph::Book;
    QColor colour = Qt::red;
    double side = 16;
    double ratio = 1;
};

QImage painted(const Sign &sign)
{
    QImage result(100, 100, QImage::Format_ARGB32_Premultiplied);
    result.setDevicePixelRatio(sign.ratio);
    result.fill(Qt::white);
    QPainter painter(&result);
    look::paintGlyph(painter, QRectF(2, 2, sign.side, sign.side), sign.glyph, sign.colour);
    return result;
}

struct Words {
    QFont font = QApplication::font();
    int width = 120;
    int lines = 3;
    QColor colour = Qt::red;
    double lineHeight = 1.3;
};

QImage painted(const Words &words)
{
    QImage result(300, 200, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setPen(words.colour);
    widgets::drawWrapped(&painter, QRect(0, 0, words.width, 200),
                         u"Des mots, encore des mots. "_s.repeated(6), words.font, words.lines,
                         words.lineHeight);
    return result;
}

/// A page maker and what it asks.
struct Maker {
    explicit Maker(const guide::Guide &guide) : navigator(support::opened(guide), french) {}

    models::Navigator navigator;
    reader::MentionCatalogue catalogue;
    actions::LaunchContext launch;
    QWidget window;
    actions::Actions actions{&window};
    reader::PictureDecoder pictures;
    reader::PageRenderer pages{
        navigator, catalogue, pictures, {*actions.nextPage, *actions.search}, launch};
};

} // namespace

/// What is kept to be drawn again is drawn only where it still holds.
class TestCaches final : public QObject
{
    Q_OBJECT

private slots:
    void aSignIsThatOfItsKey_data();
    void aSignIsThatOfItsKey();
    void textIsLaidOutForWhereItStands_data();
    void textIsLaidOutForWhereItStands();
    void aLinkIsVisitedAfterAVisit();
    void aLinkIsThatOfTheReader();
    void anotherGuideHasItsOwnLinks();
    void whatIsReadAgainIsNew();

private:
    struct Look {
        QColor colour;
        QString words;
        bool operator==(const Look &) const = default;
    };
    /// The style of the link on the first page.
    static Look look(reader::PageRenderer &pages, const guide::Guide &guide,
                     const text::Language &reader);
};

void TestCaches::aSignIsThatOfItsKey_data()
{
    QTest::addColumn<Sign>("other");
    QTest::newRow("glyph") << Sign{.glyph = look::Glyph::Search};
    QTest::newRow("colour") << Sign{.colour = Qt::blue};
    QTest::newRow("opacity") << Sign{.colour = QColor(255, 0, 0, 128)};
    QTest::newRow("size") << Sign{.side = 24};
    QTest::newRow("pixels") << Sign{.ratio = 2};
    QTest::newRow("as many pixels, larger") << Sign{.side = 8, .ratio = 2};
}

void TestCaches::aSignIsThatOfItsKey()
{
    QFETCH(Sign, other);
    QPixmapCache::clear();
    const auto expected = painted(other);
    QPixmapCache::clear();
    const auto first = painted(Sign());
    QCOMPARE(painted(other), expected);
    QCOMPARE(painted(Sign()), first);
    QVERIFY(first != expected);
}

void TestCaches::textIsLaidOutForWhereItStands_data()
{
    QTest::addColumn<Words>("other");
    auto larger = QApplication::font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    auto bold = QApplication::font();
    bold.setBold(true);
    QTest::newRow("size") << Words{.font = larger};
    QTest::newRow("weight") << Words{.font = bold};
    QTest::newRow("width") << Words{.width = 240};
    QTest::newRow("lines") << Words{.lines = 2};
    QTest::newRow("colour") << Words{.colour = Qt::blue};
    QTest::newRow("pitch") << Words{.lineHeight = 2.5};
}

void TestCaches::textIsLaidOutForWhereItStands()
{
    QFETCH(Words, other);
    const auto first = painted(Words());
    QVERIFY(painted(other) != first);
    QCOMPARE(painted(Words()), first);
}

TestCaches::Look TestCaches::look(reader::PageRenderer &pages, const guide::Guide &guide,
                                  const text::Language &reader)
{
    render::Style style(QApplication::palette(), QApplication::font(), 1);
    style.setRoom(600, french);
    const auto &edition = *guide.edition("1", french);
    const auto written =
        pages.write(*pages.read(edition), *guide.find("1"), edition, reader, style, 1);
    const auto format = written.document->find(u"un lien"_s).charFormat();
    return {format.foreground().color(), written.pageMap.links.front().toolTip};
}

void TestCaches::aLinkIsVisitedAfterAVisit()
{
    const support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "[un lien](2.md)\n");
    folder.writePage("fr/2.md", "Deux", "Texte.\n");
    const auto guide = *guide::Guide::open(folder.path());
    Maker maker(guide);
    maker.navigator.go({"1", {}, {}});
    const auto before = look(maker.pages, guide, french);
    maker.navigator.go({"2", {}, {}});
    maker.navigator.go({"1", {}, {}});
    const auto colours = look::Colours::from(QApplication::palette());
    QCOMPARE(before.colour, colours.link);
    QCOMPARE(look(maker.pages, guide, french).colour, colours.visited);
}

void TestCaches::aLinkIsThatOfTheReader()
{
    const support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "[un lien](../en/2.md)\n");
    folder.writePage("en/2.md", "Two", "Text.\n");
    const auto guide = *guide::Guide::open(folder.path());
    Maker maker(guide);
    const auto inFrench = look(maker.pages, guide, french);
    QVERIFY(!inFrench.words.isEmpty()); // leads to a page in English
    QVERIFY(look(maker.pages, guide, english).words != inFrench.words);
    QVERIFY(look(maker.pages, guide, french) == inFrench);
}

void TestCaches::anotherGuideHasItsOwnLinks()
{
    const support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "[un lien](2.md)\n");
    folder.writePage("fr/2.md", "Deux", "Texte.\n");
    const support::TemporaryGuide other;
    other.writePage("fr/1.md", "Une", "[un lien](2.md)\n");
    const auto guide = *guide::Guide::open(folder.path());
    const auto next = *guide::Guide::open(other.path());
    Maker maker(guide);
    const auto colours = look::Colours::from(QApplication::palette());
    QCOMPARE(look(maker.pages, guide, french).colour, colours.link);
    maker.navigator.open(support::opened(next));
    maker.pages.forget();
    QCOMPARE(look(maker.pages, next, french).colour, colours.dead);
}

void TestCaches::whatIsReadAgainIsNew()
{
    const support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "[un lien](1.md)\n");
    const auto guide = *guide::Guide::open(folder.path());
    Maker maker(guide);
    const auto colours = look::Colours::from(QApplication::palette());
    QCOMPARE(look(maker.pages, guide, french).colour, colours.link);
    folder.writePage("fr/1.md", "Une", "[un lien](absent.md)\n");
    QCOMPARE(look(maker.pages, guide, french).colour, colours.link); // kept
    maker.pages.forget();
    QCOMPARE(look(maker.pages, guide, french).colour, colours.dead);
}

QTEST_MAIN(TestCaches)
#include "tst_caches.moc"
