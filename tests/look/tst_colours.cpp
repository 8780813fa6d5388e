#include "look/colours.h"
#include "look/contrast.h"

#include <QPalette>
#include <QTest>

using look::Colours;
using look::contrast;
using look::Scheme;

class TestColours final : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag();
    void everythingCanBeRead_data();
    void everythingCanBeRead();
    void highContrastHasNoTints();
    void theyAreThoseOfTheirPalette();
};

void TestColours::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

/// They are kept: neither those of another palette nor those of its other states.
void TestColours::theyAreThoseOfTheirPalette()
{
    auto palette = look::plainPalette(Scheme::Light);
    palette.setColor(QPalette::Disabled, QPalette::Text, Qt::darkGray);
    const auto other = look::plainPalette(Scheme::Dark);
    QCOMPARE(Colours::from(palette).text, palette.color(QPalette::Text));
    QCOMPARE(Colours::from(other).text, other.color(QPalette::Text));
    palette.setCurrentColorGroup(QPalette::Disabled);
    QCOMPARE(Colours::from(palette).text, QColor(Qt::darkGray));
    palette.setCurrentColorGroup(QPalette::Active);
    palette.setColor(QPalette::Text, Qt::darkBlue);
    QCOMPARE(Colours::from(palette).text, QColor(Qt::darkBlue));
}

void TestColours::everythingCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << look::plainPalette(Scheme::Light);
    QTest::newRow("dark") << look::plainPalette(Scheme::Dark);
    QTest::newRow("high contrast") << look::plainPalette(Scheme::HighContrast);

    QPalette grey(QColor(0xa0, 0xa0, 0xa0));
    grey.setColor(QPalette::Base, QColor(0xb4, 0xb4, 0xb4));
    grey.setColor(QPalette::Text, Qt::black);
    grey.setColor(QPalette::Link, QColor(0x40, 0x80, 0xff));
    QTest::newRow("grey") << grey;

    QPalette sepia(QColor(0xf4, 0xec, 0xd8));
    sepia.setColor(QPalette::Base, QColor(0xf4, 0xec, 0xd8));
    sepia.setColor(QPalette::Text, QColor(0x5b, 0x46, 0x36));
    sepia.setColor(QPalette::Link, QColor(0xc0, 0x90, 0x40));
    QTest::newRow("sepia") << sepia;

    QPalette contrasty(Qt::black);
    contrasty.setColor(QPalette::Base, Qt::black);
    contrasty.setColor(QPalette::Window, Qt::black);
    contrasty.setColor(QPalette::Text, Qt::white);
    contrasty.setColor(QPalette::Link, QColor(0x7f, 0xd4, 0xff));
    QTest::newRow("high contrast") << contrasty;
    contrasty.setColor(QPalette::Highlight, Qt::yellow);
    QTest::newRow("bright selection") << contrasty;
}

void TestColours::everythingCanBeRead()
{
    QFETCH(QPalette, palette);
    const auto colours = Colours::from(palette);
    for (const auto &text : {colours.muted, colours.link, colours.visited, colours.dead,
                             colours.danger, colours.warn, colours.ok})
        QVERIFY2(contrast(text, colours.base) >= 4.5, qPrintable(text.name()));
    QVERIFY(contrast(colours.edge, colours.base) >= 3);
    for (const auto &tint :
         {colours.tintDanger, colours.tintWarn, colours.tintNote, colours.selection, colours.hover})
        QVERIFY2(contrast(tint, colours.text) >= 4.5, qPrintable(tint.name()));
}

void TestColours::highContrastHasNoTints()
{
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    const auto colours = Colours::from(palette);
    QVERIFY(colours.highContrast);
    QCOMPARE(colours.tintNote, colours.base);
    QVERIFY(!Colours::from(look::plainPalette(Scheme::Light)).highContrast);
    const auto ours = Colours::from(look::plainPalette(Scheme::HighContrast));
    QVERIFY(ours.highContrast);
    for (const auto &text : {ours.danger, ours.warn, ours.ok, ours.link})
        QVERIFY2(contrast(text, ours.base) >= 10, qPrintable(text.name()));
}

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
