#include "actions/actions.h"
#include "guide/guide.h"
#include "linkcard/linkcard.h"
#include "look/colours.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "sidebar/contentsview.h"
#include "support/testwindow.h"
#include "widgets/flatbutton.h"
#include "widgets/noticebar.h"
#include "window/mainwindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language french = *text::Language::parse("fr");

} // namespace

/// A reader's way through the real window, with real clicks and keys.
class TestJourney final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aLinkLeadsToAPageAndBackToTheSameSpot();
    void aLinkToAPageThatWasReadHasItsOwnColour();
    void anotherLanguageKeepsPageAndBlock();
    void theInterfaceFollowsTheLanguage();
    void aDeadLinkSaysWhatItWas();
    void aMissingSectionOpensThePageAtItsTop();
    void anExternalLinkOpensThePanelAlone();
    void aPageInOneLanguageOnlySaysSo();
    void theAgeOfTheAdviceIsAlwaysSaid();
    void aFootnoteLeadsThereAndBack();
    void theContentsLeadToPages();
    void theMouseHasHistoryToo();
    void coloursChangeWhileReading();
    void everyControlHasAName();

private:
    reader::ReaderView &view() const { return m_window.view(); }
    QString notice() const { return m_window.notice().sentence(); }
    QString title() const { return m_window->windowTitle(); }
    void click(const QString &linkText);
    void choose(const QString &language);
    QString topBlock() const;
    void scrollTo(const QString &heading);

    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestJourney::initTestCase()
{
    auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestJourney::init()
{
    QVERIFY(m_window.open(*m_guide, {.language = french, .size = {1100, 500}}));
    QVERIFY(title().contains(u"Avant de commencer"_s));
}

void TestJourney::click(const QString &linkText)
{
    auto &page = view();
    for (const auto &link : page.pageMap().links) {
        QTextCursor cursor(page.document());
        cursor.setPosition(link.start);
        cursor.setPosition(link.end, QTextCursor::KeepAnchor);
        if (cursor.selectedText() != linkText)
            continue;
        if (!page.viewport()->rect().contains(page.areasOf(link.start, link.end).first()))
            page.scrollTo(page.topOf(link.start));
        QTest::mouseClick(page.viewport(), Qt::LeftButton, {},
                          page.areasOf(link.start, link.end).first().center());
        return;
    }
    QFAIL(qPrintable(u"no link reads "_s + linkText));
}

void TestJourney::choose(const QString &language)
{
    for (auto *button : m_window->findChildren<widgets::FlatButton *>())
        if (button->text() == language)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL("no such language");
}

/// Text of the block that stands where reading is taken to be.
QString TestJourney::topBlock() const
{
    return view().cursorForPosition({view().width() / 2, 12}).block().text();
}

void TestJourney::scrollTo(const QString &heading)
{
    for (auto block = view().document()->begin(); block.isValid(); block = block.next())
        if (block.text() == heading)
            return view().scrollTo(view().topOf(block.position()) - 4);
    QFAIL("no such heading");
}

void TestJourney::aLinkLeadsToAPageAndBackToTheSameSpot()
{
    click(u"les appels"_s);
    QVERIFY(title().contains(u"Appeler depuis un téléphone"_s));
    scrollTo(u"Comparer"_s);
    const int scrolled = view().verticalScrollBar()->value();
    QVERIFY(scrolled > 100);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(title().contains(u"Avant de commencer"_s));
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(title().contains(u"Appeler depuis un téléphone"_s));
    QVERIFY(std::abs(view().verticalScrollBar()->value() - scrolled) <= 1);
}

void TestJourney::aLinkToAPageThatWasReadHasItsOwnColour()
{
    const auto colour = [this] {
        return view().document()->find(u"les appels"_s).charFormat().foreground().color();
    };
    const auto colours = look::Colours::from(m_window->palette());
    QCOMPARE(colour(), colours.link);
    click(u"les appels"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(colour(), colours.visited);
    QVERIFY(colours.visited != colours.link);
}

void TestJourney::anotherLanguageKeepsPageAndBlock()
{
    click(u"les appels"_s);
    for (const auto &[inFrench, inEnglish] :
         {std::pair(u"Comparer"_s, u"Comparing"_s), std::pair(u"Dans l’ordre"_s, u"In order"_s),
          std::pair(u"Choisir"_s, u"Choosing"_s)}) {
        scrollTo(inFrench);
        choose(u"English"_s);
        QVERIFY(title().contains(u"Calling from a phone"_s));
        QCOMPARE(topBlock(), inEnglish);
        choose(u"Français"_s);
        QCOMPARE(topBlock(), inFrench);
    }
}

void TestJourney::theInterfaceFollowsTheLanguage()
{
    const auto *file = m_window->findChild<actions::Actions *>()->menus().first();
    QCOMPARE(file->title(), u"&Fichier"_s);
    choose(u"English"_s);
    QTRY_COMPARE(file->title(), u"&File"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    choose(u"Français"_s);
    QTRY_COMPARE(file->title(), u"&Fichier"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
}

void TestJourney::aDeadLinkSaysWhatItWas()
{
    click(u"les appels"_s);
    click(u"une page perdue"_s);
    QVERIFY(title().contains(u"Appeler"_s));
    QVERIFY2(notice().contains(u"/fr/chapitre_9"_s), qPrintable(notice()));
    press(Qt::Key_Escape);
    QCOMPARE(notice(), QString());
    click(u"jamais"_s);
    QVERIFY2(notice().contains(u"javascript:"_s), qPrintable(notice()));
}

void TestJourney::aMissingSectionOpensThePageAtItsTop()
{
    click(u"les appels"_s);
    click(u"une section qui n’existe pas"_s);
    QVERIFY(title().contains(u"Avant de commencer"_s));
    QVERIFY2(notice().contains(u"nulle-part"_s), qPrintable(notice()));
    QCOMPARE(view().verticalScrollBar()->value(), 0);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(notice(), QString());
}

void TestJourney::anExternalLinkOpensThePanelAlone()
{
    click(u"les appels"_s);
    auto *panel = m_window->findChild<linkcard::LinkCard *>();
    QVERIFY(!panel->isVisible());
    click(u"un site chiffré"_s);
    QVERIFY(panel->isVisible());
    QVERIFY(title().contains(u"Appeler"_s));
    press(Qt::Key_Return);
    QVERIFY(!panel->isVisible());
    if (QGuiApplication::platformName() != u"wayland"_s) // no clipboard without a keyboard
        QCOMPARE(QApplication::clipboard()->text(), u"https://exemple.org/appels?q=1&r=2"_s);
    QCOMPARE(QApplication::focusWidget(), &view());
}

void TestJourney::aPageInOneLanguageOnlySaysSo()
{
    choose(u"English"_s);
    QCOMPARE(notice(), QString());
    click(u"paper"_s);
    QVERIFY(title().contains(u"Le papier"_s));
    QCOMPARE(notice(), u"This page exists only in French."_s);
    choose(u"Français"_s);
    QCOMPARE(notice(), QString());
}

void TestJourney::theAgeOfTheAdviceIsAlwaysSaid()
{
    QVERIFY(view().toPlainText().contains(u"Français et anglais  ·  Conseils non datés"_s));
    choose(u"English"_s);
    QTRY_VERIFY(view().toPlainText().contains(u"English and French  ·  Advice not dated"_s));
}

void TestJourney::aFootnoteLeadsThereAndBack()
{
    click(u"les appels"_s);
    click(u"[1]"_s);
    QVERIFY(view().verticalScrollBar()->value() > 0);
    QCOMPARE(notice(), QString());
    click(u"↩"_s);
    QCOMPARE(notice(), QString());
    QVERIFY(topBlock().startsWith(u"Un appel laisse"_s));
}

void TestJourney::theContentsLeadToPages()
{
    auto *contents = m_window->findChild<sidebar::ContentsView *>();
    const auto second = contents->model()->index(1, 0);
    QTest::mouseClick(contents->viewport(), Qt::LeftButton, {},
                      contents->visualRect(second).center());
    QVERIFY(title().contains(u"Appeler"_s));
    contents->setFocus();
    press(Qt::Key_Up);
    QVERIFY(title().contains(u"Appeler"_s));
    press(Qt::Key_Return);
    QVERIFY(title().contains(u"Avant de commencer"_s));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(title().contains(u"Appeler"_s));
}

void TestJourney::theMouseHasHistoryToo()
{
    click(u"les appels"_s);
    QTest::mouseClick(view().viewport(), Qt::BackButton);
    QVERIFY(title().contains(u"Avant de commencer"_s));
    QTest::mouseClick(view().viewport(), Qt::ForwardButton);
    QVERIFY(title().contains(u"Appeler"_s));
}

void TestJourney::coloursChangeWhileReading()
{
    click(u"les appels"_s);
    scrollTo(u"Comparer"_s);
    const auto colour = [this] {
        auto block = view().document()->lastBlock();
        return block.begin().fragment().charFormat().foreground().color();
    };
    const auto before = colour();
    for (auto *action : m_window->findChildren<QAction *>())
        if (action->text() == u"&Sombre"_s)
            action->trigger();
    QTRY_VERIFY(colour() != before);
    QCOMPARE(topBlock(), u"Comparer"_s);
    for (auto *action : m_window->findChildren<QAction *>())
        if (action->text() == u"&Clair"_s)
            action->trigger();
    QTRY_COMPARE(colour(), before);
}

void TestJourney::everyControlHasAName()
{
    click(u"les appels"_s);
    for (const auto *button : m_window->findChildren<widgets::FlatButton *>()) {
        const auto *named =
            QAccessible::queryAccessibleInterface(const_cast<widgets::FlatButton *>(button));
        QVERIFY(!named->text(QAccessible::Name).isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
    }
    for (const auto *list : m_window->findChildren<QAbstractItemView *>())
        QVERIFY(!list->isVisible() || !list->accessibleName().isEmpty());
    QCOMPARE(view().accessibleName(), u"Appeler depuis un téléphone"_s);
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
