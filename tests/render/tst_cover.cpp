#include "markup/parse.h"
#include "render/copiedtext.h"
#include "render/documentdump.h"
#include "render/page.h"
#include "render/pagesearch.h"
#include "render/style.h"
#include "support/golden.h"
#include "text/language.h"

#include <QAbstractTextDocumentLayout>
#include <QPalette>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

constexpr auto source = "## By need\n\n| | |\n|---|---|\n| [Call](call.md) | Talking |\n"
                        "| [Lost phone](lost.md) | First **ten** minutes |\n\n"
                        "## Reading\n\n- One line.\n\nText.[^1]\n\n[^1]: Foot.\n";

render::Style styleFor(double characters)
{
    QFont font;
    font.setPixelSize(14);
    render::Style style(look::plainPalette(look::Scheme::Light), font);
    const auto english = *text::Language::parse("en");
    style.setRoom(style.columnWidth(english) * characters / 72, english);
    return style;
}

render::Cover cover()
{
    QImage icon(23, 23, QImage::Format_ARGB32_Premultiplied);
    icon.fill(Qt::black);
    return {.title = u"The guide"_s,
            .subtitle = u"For who reads it"_s,
            .icon = icon,
            .buttons = {{u"Begin"_s, {}, "own:next", u"Next page"_s},
                        {u"Search"_s, icon, "own:search", u"Everywhere"_s}},
            .facts = {{u"Age"_s, u"Of today."_s},
                      {u"Traces"_s, u"Nothing holds it."_s, true},
                      {u"Origin"_s, u"A folder."_s}}};
}

} // namespace

/// How the first page of a guide is set.
class TestCover final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void looksAsReviewed_data();
    void looksAsReviewed();
    void columnsBecomeRowsWhereLinesAreShort();
    void nothingStandsBesideWhereTextRunsToTheLeft();
    void everyBlockHasAPlace();
    void buttonsAreLinks();
    void whatIsOurOwnIsCopiedButNotSearched();
    void factsFollowThePageWithOneSection();
    void aTableWithHeadsKeepsThem();
    void whereLinesAreShortItIsAListThatKeepsThem();
    void manyColumnsStandAsOnAnyPage();
    void aHostileTableIsNoGrid();
    void thePageSaysItsAgeAndItsWarning();

private:
    render::PageMap write(std::string_view page = source, double characters = 72)
    {
        m_page = std::make_unique<QTextDocument>();
        return writeInto(page, characters);
    }
    render::PageMap writeInto(std::string_view page, double characters);

    std::unique_ptr<QTextDocument> m_page;
    std::optional<markup::Document> m_tree;
};

void TestCover::init()
{
    m_page = std::make_unique<QTextDocument>();
}

render::PageMap TestCover::writeInto(std::string_view page, double characters)
{
    m_tree = *markup::parse(page, "page.md", 1);
    render::Header header{{}, u"Where to begin"_s, {}, u"Of 1 January 2014"_s};
    header.warning.title = u"Nobody should use them"_s;
    header.cover = cover();
    return render::render(*m_tree, header, styleFor(characters),
                          {u"Image: %1"_s, {}, {}, u"Back"_s, {}, {}, {}},
                          {[](const std::string &) { return render::LinkStyle(); }, {}}, *m_page);
}

void TestCover::looksAsReviewed_data()
{
    QTest::addColumn<QString>("golden");
    QTest::addColumn<double>("characters");
    QTest::newRow("wide") << u"cover"_s << 72.0;
    QTest::newRow("narrow") << u"cover-narrow"_s << 45.0;
}

void TestCover::looksAsReviewed()
{
    QFETCH(QString, golden);
    QFETCH(double, characters);
    const auto pageMap = write(source, characters);
    const auto picture = dump(*m_page, pageMap, styleFor(72).colours()).toUtf8();
    QCOMPARE(
        support::differenceFrom(QStringLiteral(RENDER_TESTS "/golden/%1.txt").arg(golden), picture),
        QString());
}

void TestCover::columnsBecomeRowsWhereLinesAreShort()
{
    const auto pageMap = write();
    QVERIFY(render::needsRewrite(pageMap, 72, 45));
    QVERIFY(!render::needsRewrite(pageMap, 72, 60));
    // A word of the title is not torn.
    QCOMPARE(m_page->find(u"guide"_s).charFormat().fontPointSize(), styleFor(72).pointSize() * 2.5);
    write(source, 18);
    QCOMPARE(m_page->find(u"guide"_s).charFormat().fontPointSize(),
             styleFor(72).pointSize() * 1.75);
}

void TestCover::nothingStandsBesideWhereTextRunsToTheLeft()
{
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    m_page->setDefaultTextOption(option);
    const auto pageMap = writeInto(source, 72);
    for (const auto &link : pageMap.links)
        if (const auto *table = QTextCursor(m_page->findBlock(link.start)).currentTable())
            QCOMPARE(table->columns(), 1);
}

