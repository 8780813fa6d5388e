#include "guide/guide.h"
#include "models/guideindex.h"
#include "reader/termcard.h"
#include "searchpanel/searchfield.h"
#include "searchpanel/searchresults.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "toolpanel/toolcard.h"
#include "widgets/flatbutton.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using support::press;
using Kind = searchpanel::FoundRow::Kind;

namespace {

const text::Language french = *text::Language::parse("fr");

} // namespace

/// The box where the guide is searched, by keys and by mouse.
class TestSearch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keysLeadToTheField();
    void whatIsTypedIsFoundAndOpened();
    void whatWasFoundIsMarkedAllOverThePage_data();
    void whatWasFoundIsMarkedAllOverThePage();
    void theFirstMarkIsThatOfTheHit();
    void theBestAreShownUntilAllAreAskedFor();
    void theOtherLanguageStandsBelowUnderItsName();
    void theFootNamesTheLanguagesInTheirWords();
    void aHitOfTheOtherLanguageIsReadInIt();
    void arrowsChooseAndTheFocusStays();
    void aClickOpens();
    void escapeLeadsBackAndNothingIsKept();
    void elsewhereClosesIt();
    void anotherSpellingIsOffered();
    void nothingFoundIsSaid();
    void toolsAndTermsAreAmongTheHits();
    void whatIsExcludedIsNoToolAndNoTerm();
    void aHitThroughTheGlossarySaysSo();
    void statesOfToolsAreSaid();
    void anotherGuideIsSearchedAnew();
    void reloadingSearchesAnew();
    void wordsOnTheCommandLineBeginIt();
    void whateverIsTypedIsSafe();
    void itStaysInsideASmallWindow();

private:
    void open(const QString &first = {});
    reader::ReaderView &view() const { return m_window.view(); }
    searchpanel::SearchField &field() const
    {
        return *m_window->findChild<searchpanel::SearchField *>();
    }
    searchpanel::SearchResults &results() const
    {
        return *m_window->findChild<searchpanel::SearchResults *>();
    }
    reader::FindBar &bar() const { return m_window.findBar(); }
    void type(const QString &words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&field(), words);
    }
    int find(Kind kind, const QString &title) const
    {
        for (int i = 0; i < results().rows().rowCount(); ++i)
            if (results().rows().row(i).kind == kind && results().rows().row(i).title == title)
                return i;
        return -1;
    }
    QStringList marked() const { return m_window.marked(); }

    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestSearch::initTestCase()
{
    const QByteArray filler = QByteArray("Des mots.\n\n").repeated(60);
    m_folder.writePage("fr/1.md", "Accueil", "Bonjour.\n");
    m_folder.writePage("en/1.md", "Welcome", "Hello.\n");
    m_folder.writePage("fr/2.md", "Appeler",
                       filler + "## Comparer\n\nLe numéro de Sécurité, des numéros.\n\n" + filler
                           + "Encore la SECURITE.\n");
    m_folder.writePage("en/2.md", "Calling", "Compare the securite number of Ostelphone.\n");
    m_folder.writePage("fr/3.md", "Serrures", "Fermer par un cadenas.\n");
    m_folder.writePage("en/3.md", "Locks", "To shut by a padlock.\n");
    m_folder.writePage("fr/4.md", "Secrets",
                       "Le chiffrement des messages.\n\n" + QByteArray("Rien. ").repeated(60)
                           + "\n\nDes disques chiffrés, et un message.\n");
    m_folder.writePage("fr/6.md", "Papiers",
                       filler + "## Le cahier\n\nUn cahier rouge, un cahier vert.\n\n" + filler);
    m_folder.writePage("fr/5/index.md", "Fleurs", "Des fleurs.\n");
    m_folder.writePage("fr/5/0.md", "Le bleuet", QByteArray("# A\n\nUn bleuet.\n\n").repeated(6));
    for (int i = 1; i < 7; ++i)
        m_folder.writePage(("fr/5/" + QByteArray::number(i) + ".md").constData(), "Une fleur",
                           "Un bleuet.\n");
    m_folder.write(
        "tools/ostelphone.yaml",
        "id: Ostelphone\nname: Ostelphone\nlast_verified: 2026-08-20\n"
        "status: {value: discontinued, since: 2020-01-02, source: S, as_of: 2026-08-20}\n"
        "what: {fr: Un outil, en: A tool, source: S, as_of: 2026-08-20}\n"
        "summary: {fr: Une ligne, en: A line}\n"
        "sources:\n  S: {text: A source, where: here, as_of: 2026-08-20}\n");
    m_folder.write("glossary.yaml",
                   "terms:\n"
                   "  - id: padlock\n"
                   "    fr: {term: cadenas, short: [cadenas], definition: Il ferme.}\n"
                   "    en: {term: padlock, short: [padlock], definition: It shuts.}\n");
    auto guide = guide::Guide::open(m_folder.path());
    QVERIFY(guide);
    m_guide = std::move(*guide);
    QCOMPARE(m_guide->tools().size(), std::size_t(1));
}

