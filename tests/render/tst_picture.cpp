#include "render/picture.h"

#include <QBuffer>
#include <QTest>

#include <string>

using render::PictureLoader;

namespace {

constexpr int widest = 600;

std::string bytesOf(const QImage &picture, const char *format)
{
    QByteArray result;
    QBuffer buffer(&result);
    picture.save(&buffer, format);
    return result.toStdString();
}

QImage plain(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage result(width, height, format);
    result.fill(format == QImage::Format_RGB32 ? Qt::darkGreen : Qt::transparent);
    return result;
}

/// A PNG that says it is of another size than it is: the two numbers after its header's name.
std::string claiming(std::string png, quint32 width, quint32 height)
{
    for (int i = 0; i < 4; ++i) {
        png[static_cast<std::size_t>(16 + i)] = static_cast<char>(width >> (24 - 8 * i));
        png[static_cast<std::size_t>(20 + i)] = static_cast<char>(height >> (24 - 8 * i));
    }
    return png;
}

} // namespace

class TestPicture final : public QObject
{
    Q_OBJECT

private slots:
    void readsPngAndJpeg();
    void makesWidePicturesSmaller();
    void putsWhiteBehindWhatIsTransparent();
    void refuses_data();
    void refuses();
    void aPageHasBounds();
};

void TestPicture::readsPngAndJpeg()
{
    PictureLoader loader(widest);
    for (const char *format : {"png", "jpg"}) {
        const auto picture = loader.load(bytesOf(plain(40, 30), format));
        QCOMPARE(picture.size(), QSize(40, 30));
        QVERIFY(qGreen(picture.pixel(5, 5)) > 90);
    }
}

void TestPicture::makesWidePicturesSmaller()
{
    PictureLoader loader(widest);
    QCOMPARE(loader.load(bytesOf(plain(1200, 400), "png")).size(), QSize(600, 200));
}

void TestPicture::putsWhiteBehindWhatIsTransparent()
{
    PictureLoader loader(widest);
    const auto picture = loader.load(bytesOf(plain(8, 8, QImage::Format_ARGB32), "png"));
    QCOMPARE(picture.pixel(4, 4), qRgb(255, 255, 255));
}

void TestPicture::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto png = bytesOf(plain(8, 8), "png");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("nothing", "");
    row("other format", bytesOf(plain(8, 8), "bmp"));
    row("SVG", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    row("first bytes only", "\x89PNG\r\n\x1a\n");
    row("JPEG of nothing", "\xFF\xD8\xFF\xE0");
    row("cut off in its header", png.substr(0, 30));
    row("too wide", bytesOf(plain(4097, 1), "png"));
    row("too high", bytesOf(plain(1, 4097), "png"));
    row("too many pixels", bytesOf(plain(4096, 4000), "png"));
    row("claims to be huge", claiming(png, 2'000'000'000, 2'000'000'000));
}

void TestPicture::refuses()
{
    QFETCH(QByteArray, bytes);
    PictureLoader loader(widest);
    QVERIFY(loader.load(bytes.toStdString()).isNull());
}

void TestPicture::aPageHasBounds()
{
    const auto small = bytesOf(plain(8, 8), "png");
    PictureLoader many(widest);
    for (int i = 0; i < 40; ++i)
        QVERIFY(!many.load(small).isNull());
    QVERIFY(many.load(small).isNull());

    const auto large = bytesOf(plain(1000, 1000), "png"); // 4 MB each
    PictureLoader heavy(1000);
    QVERIFY(!heavy.load(large).isNull());
    QVERIFY(!heavy.load(large).isNull());
    QVERIFY(heavy.load(large).isNull());
    QVERIFY(!heavy.load(small).isNull());
}

QTEST_GUILESS_MAIN(TestPicture)

#include "tst_picture.moc"
