#include "look/colours.h"
#include "markup/parse.h"
#include "reader/readerview.h"
#include "render/page.h"
#include "render/style.h"
#include "text/language.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QImage>
#include <QMimeData>
#include <QPalette>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;
using reader::ReaderView;

namespace {

void show(ReaderView &view, std::string_view source)
{
    const auto document = markup::parse(source, "page.md", 1);
    QVERIFY(document);
    const render::Style style(QApplication::palette(), QApplication::font());
    auto page = std::make_unique<QTextDocument>();
    auto pageMap = render::render(*document, {{}, u"Title"_s, {}, {}}, style, {},
                                  {[](const std::string &address) {
                                       render::LinkStyle look;
                                       look.toolTip =
                                           u"To <%1>"_s.arg(QString::fromStdString(address));
                                       return look;
                                   },
                                   {}},
                                  *page);
    view.resize(700, 400);
    view.showPage(std::move(page), std::move(pageMap), style.columnWidth(text::Language()));
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
}

QPoint middleOf(const ReaderView &view, std::size_t link)
{
    const auto &placed = view.pageMap().links[link];
    return view.areasOf(placed.start, placed.end).first().center();
}

} // namespace

class TestReaderView final : public QObject
{
    Q_OBJECT

private slots:
    void aBoxHasItsSignBesideItsTitle();
    void opensNoFile_data();
    void opensNoFile();
    void aClickSaysWhichLink();
    void aClickBesideALinkSaysNothing();
    void linksThatTouchAreToldApart();
    void aLinkLeftBehindIsPointedAtNoMore();
    void theTipOfALinkShowsMarkupAsText();
    void linksAreReachedByKeyboard();
    void theColumnStaysNarrowAndCentred();
    void anotherPageStartsAtItsTop();
    void copiesOnlyWhenAskedTo();
    void whatIsCopiedIsCleanText();
};

void TestReaderView::aBoxHasItsSignBesideItsTitle()
{
    ReaderView view;
    show(view,
         "Texte.\n\n<div class=\"danger\" title=\"Grave\" markdown=\"1\">\n\nUn.\n\n</div>\n");
    const auto &sign = view.pageMap().icons.front();
    const auto paintsDanger = [&] {
        const auto title = view.areasOf(sign.position, sign.position + 1).front();
        const QRect spot(title.left() - qRound(sign.gap + sign.side), title.top(),
                         qRound(sign.side), title.height());
        const auto image = view.viewport()->grab(spot).toImage();
        const auto danger = look::Colours::from(view.palette()).danger;
        const auto isClose = [&danger](const QColor &seen) {
            return std::abs(seen.red() - danger.red()) + std::abs(seen.green() - danger.green())
                + std::abs(seen.blue() - danger.blue())
                < 60;
        };
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                painted += isClose(image.pixelColor(x, y)) ? 1 : 0;
        return painted > 10;
    };
    QVERIFY(paintsDanger());
    view.selectAll();
    view.copySelection();
    QCOMPARE(QApplication::clipboard()->text(), u"Title\n\nTexte.\nGrave\nUn."_s);
}

void TestReaderView::opensNoFile_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("image") << static_cast<int>(QTextDocument::ImageResource);
    QTest::newRow("page") << static_cast<int>(QTextDocument::HtmlResource);
    QTest::newRow("style") << static_cast<int>(QTextDocument::StyleSheetResource);
    QTest::newRow("markdown") << static_cast<int>(QTextDocument::MarkdownResource);
    QTest::newRow("own") << static_cast<int>(QTextDocument::UserResource);
}

void TestReaderView::opensNoFile()
{
    QFETCH(int, type);
    QTemporaryDir folder;
    const auto path = folder.filePath(u"secret.png"_s);
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(path));

    ReaderView view;
    for (const auto &name :
         {QUrl(path), QUrl::fromLocalFile(path), QUrl(u"http://example.org/a.png"_s)}) {
        const auto answer = view.loadResource(type, name);
        QVERIFY(!answer.isNull());
        if (type == QTextDocument::ImageResource)
            QCOMPARE(answer.value<QImage>().size(), QSize(1, 1));
        else
            QCOMPARE(answer.toByteArray(), QByteArray(" "));
    }
    // Even a document that names the file gets nothing of it.
    view.document()->setHtml(u"<img src='%1'><img src='file://%1'>"_s.arg(path));
    const auto grabbed = view.document()->resource(QTextDocument::ImageResource, QUrl(path));
    QCOMPARE(grabbed.value<QImage>().size(), QSize(1, 1));
}

void TestReaderView::aClickSaysWhichLink()
{
    ReaderView view;
    show(view, "A [first](one.md) and a [second](javascript:alert%281%29\\<x\\>).");
    QSignalSpy followed(&view, &ReaderView::linkActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 1));
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.at(0).at(0).value<render::PlacedLink>().address,
             view.pageMap().links[1].address);
}

void TestReaderView::aClickBesideALinkSaysNothing()
{
    ReaderView view;
    show(view, "A [first](one.md) word.");
    QSignalSpy followed(&view, &ReaderView::linkActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 0) + QPoint(0, 100));
    QCOMPARE(followed.count(), 0);
}

