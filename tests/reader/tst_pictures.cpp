#include "guide/guide.h"
#include "reader/pagepane.h"
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

QByteArray png(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray result;
    QBuffer buffer(&result);
    picture.save(&buffer, "png");
    return result;
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
    QCOMPARE(redPixels(view), 2 * 40 * 30);
    const auto text = view.document()->toPlainText();
    for (const char *label : {"false", "gone", "outside", "net"})
        QVERIFY2(text.contains(u"Image: %1"_s.arg(QLatin1String(label))), label);
    QVERIFY(!text.contains(u"a square"_s));
}

void TestPictures::aWidePictureFollowsTheColumn()
{
    auto &view = show("![wide](../images/wide.png)\n");
    const int before = redPixels(view);
    QVERIFY(before > 0);
    QCOMPARE(view.horizontalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
    m_window->resize(m_window->minimumSizeHint());
    QTRY_VERIFY(redPixels(view) < before);
    QVERIFY(redPixels(view) > 0);
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

QTEST_MAIN(TestPictures)

#include "tst_pictures.moc"
