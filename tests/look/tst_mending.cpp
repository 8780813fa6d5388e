#include "look/colours.h"
#include "look/contrast.h"
#include "look/mending.h"

#include <QPalette>
#include <QRandomGenerator>
#include <QTest>

using look::Colours;
using look::contrast;
using look::leastContrast;

namespace {

constexpr std::array groups = {QPalette::Active, QPalette::Inactive, QPalette::Disabled};

QPalette mended(const QPalette &palette)
{
    return look::mending(palette).resolve(palette);
}

QString said(const QPalette &palette, QPalette::ColorGroup group)
{
    QStringList words = {QStringLiteral("group %1:").arg(group)};
    for (int role = 0; role < QPalette::NColorRoles; ++role)
        words += palette.color(group, static_cast<QPalette::ColorRole>(role)).name(QColor::HexArgb);
    return words.join(u' ');
}

/// The first pair that cannot be read; empty if there is none.
QString unreadable(QPalette palette, QPalette::ColorGroup group)
{
    const auto colour = [&](QPalette::ColorRole role) { return palette.color(group, role); };
    const double wanted = group == QPalette::Disabled ? look::markContrast : look::textContrast;
    const auto base = colour(QPalette::Base);
    const auto window = colour(QPalette::Window);
    const std::pair<QPalette::ColorRole, QList<QColor>> pairs[] = {
        {QPalette::Text, {base, window, colour(QPalette::AlternateBase)}},
        {QPalette::WindowText, {base, window}},
        {QPalette::PlaceholderText, {base, window}},
        {QPalette::Link, {base, window}},
        {QPalette::LinkVisited, {base, window}},
        {QPalette::ButtonText, {colour(QPalette::Button)}},
        {QPalette::ToolTipText, {colour(QPalette::ToolTipBase)}},
        {QPalette::HighlightedText, {colour(QPalette::Highlight)}}};
    for (const auto &[role, grounds] : pairs) {
        if (colour(role).alpha() < 255)
            return QStringLiteral("role %1 lets its ground through").arg(role);
        if (leastContrast(colour(role), grounds) < wanted)
            return QStringLiteral("role %1").arg(role);
    }
    if (group == QPalette::Disabled)
        return {};

    palette.setCurrentColorGroup(group);
    const auto colours = Colours::from(palette);
    const QList<QColor> tints = {colours.tintDanger, colours.tintWarn, colours.tintNote};
    for (const auto &text : {colours.text, colours.muted, colours.link, colours.visited,
                             colours.dead, colours.danger, colours.warn, colours.ok})
        if (leastContrast(text, tints + QList<QColor>{base, window}) < wanted)
            return QStringLiteral("our ") + text.name();
    for (const auto &text : {colours.text, colour(QPalette::WindowText), colours.muted,
                             colours.link, colours.danger, colours.warn, colours.ok})
        if (leastContrast(text, {colours.selection, colours.hover}) < wanted)
            return QStringLiteral("on a row, ") + text.name();
    if (contrast(colours.text, colours.found) < wanted)
        return QStringLiteral("a word found");
    if (leastContrast(colours.edge, {base, window}) < look::markContrast)
        return QStringLiteral("edge");
    if (leastContrast(colour(QPalette::Highlight), tints + QList<QColor>{base, window}) < 1.6)
        return QStringLiteral("selected text is not seen");
    return {};
}

QString unreadable(const QPalette &palette)
{
    for (const auto group : groups)
        if (const auto what = unreadable(palette, group); !what.isEmpty())
            return what + QStringLiteral(", ") + said(palette, group);
    return {};
}

QColor anyColour(QRandomGenerator &random)
{
    // Grounds in the middle are the hardest, and so are the ends.
    switch (random.bounded(4)) {
    case 0:
        return random.bounded(2) == 0 ? Qt::black : Qt::white;
    case 1: {
        const int grey = random.bounded(256);
        return {grey, grey, grey};
    }
    default:
        return QColor::fromRgb(random.generate());
    }
}

} // namespace

