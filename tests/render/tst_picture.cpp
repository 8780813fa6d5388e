#include "guide/imagefile.h"
#include "render/drawnparts.h"
#include "render/picture.h"
#include "support/cputimer.h"

#include <QBuffer>
#include <QTest>

#include <map>
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

/// The files of a page, and what was read of them.
class Files
{
public:
    explicit Files(int width = widest)
        : m_loader(width, [this](const std::string &file, std::size_t bytes) {
              ++m_reads;
              auto start = m_files.at(file).substr(0, bytes);
              m_bytesRead += start.size();
              return start;
          })
    {
    }
    Files(const Files &) = delete;
    Files &operator=(const Files &) = delete;

    void put(const std::string &file, std::string bytes) { m_files[file] = std::move(bytes); }
    QImage at(const std::string &file) { return m_loader.at(file); }
    /// Each time as a file of its own.
    QImage draw(std::string bytes)
    {
        const auto file = std::to_string(m_files.size());
        put(file, std::move(bytes));
        return at(file);
    }
    int reads() const { return m_reads; }
    std::size_t bytesRead() const { return m_bytesRead; }

private:
    std::map<std::string, std::string> m_files;
    int m_reads = 0;
    std::size_t m_bytesRead = 0;
    PictureLoader m_loader;
};

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
    void aPageHasSoManyPixelsAsTheyAreInTheirFiles();
    void whatIsDamagedCounts();
    void aFileIsReadOnceAndOnlyWhenItIsDrawn();
    void filesThatAreNoPicturesAreLookedIntoSoOften();
    void scansCount();
    void notesCostNothing_data();
    void notesCostNothing();
    void textsOfAPngAreNotUnpacked();
    void aTurnedPictureIsPlannedAsItIsShown();
};

void TestPicture::readsPngAndJpeg()
{
    Files files;
    for (const char *format : {"png", "jpg"}) {
        const auto picture = files.draw(bytesOf(plain(40, 30), format));
        QCOMPARE(picture.size(), QSize(40, 30));
        QVERIFY(qGreen(picture.pixel(5, 5)) > 90);
    }
}

void TestPicture::makesWidePicturesSmaller()
{
    QCOMPARE(Files().draw(bytesOf(plain(1200, 400), "png")).size(), QSize(600, 200));
}

void TestPicture::putsWhiteBehindWhatIsTransparent()
{
    const auto picture = Files().draw(bytesOf(plain(8, 8, QImage::Format_ARGB32), "png"));
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
    QVERIFY(Files().draw(bytes.toStdString()).isNull());
}

void TestPicture::aPageHasBounds()
{
    const auto small = bytesOf(plain(8, 8), "png");
    Files many;
    for (int i = 0; i < 40; ++i)
        QVERIFY(!many.draw(small).isNull());
    QVERIFY(many.draw(small).isNull());

    const auto large = bytesOf(plain(1000, 1000), "png"); // 4 MB each
    Files heavy(1000);
    QVERIFY(!heavy.draw(large).isNull());
    QVERIFY(!heavy.draw(large).isNull());
    QVERIFY(heavy.draw(large).isNull());
    QVERIFY(!heavy.draw(small).isNull());
}

/// 4000 x 4000 pixels take a while, however small they are drawn.
void TestPicture::aPageHasSoManyPixelsAsTheyAreInTheirFiles()
{
    const auto huge = bytesOf(plain(4000, 4000), "png");
    Files files;
    QVERIFY(!files.draw(huge).isNull());
    QVERIFY(!files.draw(huge).isNull());
    QVERIFY(files.draw(huge).isNull());
}

void TestPicture::whatIsDamagedCounts()
{
    auto broken = bytesOf(plain(64, 64), "png");
    broken.resize(broken.size() - 40);
    Files files;
    for (int i = 0; i < 50; ++i)
        files.draw(broken);
    QCOMPARE(files.reads(), 40);
    QVERIFY(files.draw(bytesOf(plain(8, 8), "png")).isNull());
}