void TestSearch::open(const QString &first)
{
    QVERIFY(m_window.open(*m_guide, {.language = french, .size = {1200, 600}, .search = first}));
}

void TestSearch::init()
{
    open();
}

void TestSearch::keysLeadToTheField()
{
    for (const auto letter : {Qt::Key_K, Qt::Key_L}) {
        view().setFocus();
        press(letter, Qt::ControlModifier);
        QVERIFY(field().hasFocus());
    }
    QTest::keyClicks(&field(), u"mots"_s);
    field().setCursorPosition(0);
    press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(field().text(), u"mots"_s);
    QCOMPARE(field().selectedText(), u"mots"_s);
    QVERIFY(!field().accessibleName().isEmpty());
    QVERIFY(field().toolTip().contains(u"Ctrl+K"_s));
}

void TestSearch::whatIsTypedIsFoundAndOpened()
{
    type(u"securite"_s);
    QTRY_VERIFY(find(Kind::Page, u"Appeler"_s) > 0);
    const auto *row = results().current();
    QVERIFY(row != nullptr);
    QCOMPARE(row->title, u"Appeler"_s);
    QCOMPARE(row->section, u"Comparer"_s);
    QCOMPARE(row->text.mid(row->textMarks.front().start, row->textMarks.front().length),
             u"Sécurité"_s);
    QVERIFY(results().isVisible());
    QCOMPARE(results().mapTo(m_window.get(), QPoint()).x(),
             field().mapTo(m_window.get(), QPoint()).x());
    press(Qt::Key_Return);
    QVERIFY(!results().isVisible());
    QVERIFY(m_window->windowTitle().contains(u"Appeler"_s));
    QVERIFY(view().hasFocus());
    const int there = view().verticalScrollBar()->value();
    QVERIFY(there > 100);
    QCOMPARE(marked(), QStringList{u"Sécurité"_s});
    QCOMPARE(bar().count(), u"1 sur 2"_s);
    press(Qt::Key_F3);
    QCOMPARE(bar().count(), u"2 sur 2"_s);
    QVERIFY(view().verticalScrollBar()->value() > there);
    QVERIFY(view().hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(marked().isEmpty());
    QVERIFY(bar().wanted().isEmpty());
}

void TestSearch::whatWasFoundIsMarkedAllOverThePage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("other forms") << u"chiffrer"_s << u"Secrets"_s
                                 << QStringList{u"chiffrement"_s, u"chiffrés"_s};
    QTest::newRow("the glossary") << u"cadenas"_s << u"Locks"_s << QStringList{u"padlock"_s};
    QTest::newRow("a phrase") << u"\"le chiffrement des messages\""_s << u"Secrets"_s
                              << QStringList{u"Le chiffrement des messages"_s};
    QTest::newRow("beginnings") << u"disques mess"_s << u"Secrets"_s
                                << QStringList{u"messages"_s, u"disques"_s, u"message"_s};
}