/// Whatever palette the system has, everything that is written can be read.
class TestMending final : public QObject
{
    Q_OBJECT

private slots:
    void hostilePalettesCanBeRead_data();
    void hostilePalettesCanBeRead();
    void anyPaletteCanBeRead();
    void whatCanBeReadStaysAsItIs_data();
    void whatCanBeReadStaysAsItIs();
    void mendingTwiceIsMendingOnce();
};

void TestMending::hostilePalettesCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");

    // Seen with the colours of KDE: no text of placeholders, black as Qt's own.
    QPalette kde(Qt::black);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        kde.setColor(role, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        kde.setColor(role, Qt::white);
    kde.setColor(QPalette::PlaceholderText, Qt::black);
    kde.setColor(QPalette::Highlight, Qt::yellow);
    kde.setColor(QPalette::HighlightedText, Qt::black);
    kde.setColor(QPalette::Disabled, QPalette::WindowText, Qt::black);
    kde.setColor(QPalette::Disabled, QPalette::Text, Qt::black);
    QTest::newRow("black, with yellow") << kde;

    QPalette breeze(QColor(0x2a, 0x2e, 0x32));
    breeze.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        breeze.setColor(role, QColor(0xfc, 0xfc, 0xfc));
    breeze.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    breeze.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    breeze.setColor(QPalette::Link, QColor(0x1d, 0x99, 0xf3));
    QTest::newRow("dark, with half transparent black") << breeze;

    QPalette two(Qt::white);
    two.setColor(QPalette::Base, Qt::black);
    two.setColor(QPalette::Text, Qt::white);
    two.setColor(QPalette::Window, Qt::white);
    two.setColor(QPalette::WindowText, Qt::black);
    QTest::newRow("a dark page in a light window") << two;

    QPalette same;
    for (int role = 0; role < QPalette::NColorRoles; ++role)
        same.setColor(static_cast<QPalette::ColorRole>(role), QColor(0x77, 0x77, 0x77));
    QTest::newRow("one grey for everything") << same;

    auto blind = look::plainPalette(look::Scheme::Light);
    blind.setColor(QPalette::Highlight, blind.color(QPalette::Base));
    QTest::newRow("a selection like the page") << blind;
}

void TestMending::hostilePalettesCanBeRead()
{
    QFETCH(QPalette, palette);
    QVERIFY2(!unreadable(palette).isEmpty(), "it is not hostile");
    const auto wrong = unreadable(mended(palette));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestMending::anyPaletteCanBeRead()
{
    QRandomGenerator random(19);
    for (int i = 0; i < 5000; ++i) {
        QPalette palette;
        for (const auto group : groups)
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                auto colour = anyColour(random);
                if (random.bounded(8) == 0)
                    colour.setAlpha(random.bounded(256));
                palette.setColor(group, static_cast<QPalette::ColorRole>(role), colour);
            }
        const auto wrong = unreadable(mended(palette));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestMending::whatCanBeReadStaysAsItIs_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << look::plainPalette(look::Scheme::Light);
    QTest::newRow("dark") << look::plainPalette(look::Scheme::Dark);
    QTest::newRow("high contrast") << look::plainPalette(look::Scheme::HighContrast);
}

void TestMending::whatCanBeReadStaysAsItIs()
{
    QFETCH(QPalette, palette);
    const auto wrong = unreadable(palette);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    for (const auto group : groups)
        for (int role = 0; role < QPalette::NColorRoles; ++role)
            QVERIFY2(
                !look::mending(palette).isBrushSet(group, static_cast<QPalette::ColorRole>(role)),
                qPrintable(QStringLiteral("group %1, role %2").arg(group).arg(role)));
}

void TestMending::mendingTwiceIsMendingOnce()
{
    QPalette grey(QColor(0x80, 0x80, 0x80));
    grey.setColor(QPalette::Text, Qt::darkGray);
    const auto once = mended(grey);
    QCOMPARE(look::mending(once), QPalette());
}

QTEST_MAIN(TestMending)
#include "tst_mending.moc"
