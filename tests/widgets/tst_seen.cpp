#include "look/colours.h"
#include "look/contrast.h"
#include "look/icons.h"
#include "widgets/appearance.h"
#include "widgets/cardlink.h"
#include "widgets/checkbox.h"
#include "widgets/collapsiblesection.h"
#include "widgets/flatbutton.h"

#include <QApplication>
#include <QFontInfo>
#include <QTest>
#include <QVBoxLayout>

using Choice = widgets::Appearance::Choice;
using Shape = widgets::FlatButton::Shape;
Q_DECLARE_METATYPE(Choice)
Q_DECLARE_METATYPE(Shape)

/// What is switched on, has the focus or is to be hit can be seen as such.
class TestSeen final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsSwitchedOnHasAShape_data();
    void whatIsSwitchedOnHasAShape();
    void onlyKeysBringAFrame_data();
    void onlyKeysBringAFrame();
    void keysUsedAfterAClickBringTheFrame();
    void targetsAreLargeEnough_data();
    void targetsAreLargeEnough();

private:
    /// In a window, with another button that can have the focus.
    void show(QWidget *widget);
    QImage seen(QWidget &widget) const
    {
        QCoreApplication::processEvents();
        return widget.grab().toImage();
    }

    std::unique_ptr<widgets::Appearance> m_appearance;
    std::unique_ptr<QWidget> m_window;
    widgets::FlatButton *m_other = nullptr;
};

void TestSeen::init()
{
    m_appearance = std::make_unique<widgets::Appearance>();
    m_appearance->choose(Choice::Light);
}

void TestSeen::show(QWidget *widget)
{
    m_window = std::make_unique<QWidget>();
    m_other = new widgets::FlatButton;
    m_other->setText(QStringLiteral("other"));
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_other);
    layout->addWidget(widget);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    m_other->setFocus();
}

void TestSeen::whatIsSwitchedOnHasAShape_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<Shape>("shape");
    const std::pair<const char *, Choice> choices[] = {
        {"light", Choice::Light}, {"dark", Choice::Dark}, {"high contrast", Choice::HighContrast}};
    const std::pair<const char *, Shape> shapes[] = {
        {"plain", Shape::Plain}, {"framed", Shape::Framed}, {"underlined", Shape::Underlined}};
    for (const auto &[choiceName, choice] : choices)
        for (const auto &[shapeName, shape] : shapes)
            QTest::addRow("%s, %s", choiceName, shapeName) << choice << shape;
}

void TestSeen::whatIsSwitchedOnHasAShape()
{
    QFETCH(const Choice, choice);
    QFETCH(const Shape, shape);
    m_appearance->choose(choice);
    auto *button = new widgets::FlatButton(nullptr, shape);
    button->setCheckable(true);
    button->setText(QStringLiteral("on and off"));
    button->setIcon(look::icon(look::Glyph::Contents));
    show(button);
    const auto off = seen(*button);
    button->setChecked(true);
    const auto on = seen(*button);
    int longest = 0;
    for (int y = 0; y < on.height(); ++y) {
        int marked = 0;
        for (int x = 0; x < on.width(); ++x)
            marked +=
                look::contrast(on.pixelColor(x, y), off.pixelColor(x, y)) >= look::markContrast
                && look::contrast(on.pixelColor(x, y),
                                  QApplication::palette().color(QPalette::Window))
                    >= look::markContrast;
        longest = std::max(longest, marked);
    }
    QVERIFY2(longest >= on.width() / 2, qPrintable(QString::number(longest)));
}

void TestSeen::onlyKeysBringAFrame_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("button") << 0;
    QTest::newRow("check box") << 1;
    QTest::newRow("fold") << 2;
    QTest::newRow("link on a card") << 3;
}

void TestSeen::onlyKeysBringAFrame()
{
    QFETCH(int, kind);
    const auto make = [kind]() -> QAbstractButton * {
        if (kind == 0)
            return new widgets::FlatButton;
        if (kind == 1)
            return new widgets::CheckBox;
        if (kind == 2)
            return new widgets::SectionHeader;
        return new widgets::CardLink(QStringLiteral("words"));
    };
    auto *button = make();
    button->setText(QStringLiteral("words"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAttribute(Qt::WA_Hover, false);
    show(button);
    const auto without = seen(*button);
    QTest::mouseClick(m_other, Qt::LeftButton);
    button->setFocus(Qt::MouseFocusReason);
    QVERIFY(button->hasFocus());
    QCOMPARE(seen(*button), without);
    button->setFocus(Qt::OtherFocusReason); // what follows a click is no key either
    QCOMPARE(seen(*button), without);
    m_other->setFocus();
    QTest::keyClick(m_other, Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    const auto with = seen(*button);
    const auto accent = look::Colours::from(QApplication::palette()).link;
    int framed = 0;
    for (int x = 0; x < with.width(); ++x)
        framed += with.pixelColor(x, 1) == accent && without.pixelColor(x, 1) != accent;
    QVERIFY(framed > with.width() / 2);
    QTest::mousePress(button, Qt::LeftButton, {}, QPoint(2, 2));
    button->setDown(false);
    QVERIFY(seen(*button) != with);
}

void TestSeen::keysUsedAfterAClickBringTheFrame()
{
    auto *box = new widgets::CheckBox;
    box->setAttribute(Qt::WA_Hover, false);
    show(box);
    QTest::mouseClick(box, Qt::LeftButton);
    box->setFocus(Qt::MouseFocusReason);
    const auto clicked = seen(*box);
    QTest::keyClick(box, Qt::Key_Shift);
    QTest::keyClick(box, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(seen(*box), clicked);
    QTest::keyClick(box, Qt::Key_Insert);
    QVERIFY(seen(*box) != clicked);
}

void TestSeen::targetsAreLargeEnough_data()
{
    QTest::addColumn<int>("font");
    for (const int pixels : {8, 10, 11, 12, 14, 20})
        QTest::addRow("%d", pixels) << pixels;
}

// WCAG 2.5.8, whatever the font.
void TestSeen::targetsAreLargeEnough()
{
    QFETCH(int, font);
    const std::unique_ptr<QAbstractButton> targets[] = {
        std::make_unique<widgets::CheckBox>(QStringLiteral("words")),
        std::make_unique<widgets::FlatButton>(), std::make_unique<widgets::SectionHeader>(),
        std::make_unique<widgets::CardLink>(QStringLiteral("words"))};
    for (const auto &target : targets) {
        auto sized = target->font();
        sized.setPixelSize(font);
        target->setFont(sized);
        QVERIFY2(target->sizeHint().height() >= 24 && target->sizeHint().width() >= 24,
                 target->metaObject()->className());
    }
}

QTEST_MAIN(TestSeen)
#include "tst_seen.moc"
