#include "look/contrast.h"
#include "widgets/appearance.h"
#include "widgets/flatstyle.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

using Choice = widgets::Appearance::Choice;
Q_DECLARE_METATYPE(Choice)

namespace {

void addAppearances()
{
    QTest::addColumn<Choice>("choice");
    QTest::newRow("light") << Choice::Light;
    QTest::newRow("dark") << Choice::Dark;
    QTest::newRow("high contrast") << Choice::HighContrast;
}

} // namespace

/// What the house's style draws in place of Fusion.
class TestFlatStyle final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theHandleCanBeSeen_data() { addAppearances(); }
    void theHandleCanBeSeen();
    void aScrollBarWithoutArrowsIsUsedByMouse();
    void aBarThatHasNothingToScrollShowsNoHandle();
    void fromRightToLeftItBeginsAtTheRight();
    void menusHaveAnEdge_data() { addAppearances(); }
    void menusHaveAnEdge();
    void buttonsOfDialogsHaveWordsOnly();

private:
    QScrollBar &bar() const { return *m_text->verticalScrollBar(); }
    void showText(Choice choice);
    QColor colourAt(int y) const { return bar().grab().toImage().pixelColor(bar().width() / 2, y); }
    std::unique_ptr<widgets::Appearance> m_appearance;
    std::unique_ptr<QTextEdit> m_text;
};

void TestFlatStyle::init()
{
    m_appearance = std::make_unique<widgets::Appearance>();
    showText(Choice::Light);
}

/// Qt tells widgets of a new palette only while the application runs.
void TestFlatStyle::showText(Choice choice)
{
    m_appearance->choose(choice);
    m_text = std::make_unique<QTextEdit>();
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_text->setPlainText(QString(200, u'\n'));
    m_text->resize(300, 400);
    m_text->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_text.get()));
}

void TestFlatStyle::theHandleCanBeSeen()
{
    QFETCH(const Choice, choice);
    showText(choice);
    const auto handle = colourAt(10);
    const auto ground = colourAt(bar().height() - 10);
    QCOMPARE(ground, QApplication::palette().color(QPalette::Base));
    QVERIFY(look::contrast(handle, ground) >= look::markContrast);
}

void TestFlatStyle::aScrollBarWithoutArrowsIsUsedByMouse()
{
    const QPoint end(bar().width() / 2, bar().height() - 4);
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, end);
    QCOMPARE(bar().value(), bar().pageStep()); // by a page, not by a line
    const QPoint handle(bar().width() / 2, bar().height() * bar().value() / bar().maximum() + 4);
    QTest::mousePress(&bar(), Qt::LeftButton, {}, handle);
    QTest::mouseMove(&bar(), end);
    QTest::mouseRelease(&bar(), Qt::LeftButton, {}, end);
    QCOMPARE(bar().value(), bar().maximum());
}

void TestFlatStyle::aBarThatHasNothingToScrollShowsNoHandle()
{
    m_text->setPlainText(QStringLiteral("One line."));
    QTRY_COMPARE(bar().maximum(), 0);
    QCOMPARE(colourAt(10), QApplication::palette().color(QPalette::Base));
}

void TestFlatStyle::fromRightToLeftItBeginsAtTheRight()
{
    QScrollBar across(Qt::Horizontal);
    across.setLayoutDirection(Qt::RightToLeft);
    across.setRange(0, 300);
    across.setPageStep(100);
    across.resize(400, 14);
    across.show();
    QVERIFY(QTest::qWaitForWindowExposed(&across));
    const auto drawn = across.grab().toImage();
    QVERIFY(drawn.pixelColor(390, 7) != drawn.pixelColor(10, 7));
    QCOMPARE(drawn.pixelColor(10, 7), drawn.pixelColor(200, 7)); // the ground
    QTest::mouseClick(&across, Qt::LeftButton, {}, {10, 7});
    QCOMPARE(across.value(), across.pageStep());
}

void TestFlatStyle::menusHaveAnEdge()
{
    QFETCH(const Choice, choice);
    m_appearance->choose(choice);
    QMenu menu;
    menu.addAction(QStringLiteral("Entry"));
    menu.popup({});
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    const auto drawn = menu.grab().toImage();
    const auto inside = QApplication::palette().color(QPalette::Window);
    for (const QPoint point : {QPoint(0, drawn.height() / 2), QPoint(drawn.width() / 2, 0),
                               QPoint(drawn.width() - 1, drawn.height() / 2),
                               QPoint(drawn.width() / 2, drawn.height() - 1)})
        QVERIFY(look::contrast(drawn.pixelColor(point), inside) >= look::markContrast);
}

void TestFlatStyle::buttonsOfDialogsHaveWordsOnly()
{
    const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
    for (const auto *button : box.findChildren<QPushButton *>())
        QVERIFY(button->icon().isNull());
}

QTEST_MAIN(TestFlatStyle)
#include "tst_flatstyle.moc"