void TestSearch::whatWasFoundIsMarkedAllOverThePage()
{
    QFETCH(QString, typed);
    QFETCH(QString, title);
    QFETCH(QStringList, words);
    type(typed);
    QTRY_VERIFY(find(Kind::Page, title) > 0);
    while (results().current()->title != title)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(marked(), words);
}

void TestSearch::theFirstMarkIsThatOfTheHit()
{
    type(u"cahier"_s);
    QTRY_VERIFY(results().current() != nullptr);
    press(Qt::Key_Return);
    QCOMPARE(bar().count(), u"2 sur 3"_s); // not the heading just above
}

void TestSearch::theBestAreShownUntilAllAreAskedFor()
{
    type(u"bleuet"_s);
    QTRY_VERIFY(find(Kind::More, u"Tout voir"_s) > 0);
    QCOMPARE(results().rows().row(find(Kind::Heading, u"Pages"_s)).aside, u"5 sur 7 pages"_s);
    QCOMPARE(results().current()->aside, u"Fleurs"_s); // the chapter
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down);
    QCOMPARE(results().current()->kind, Kind::More);
    const int last = results().list().currentIndex().row() - 1;
    const auto place = results().rows().row(last).hit.place;
    press(Qt::Key_Return);
    QTRY_COMPARE(results().rows().row(find(Kind::Heading, u"Pages"_s)).aside, u"7 pages"_s);
    QCOMPARE(find(Kind::More, u"Tout voir"_s), -1);
    QVERIFY(results().current()->hit.place == place);
    QCOMPARE(results().list().currentIndex().row(), last); // the others are below
    QVERIFY(results().rows().rowCount() >= 12);            // with every section of the first
    QVERIFY(field().hasFocus());
    press(Qt::Key_Backspace);
    QTRY_COMPARE(results().rows().row(find(Kind::Heading, u"Pages"_s)).aside, u"5 sur 7 pages"_s);
}

void TestSearch::theOtherLanguageStandsBelowUnderItsName()
{
    type(u"secur"_s);
    QTRY_VERIFY(find(Kind::Page, u"Calling"_s) > 0);
    const int own = find(Kind::Heading, u"Pages"_s);
    const int other = find(Kind::Heading, u"Pages en anglais"_s);
    QVERIFY(own >= 0);
    QVERIFY(own < find(Kind::Page, u"Appeler"_s));
    QVERIFY(find(Kind::Page, u"Appeler"_s) < other);
    QVERIFY(other < find(Kind::Page, u"Calling"_s));
    QCOMPARE(results().rows().row(own).aside, u"1 page"_s);
}

void TestSearch::theFootNamesTheLanguagesInTheirWords()
{
    type(u"secur"_s);
    QTRY_VERIFY(results().isVisible());
    const auto says = [this](const QString &words) {
        const auto labels = results().findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == words; });
    };
    QVERIFY(says(u"Français et anglais"_s));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(says(u"French and English"_s));
}

void TestSearch::aHitOfTheOtherLanguageIsReadInIt()
{
    type(u"number"_s);
    QTRY_VERIFY(results().current() != nullptr);
    QCOMPARE(results().current()->title, u"Calling"_s);
    press(Qt::Key_Return);
    QVERIFY(m_window->windowTitle().contains(u"Calling"_s));
    QTRY_COMPARE(field().placeholderText(), u"Search the guide"_s);
}

void TestSearch::arrowsChooseAndTheFocusStays()
{
    type(u"securite"_s);
    QTRY_VERIFY(results().current() != nullptr);
    const int first = results().list().currentIndex().row();
    press(Qt::Key_Up);
    QCOMPARE(results().list().currentIndex().row(), first);
    press(Qt::Key_Down);
    QVERIFY(results().list().currentIndex().row() > first);
    QVERIFY(results().current()->canBeOpened());
    press(Qt::Key_PageUp);
    QCOMPARE(results().list().currentIndex().row(), first);
    press(Qt::Key_PageDown);
    QCOMPARE(results().current()->title, u"Calling"_s);
    QVERIFY(field().hasFocus());
    QCOMPARE(field().text(), u"securite"_s);
}

