#include "actions/actions.h"
#include "guide/guide.h"
#include "look/contrast.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"

#include <QMenu>
#include <QTest>
#include <QTextDocument>

#include <map>

using namespace Qt::StringLiterals;
using Choice = widgets::Appearance::Choice;
Q_DECLARE_METATYPE(Choice)

/// What is selected is seen wherever it stands, and can still be read.
class TestSelection final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void selectedTextIsSeenOnEveryTint_data();
    void selectedTextIsSeenOnEveryTint();
    void thePageIsFramedWhereKeysLedToIt();

private:
    reader::ReaderView &view() const { return m_window.view(); }
    QImage seen() const
    {
        QCoreApplication::processEvents();
        return view().viewport()->grab().toImage();
    }
    QRect areaOf(const QString &words) const
    {
        const auto found = view().document()->find(words);
        return view().areasOf(found.selectionStart(), found.selectionEnd()).value(0);
    }
    /// The colour of most of an area.
    static QColor ground(const QImage &image, const QRect &area);

    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestSelection::initTestCase()
{
    m_folder.write("tools/old.yaml",
                   "id: old\nname: Oldtool\nstatus: {value: discontinued, as_of: 2020-01-01}\n");
    m_folder.write("tools/slow.yaml",
                   "id: slow\nname: Slowtool\nstatus: {value: maintenance, as_of: 2020-01-01}\n");
    m_folder.writePage(
        "en/1.md", "Page",
        "Plain words here.\n\n> [!NOTE]\n> Noted words here.\n\n"
        "> [!WARNING]\n> Warned words here.\n\n> [!CAUTION]\n> Danger words here.\n\n"
        "Use Oldtool now. Use Slowtool then.\n\n`Coded words here`\n");
    m_folder.writePage("fr/1.md", "Page", "Des mots.\n");
    auto guide = guide::Guide::open(m_folder.path());
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

QColor TestSelection::ground(const QImage &image, const QRect &area)
{
    std::map<QRgb, int> counted;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            ++counted[image.pixel(x, y)];
    return QColor::fromRgb(
        std::ranges::max_element(counted, {}, [](const auto &each) { return each.second; })->first);
}

void TestSelection::selectedTextIsSeenOnEveryTint_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::newRow("light") << Choice::Light;
    QTest::newRow("dark") << Choice::Dark;
    QTest::newRow("high contrast") << Choice::HighContrast;
}

void TestSelection::selectedTextIsSeenOnEveryTint()
{
    QFETCH(const Choice, choice);
    QVERIFY(m_window.open(*m_guide,
                          {.language = *text::Language::parse("en"), .designed = {1280, 1000}}));
    emit m_window->findChild<actions::Actions *>()->appearanceChosen(choice);
    QCoreApplication::processEvents();
    const auto before = seen();
    view().selectAll();
    const auto selected = seen();
    const auto text = QApplication::palette().color(QPalette::HighlightedText);
    for (const auto &words :
         {u"Plain words"_s, u"Noted words"_s, u"Warned words"_s, u"Danger words"_s, u"Oldtool"_s,
          u"Slowtool"_s, u"Coded words"_s, u"(discontinued)"_s}) {
        const auto area = areaOf(words);
        if (area.isEmpty() && words.startsWith(u'('))
            continue; // the word of the state is said in other ways in some cases
        QVERIFY2(!area.isEmpty(), qPrintable(words));
        const auto was = ground(before, area);
        const auto is = ground(selected, area);
        QVERIFY2(look::contrast(was, is) >= 1.6,
                 qPrintable(u"%1: %2 on %3"_s.arg(words, is.name(), was.name())));
        QVERIFY(look::contrast(text, is) >= look::textContrast);
    }
    emit m_window->findChild<actions::Actions *>()->appearanceChosen(Choice::System);
}

void TestSelection::thePageIsFramedWhereKeysLedToIt()
{
    QVERIFY(m_window.open(*m_guide,
                          {.language = *text::Language::parse("en"), .designed = {1280, 800}}));
    QVERIFY(view().hasFocus());
    const auto begun = seen();
    support::press(Qt::Key_F6);
    support::press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(view().hasFocus());
    const auto framed = seen();
    QVERIFY(framed.pixelColor(0, 50) != begun.pixelColor(0, 50));
    QVERIFY(look::contrast(framed.pixelColor(0, 50), begun.pixelColor(0, 50))
            >= look::markContrast);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(seen().pixelColor(0, 50), begun.pixelColor(0, 50));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, QPoint(5, 5));
}

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
