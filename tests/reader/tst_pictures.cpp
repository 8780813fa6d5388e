#include "actions/actions.h"
#include "guide/guide.h"
#include "reader/pagecontroller.h"
#include "reader/pagepane.h"
#include "reader/picturedecoder.h"
#include "reader/readerview.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

const text::Language english = *text::Language::parse("en");

QByteArray bytesOf(const QImage &picture)
{
    QByteArray result;
    QBuffer buffer(&result);
    picture.save(&buffer, "png");
    return result;
}

QByteArray png(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::red);
    return bytesOf(picture);
}

} // namespace

/// Pictures of the guide in the page.
class TestPictures final : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatIsInTheGuideAndBoxesTheRest();
    void aWidePictureFollowsTheColumn();
    void isCopiedAsWhatItIsCalled();
    void nothingJumpsWhenPicturesCome();
    void theWindowGoesOnMeanwhile();
    void whatIsDamagedBecomesABox();
    void isThereAtOnceInBothLanguages();
    void isOnPaperWithoutWaiting();
    void thePageMayGoMeanwhile();

private:
    reader::ReaderView &show(const QByteArray &body)
    {
        m_window.reset();
        m_folder = std::make_unique<support::TemporaryGuide>();
        m_folder->write("images/small.png", png(40, 30));
        m_folder->write("images/wide.png", png(1600, 200));
        m_folder->write("images/false.png", "GIF89a");
        m_folder->writePage("en/1.md", "Pictures", body);
        m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
        if (!m_window.open(*m_guide, {.language = english, .size = {1400, 700}}))
            qFatal("the window does not come");
        return m_window.view();
    }
    static int redPixels(reader::ReaderView &view)
    {
        const auto seen = view.viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                count += seen.pixel(x, y) == qRgb(255, 0, 0) ? 1 : 0;
        return count;
    }

    std::unique_ptr<support::TemporaryGuide> m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestPictures::drawsWhatIsInTheGuideAndBoxesTheRest()
{
    auto &view = show("![a square](../images/small.png?x=1) and ![rooted](/images/small.png)\n\n"
                      "![false](../images/false.png)\n\n![gone](none.png)\n\n"
                      "![outside](../../../../../../etc/passwd)\n\n"
                      "![net](https://example.org/a.png)\n");
    QTRY_COMPARE(redPixels(view), 2 * 40 * 30);
    const auto text = view.document()->toPlainText();
    for (const char *label : {"false", "gone", "outside", "net"})
        QVERIFY2(text.contains(u"Image: %1"_s.arg(QLatin1String(label))), label);
    QVERIFY(!text.contains(u"a square"_s));
}

void TestPictures::aWidePictureFollowsTheColumn()
{
    auto &view = show("![wide](../images/wide.png)\n");
    QTRY_VERIFY(redPixels(view) > 0);
    const int before = redPixels(view);
    QCOMPARE(view.horizontalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
    m_window->resize(m_window->minimumSizeHint());
    QTRY_VERIFY(redPixels(view) < before && redPixels(view) > 0);
    QVERIFY(view.document()->size().width() <= view.viewport()->width());
}

void TestPictures::isCopiedAsWhatItIsCalled()
{
    auto &view = show("Before ![a square](../images/small.png) after\n");
    view.selectAll();
    view.copySelection();
    QVERIFY2(QApplication::clipboard()->text().contains(u"Before [Image: a square] after"_s),
             qPrintable(QApplication::clipboard()->text()));
}

void TestPictures::nothingJumpsWhenPicturesCome()
{
    auto &view = show("![wide](../images/wide.png)\n\n![small](../images/small.png)\n\nBelow.\n");
    const auto below = [&] {
        return view.topOf(view.document()->find(u"Below."_s).selectionStart());
    };
    const auto before = below();
    QTRY_VERIFY(redPixels(view) > 0);
    QCOMPARE(below(), before);
}

void TestPictures::theWindowGoesOnMeanwhile()
{
    QImage large(4000, 4000, QImage::Format_RGB32);
    for (int y = 0; y < large.height(); ++y)
        for (int x = 0; x < large.width(); ++x)
            large.setPixel(x, y, qRgb(x * y, x, y));
    show("Words.\n");
    m_folder->write("images/large.png", bytesOf(large));
    m_folder->writePage("en/2.md", "Large", "![large](../images/large.png)\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = english, .size = {1400, 700}}));
    auto *decoder = m_window->findChild<reader::PictureDecoder *>();
    QSignalSpy decoded(decoder, &reader::PictureDecoder::decoded);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(decoded.isEmpty());
    QCOMPARE(m_window.view().pageMap().pictures.size(), std::size_t{1});
    QTRY_COMPARE(decoded.size(), 1);
    QCOMPARE(decoded.front().at(2).value<QImage>().width(), decoded.front().at(1).toSize().width());
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::qWait(200);
    QCOMPARE(decoded.size(), 1); // it is kept
}

void TestPictures::whatIsDamagedBecomesABox()
{
    auto bytes = png(400, 300);
    bytes.truncate(bytes.size() - 20);
    show("Words.\n");
    m_folder->write("images/broken.png", bytes);
    m_folder->writePage("en/2.md", "Broken", "![broken](../images/broken.png)\n\nBelow.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = english, .size = {1400, 700}}));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(m_window.text().contains(u"Image: broken"_s));
}

void TestPictures::isThereAtOnceInBothLanguages()
{
    show("Words.\n");
    for (const auto *language : {"en", "fr"})
        m_folder->writePage((language + QByteArray("/1.md")).constData(), "Pictures",
                            "![a](../images/small.png)\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = english, .size = {1400, 700}}));
    QTRY_COMPARE(redPixels(m_window.view()), 40 * 30);
    QTest::qWait(300); // the other language is prepared
    m_window->findChild<actions::Actions *>()->nextLanguage->trigger();
    QCOMPARE(redPixels(m_window.view()), 40 * 30);
}

void TestPictures::isOnPaperWithoutWaiting()
{
    show("![a](../images/small.png)\n");
    const auto page = m_window->findChild<reader::PageController *>()->onPaper(600);
    const auto picture = page->resource(QTextDocument::ImageResource, render::pictureName(0));
    QCOMPARE(picture.value<QImage>().size(), QSize(40, 30));
}

void TestPictures::thePageMayGoMeanwhile()
{
    QByteArray body;
    for (int i = 0; i < 20; ++i)
        body += "![a](../images/" + QByteArray::number(i) + ".png)\n\n";
    show("Words.\n");
    for (int i = 0; i < 20; ++i)
        m_folder->write(("images/" + QByteArray::number(i) + ".png").constData(), png(1200, 1000));
    m_folder->writePage("en/2.md", "Many", body);
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = english, .size = {1400, 700}}));
    auto *decoder = m_window->findChild<reader::PictureDecoder *>();
    QSignalSpy decoded(decoder, &reader::PictureDecoder::decoded);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::qWait(500);
    QVERIFY2(decoded.size() <= 2, qPrintable(QString::number(decoded.size())));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    m_window.reset();
}

QTEST_MAIN(TestPictures)

#include "tst_pictures.moc"