void TestSearch::aClickOpens()
{
    type(u"number"_s);
    QTRY_VERIFY(find(Kind::Page, u"Calling"_s) > 0);
    auto &list = results().list();
    const auto index = list.model()->index(find(Kind::Page, u"Calling"_s), 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    QTRY_VERIFY(m_window->windowTitle().contains(u"Calling"_s));
    QVERIFY(!results().isVisible());
}

void TestSearch::escapeLeadsBackAndNothingIsKept()
{
    auto *button = m_window->findChild<widgets::FlatButton *>();
    for (auto *before : {static_cast<QWidget *>(&view()), static_cast<QWidget *>(button)}) {
        before->setFocusPolicy(Qt::StrongFocus);
        before->setFocus();
        type(u"securite"_s);
        QTRY_VERIFY(results().isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!results().isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        QVERIFY(field().text().isEmpty());
        QVERIFY(!field().isUndoAvailable());
        QCOMPARE(results().rows().rowCount(), 0);
    }
}

void TestSearch::elsewhereClosesIt()
{
    type(u"securite"_s);
    QTRY_VERIFY(results().isVisible());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(5, 300));
    QVERIFY(!results().isVisible());
    QVERIFY(field().text().isEmpty());
}

void TestSearch::anotherSpellingIsOffered()
{
    type(u"securote"_s);
    QTRY_VERIFY(results().current() != nullptr);
    QCOMPARE(results().current()->kind, Kind::Suggestion);
    QCOMPARE(results().current()->title,
             u"Vouliez-vous dire « sécurité » ?"_s.replace(u"« "_s, u"«\u00A0"_s)
                 .replace(u" »"_s, u"\u00A0»"_s)
                 .replace(u" ?"_s, u"\u00A0?"_s));
    press(Qt::Key_Return);
    QCOMPARE(field().text(), u"sécurité"_s);
    QTRY_VERIFY(find(Kind::Page, u"Appeler"_s) > 0);
}

void TestSearch::nothingFoundIsSaid()
{
    type(u"ornithorynque"_s);
    QTRY_VERIFY(results().sentence().contains(u"ornithorynque"_s));
    QVERIFY(results().isVisible());
    press(Qt::Key_Return);
    QVERIFY(results().isVisible());
}

void TestSearch::toolsAndTermsAreAmongTheHits()
{
    type(u"ostel"_s);
    QTRY_VERIFY(find(Kind::Tool, u"Ostelphone"_s) > 0);
    QCOMPARE(results().current()->kind, Kind::Tool);
    QVERIFY(results().current()->aside.contains(u"arrêté"_s));
    QCOMPARE(results().current()->titleMarks.size(), std::size_t(1));
    press(Qt::Key_Return);
    QCOMPARE(m_window->findChild<toolpanel::ToolCard *>()->shownId(), "Ostelphone");
    QVERIFY(m_window->findChild<toolpanel::ToolCard *>()->isVisible());

    type(u"cad"_s);
    QTRY_VERIFY(find(Kind::Term, u"cadenas"_s) > 0);
    QCOMPARE(results().current()->aside, u"padlock"_s);
    press(Qt::Key_Return);
    QVERIFY(m_window->findChild<reader::TermCard *>()->isVisible());
}

void TestSearch::whatIsExcludedIsNoToolAndNoTerm()
{
    // By its name, by its line, and never because of what is excluded.
    for (const auto &typed : {u"mots -ostelphone"_s, u"ostel -ostelphone"_s, u"ostel -ligne"_s,
                              u"cadenas -padlock"_s, u"cadenas -\"il ferme\""_s}) {
        type(typed);
        QTRY_VERIFY(!m_window->findChild<models::GuideIndex *>()->isAwaited());
        QCOMPARE(find(Kind::Tool, u"Ostelphone"_s), -1);
        QCOMPARE(find(Kind::Term, u"cadenas"_s), -1);
        emit field().leaveAsked(); // three of Esc within a second would leave
    }
    type(u"ostel -serrure"_s);
    QTRY_VERIFY(find(Kind::Tool, u"Ostelphone"_s) > 0);
}

void TestSearch::aHitThroughTheGlossarySaysSo()
{
    type(u"cadenas"_s);
    QTRY_VERIFY(find(Kind::Page, u"Locks"_s) > 0);
    QVERIFY(results().rows().row(find(Kind::Page, u"Locks"_s)).reason.contains(u"padlock"_s));
    QVERIFY(results().rows().row(find(Kind::Page, u"Serrures"_s)).reason.isEmpty());
}

void TestSearch::statesOfToolsAreSaid()
{
    type(u"number"_s);
    QTRY_VERIFY(find(Kind::Page, u"Calling"_s) > 0);
    const auto remark = results().rows().row(find(Kind::Page, u"Calling"_s)).states;
    QVERIFY2(remark.contains(u"Ostelphone"_s) && remark.contains(u"arrêté"_s), qPrintable(remark));
}

void TestSearch::anotherGuideIsSearchedAnew()
{
    type(u"securite"_s);
    QTRY_VERIFY(results().isVisible());
    const support::TemporaryGuide other;
    other.writePage("fr/x.md", "Autre", "De la sécurité encore.\n");
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QString::fromStdString(other.path().string()))});
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->windowTitle().contains(u"Autre"_s));
    QVERIFY(!results().isVisible());
    type(u"securite"_s);
    QTRY_VERIFY(find(Kind::Page, u"Autre"_s) > 0);
    QCOMPARE(find(Kind::Page, u"Appeler"_s), -1);
    m_window.reset();
}