void TestCover::everyBlockHasAPlace()
{
    for (const double characters : {72.0, 45.0}) {
        const auto pageMap = write(source, characters);
        QCOMPARE(pageMap.blocks.size(), m_tree->blocks.size());
        QVERIFY(std::ranges::is_sorted(pageMap.blocks));
        QCOMPARE(m_page->findBlock(pageMap.blocks.at(2)).text(), u"Reading"_s);
    }
}

void TestCover::buttonsAreLinks()
{
    const auto pageMap = write();
    QCOMPARE(pageMap.links.at(0).address, "own:next");
    QCOMPARE(pageMap.links.at(1).address, "own:search");
    QVERIFY(pageMap.links.at(0).isButton && pageMap.links.at(1).isButton);
    QCOMPARE(pageMap.links.at(2).address, "call.md");
    QVERIFY(!pageMap.links.at(2).isButton);
    // They stand side by side, and below each other where lines are short.
    const auto tableAt = [this](int position) {
        return QTextCursor(m_page->findBlock(position)).currentTable();
    };
    QCOMPARE(tableAt(pageMap.links.at(0).start)->rows(), 1);
    const auto narrow = write(source, 20);
    QCOMPARE(tableAt(narrow.links.at(0).start)->columns(), 1);
}

void TestCover::whatIsOurOwnIsCopiedButNotSearched()
{
    const auto pageMap = write();
    QTextCursor all(m_page.get());
    all.select(QTextCursor::Document);
    const auto copied = render::copiedText(all, pageMap);
    QVERIFY2(copied.startsWith(u"The guide\nFor who reads it\nOf 1 January 2014\nBegin"_s),
             qPrintable(copied));
    QVERIFY(copied.contains(u"Call\tTalking"_s));
    QVERIFY(copied.contains(u"Nothing holds it.\nOrigin\nA folder."_s));
    QVERIFY2(!copied.contains(u"[]"_s) && !copied.contains(u"Image"_s), qPrintable(copied));
    const render::PageSearch search(*m_page);
    QCOMPARE(search.find(u"Talking"_s).size(), 1U);
    QVERIFY(search.find(u"Nothing holds"_s).empty());
    QVERIFY(search.find(u"Begin"_s).empty());
}

void TestCover::factsFollowThePageWithOneSection()
{
    write("## By need\n\nText.\n\n### Part\n\nMore.\n");
    const auto text = m_page->toPlainText();
    QVERIFY(text.indexOf(u"Of today."_s) > text.indexOf(u"More."_s));
}

void TestCover::aTableWithHeadsKeepsThem()
{
    write("| Need | Page |\n|---|---|\n| [Call](call.md) | Talking |\n");
    const auto found = m_page->find(u"Need"_s);
    QCOMPARE(found.currentTable()->rows(), 2);
    QCOMPARE(found.charFormat().fontWeight(), int(QFont::DemiBold));
}

void TestCover::whereLinesAreShortItIsAListThatKeepsThem()
{
    constexpr auto page =
        "| Need | Page | For |\n|---|---|---|\n| [Call](call.md) | Talk | Two |\n";
    write(page);
    QCOMPARE(m_page->find(u"Two"_s).currentTable()->columns(), 3);
    write(page, 45);
    QVERIFY(m_page->find(u"Two"_s).currentTable() == nullptr);
    QVERIFY2(m_page->toPlainText().contains(u"For – Two"_s), qPrintable(m_page->toPlainText()));
}

void TestCover::manyColumnsStandAsOnAnyPage()
{
    std::string page;
    for (const auto *cell : {"Who has it", "---", "someone or other"}) {
        for (int i = 0; i < 7; ++i)
            page += std::string("| ") + cell + " ";
        page += "|\n";
    }
    const auto pageMap = write(page, 60);
    QVERIFY(m_page->find(u"someone"_s).currentTable() == nullptr);
    QVERIFY(render::needsRewrite(pageMap, 60, 72));
    write(page, 72);
    const auto widths =
        m_page->find(u"someone"_s).currentTable()->format().columnWidthConstraints();
    QCOMPARE(widths.size(), 7);
    QVERIFY(widths.front().rawValue() < 15);
}

/// Thousands of cells beside each other would take Qt seconds.
void TestCover::aHostileTableIsNoGrid()
{
    std::string page;
    for (int row = 0; row < 60; ++row) {
        for (int column = 0; column < 127; ++column)
            page += row == 1 ? "|-" : "|a";
        page += "|\n";
    }
    write(page);
    QVERIFY(m_page->toPlainText().count(u'a') > 60 * 100);
    for (const auto *frame : m_page->rootFrame()->childFrames())
        if (const auto *table = qobject_cast<const QTextTable *>(frame))
            QVERIFY2(table->columns() <= 5, qPrintable(QString::number(table->columns())));
}

void TestCover::thePageSaysItsAgeAndItsWarning()
{
    write();
    const auto text = m_page->toPlainText();
    QVERIFY2(text.contains(u"Of 1 January 2014"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"Nobody should use them"_s) < text.indexOf(u"By need"_s));
    QVERIFY(text.contains(u"Nobody should use them"_s));
}

QTEST_MAIN(TestCover)

#include "tst_cover.moc"