/// They look alike, and Qt takes them for one.
void TestReaderView::linksThatTouchAreToldApart()
{
    ReaderView view;
    show(view, "[First](one.md)[second](two.md).");
    QSignalSpy followed(&view, &ReaderView::linkActivated);
    QSignalSpy target(&view, &ReaderView::targetChanged);
    for (std::size_t i = 0; i < 2; ++i) {
        QTest::mouseMove(view.viewport(), middleOf(view, i));
        QTRY_VERIFY(!target.isEmpty());
        QCOMPARE(target.last().at(0).value<render::PlacedLink>().address,
                 view.pageMap().links[i].address);
        target.clear();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, i));
        QCOMPARE(followed.takeFirst().at(0).value<render::PlacedLink>().address,
                 view.pageMap().links[i].address);
        target.clear();
    }
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, middleOf(view, 0));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, middleOf(view, 1));
    QVERIFY(followed.isEmpty());
}

void TestReaderView::aLinkLeftBehindIsPointedAtNoMore()
{
    ReaderView view;
    show(view, "A [first](one.md) word.");
    QTest::mouseMove(view.viewport(), middleOf(view, 0));
    QTRY_VERIFY(!view.targetArea().isNull());
    QEvent leaving(QEvent::Leave);
    QApplication::sendEvent(view.viewport(), &leaving);
    QVERIFY(view.targetArea().isNull());
}

void TestReaderView::theTipOfALinkShowsMarkupAsText()
{
    ReaderView view;
    show(view, "A [first](one.md) word.");
    const auto where = middleOf(view, 0);
    QHelpEvent asked(QEvent::ToolTip, where, view.viewport()->mapToGlobal(where));
    QApplication::sendEvent(view.viewport(), &asked);
    QCOMPARE(QToolTip::text(), u"<qt>To &lt;one.md&gt;</qt>"_s);
    QToolTip::hideText();
}

void TestReaderView::linksAreReachedByKeyboard()
{
    ReaderView view;
    show(view, "A [first](one.md) and a [second](two.md).");
    view.setFocus();
    QSignalSpy followed(&view, &ReaderView::linkActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(followed.count(), 0);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.at(0).at(0).value<render::PlacedLink>().address, std::string("two.md"));
    QCOMPARE(view.textCursor().position(), view.pageMap().links[1].start);
    QTest::keyClick(&view, Qt::Key_Backtab);
    QTest::keyClick(&view, Qt::Key_Enter);
    QCOMPARE(followed.at(1).at(0).value<render::PlacedLink>().address, std::string("one.md"));
}

void TestReaderView::theColumnStaysNarrowAndCentred()
{
    ReaderView view;
    show(view, std::string(2000, 'x'));
    const auto margins = [&view] { return view.document()->rootFrame()->frameFormat(); };
    view.resize(1600, 400);
    QCoreApplication::processEvents();
    QVERIFY(margins().leftMargin() > 200);
    QCOMPARE(margins().leftMargin(), margins().rightMargin());
    view.resize(420, 400);
    QCoreApplication::processEvents();
    QVERIFY(margins().leftMargin() < 40);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

void TestReaderView::anotherPageStartsAtItsTop()
{
    std::string longPage;
    for (int i = 0; i < 100; ++i)
        longPage += "A paragraph.\n\n";
    ReaderView view;
    show(view, longPage);
    view.scrollTo(500);
    QCOMPARE(view.verticalScrollBar()->value(), 500);
    show(view, longPage);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestReaderView::whatIsCopiedIsCleanText()
{
    ReaderView view;
    show(view,
         "One `code` and [link](a.md).\n\n- first\n- second\n\n1. step\n\n- [x] ready\n\n"
         "| A | B |\n|---|---|\n| c | d |\n\n> quoted\n\n"
         "A note[^1] and a very-long-word-"
             + std::string(90, 'x') + ".\n\n[^1]: Its text.\n");
    view.selectAll();
    view.copySelection();
    const auto copied = QApplication::clipboard()->text();
    for (const auto sign : {u'\u200b', u'\ufffc', u'\ufdd0', u'\ufdd1', u'\u2028', u'\u2029'})
        QVERIFY2(!copied.contains(sign), qPrintable(QString::number(sign, 16)));
    for (const char *line :
         {"One code and link.", "• first", "• second", "1. step", "A\tB", "c\td"})
        QVERIFY2(copied.contains(QString::fromUtf8(line)), line);
    QVERIFY(copied.contains(QString(90, u'x')));
}

void TestReaderView::copiesOnlyWhenAskedTo()
{
    ReaderView view;
    show(view, "Words with a " + std::string(100, 'y') + " run.");
    auto *clipboard = QApplication::clipboard();
    clipboard->setText(u"before"_s);
    view.selectAll();
    QCOMPARE(clipboard->text(), u"before"_s);
    if (clipboard->supportsSelection())
        QVERIFY(!clipboard->text(QClipboard::Selection).contains(u"Words"_s));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clipboard->text().contains(QString(100, u'y')));
    QVERIFY(!clipboard->mimeData()->hasHtml());
}

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