void TestSearch::reloadingSearchesAnew()
{
    const auto page = [&](const QByteArray &body) {
        m_folder.writePage("fr/3.md", "Serrures", body);
    };
    type(u"verrou"_s);
    QTRY_VERIFY(results().isVisible());
    QCOMPARE(find(Kind::Page, u"Serrures"_s), -1);
    page("Fermer par un verrou.\n");
    press(Qt::Key_F5);
    QTRY_VERIFY(find(Kind::Page, u"Serrures"_s) >= 0);
    QCOMPARE(field().text(), u"verrou"_s);
    QVERIFY(field().hasFocus());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->windowTitle().contains(u"Serrures"_s));
    QCOMPARE(marked(), QStringList(u"verrou"_s));
    page("Fermer par un cadenas.\n");
}

void TestSearch::wordsOnTheCommandLineBeginIt()
{
    open(u"numéros"_s);
    QTRY_VERIFY(find(Kind::Page, u"Appeler"_s) > 0);
    QVERIFY(field().hasFocus());
    QCOMPARE(field().text(), u"numéros"_s);
}

void TestSearch::whateverIsTypedIsSafe()
{
    for (const auto &typed : {u"\"("_s, u"NEAR(a b"_s, u"-"_s, u"*"_s, u"' OR 1=1 --"_s, u"\\"_s,
                              u"securite AND"_s, QString(10000, u'x'), QString(QChar(0xD800))}) {
        press(Qt::Key_K, Qt::ControlModifier);
        field().setText(typed);
        QTRY_VERIFY(results().isVisible());
        emit field().leaveAsked();
    }
}

void TestSearch::itStaysInsideASmallWindow()
{
    m_window->resize(800, 480);
    type(u"s"_s);
    QTRY_VERIFY(results().isVisible());
    QVERIFY(m_window->rect().contains(results().geometry()));
    m_window->resize(1000, 520);
    QTRY_VERIFY(m_window->rect().contains(results().geometry()));
    for (const auto *widget : results().findChildren<QWidget *>())
        QVERIFY(!widget->hasFocus());
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
