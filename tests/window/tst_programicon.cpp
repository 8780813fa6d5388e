#include "guide/guide.h"
#include "support/testwindow.h"

#include <QTest>

/// What lists of windows show the program by.
class TestProgramIcon final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWindowHasItInTheSizesOfDesktops_data();
    void theWindowHasItInTheSizesOfDesktops();
    void aDiscreetWindowHasNone();

private:
    std::optional<guide::Guide> m_guide;
};

void TestProgramIcon::initTestCase()
{
    auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestProgramIcon::theWindowHasItInTheSizesOfDesktops_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64, 128})
        QTest::addRow("%d", size) << size;
}

void TestProgramIcon::theWindowHasItInTheSizesOfDesktops()
{
    QFETCH(int, size);
    support::TestWindow window;
    QVERIFY(window.open(*m_guide, {}));
    const auto icon = window->windowIcon();
    const QSize wanted(size, size);
    QVERIFY(icon.availableSizes().contains(wanted));
    const auto picture = icon.pixmap(wanted).toImage();
    QCOMPARE(picture.size(), wanted);
    const auto drawn = QImage(QStringLiteral(ICONS "/vademecum-%1.png").arg(size));
    QCOMPARE(picture.convertToFormat(QImage::Format_ARGB32_Premultiplied),
             drawn.convertToFormat(QImage::Format_ARGB32_Premultiplied)); // not another one scaled
}

void TestProgramIcon::aDiscreetWindowHasNone()
{
    actions::LaunchContext launch;
    launch.title = actions::LaunchContext::Title::Neutral;
    support::TestWindow window;
    QVERIFY(window.open(*m_guide, {.launch = launch}));
    QVERIFY(window->windowIcon().isNull());
}

QTEST_MAIN(TestProgramIcon)
#include "tst_programicon.moc"