void TestPicture::aFileIsReadOnceAndOnlyWhenItIsDrawn()
{
    Files files;
    files.put("text", std::string(1'000'000, 'x'));
    files.put("a", bytesOf(plain(8, 8), "png"));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!files.at("a").isNull());
        QVERIFY(files.at("text").isNull());
    }
    QCOMPARE(files.reads(), 2);
    QCOMPARE(files.bytesRead(), guide::imageHead + bytesOf(plain(8, 8), "png").size());
}

void TestPicture::filesThatAreNoPicturesAreLookedIntoSoOften()
{
    Files files;
    for (int i = 0; i < 300; ++i)
        files.draw("no picture");
    QCOMPARE(files.reads(), 200);
}

/// Each scan of a JPEG goes through all of its pixels.
void TestPicture::scansCount()
{
    const auto jpeg = bytesOf(plain(40, 30), "jpg");
    const auto withScans = [&](int scans) {
        auto bytes = jpeg;
        for (int i = 1; i < scans; ++i)
            bytes += "\xFF\xDA";
        return bytes;
    };
    QVERIFY(!Files().draw(withScans(100)).isNull());
    QVERIFY(Files().draw(withScans(101)).isNull());

    const auto wide = bytesOf(plain(4000, 4000), "jpg");
    QVERIFY(!Files().draw(wide).isNull());
    auto many = wide;
    for (int i = 0; i < 30; ++i)
        many += "\xFF\xDA";
    QVERIFY(Files().draw(many).isNull());
}

void TestPicture::notesCostNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto jpeg = QByteArray::fromStdString(bytesOf(plain(40, 30), "jpg"));
    for (const auto &[name, note] : std::map<const char *, QByteArray>{
             {"comments", "\xFF\xFE" + QByteArray(1, '\0') + "\2"},
             {"notes of applications", "\xFF\xE1" + QByteArray(1, '\0') + "\2"},
             {"profiles", "\xFF\xE2" + QByteArray(1, '\0') + "\2"}})
        QTest::newRow(name) << jpeg.left(2) + note.repeated(60'000) + jpeg.mid(2);
}

void TestPicture::notesCostNothing()
{
    QFETCH(QByteArray, bytes);
    Files files;
    QImage picture;
    const auto seconds = support::cpuSeconds([&] { picture = files.draw(bytes.toStdString()); });
    QCOMPARE(picture.size(), QSize(40, 30));
    QVERIFY(qGreen(picture.pixel(5, 5)) > 90);
    QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));
}

/// 64 MB of text in 64 kB took 333 MB.
void TestPicture::textsOfAPngAreNotUnpacked()
{
    const auto png = bytesOf(plain(40, 30), "png");
    constexpr std::size_t behindHeader = 8 + 12 + 13;
    std::string with = png.substr(0, behindHeader);
    for (const char *type : {"tEXt", "zTXt", "iTXt"})
        with += std::string("\0\0\0\3", 4) + type + std::string("k\0a", 3) + "CRC_";
    with += png.substr(behindHeader);
    QCOMPARE(render::drawnParts(with), png);
    for (std::size_t size = 0; size < with.size(); ++size)
        QVERIFY(render::drawnParts(with.substr(0, size)).size() <= size + 8);
}

/// By a note of the camera.
void TestPicture::aTurnedPictureIsPlannedAsItIsShown()
{
    const QByteArray exif("\xFF\xE1\0\x22"
                          "Exif\0\0MM\0*\0\0\0\x8\0\1\1\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0",
                          36);
    const auto jpeg = QByteArray::fromStdString(bytesOf(plain(40, 30), "jpg"));
    const auto bytes = (jpeg.left(2) + exif + jpeg.mid(2)).toStdString();
    const auto read = [&](const std::string &, std::size_t most) { return bytes.substr(0, most); };
    PictureLoader loader(widest, read);
    const auto &plan = loader.plan("a");
    QVERIFY(plan.has_value());
    QCOMPARE(plan->shown, QSize(30, 40));
    QCOMPARE(loader.at("a").size(), QSize(30, 40));
}

QTEST_GUILESS_MAIN(TestPicture)

#include "tst_picture.moc"
