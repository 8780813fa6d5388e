#include "actions/actions.h"
#include "guide/guide.h"
#include "guide/startplace.h"
#include "models/navigator.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "sidebar/contentsview.h"
#include "sidebar/outlineview.h"
#include "support/opened.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"
#include "widgets/flatbutton.h"
#include "widgets/linkstatus.h"
#include "window/mainwindow.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTextFrame>
#include <QTimer>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

} // namespace

/// Through the guide by keys alone, and by the mouse alone.
class TestNavigationActions final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void byKeysAlone();
    void byTheMouseAlone();
    void theMenuOfALinkFollowsIt_data();
    void theMenuOfALinkFollowsIt();
    void noAddressOfOurOwnIsCopied();
    void anAddressIsCopiedAsItsCardWould_data();
    void anAddressIsCopiedAsItsCardWould();
    void aToolNamedAboveTheTextOpensItsCard();
    void onlyTheNavigatorMovesTheReader();
    void theOtherLanguageIsReadyBeforeItIsAskedFor();
    void aMenuOpenedAtOnceSpeaksTheNewLanguage();
    void languagesStandInTheOrderOfTheHouse();
    void toolsSpeakTheLanguageOfTheInterface();
    void aPageCanBeNamedAtTheStart_data();
    void aPageCanBeNamedAtTheStart();

private:
    reader::ReaderView &view() const { return m_window.view(); }
    QString shown() const { return view().document()->toPlainText(); }
    bool reads(const QString &words) const { return shown().contains(words); }
    /// Past the tools that the page names, to the link that the status bar tells this of.
    void tabTo(const QString &target) const
    {
        const auto *line = m_window->findChild<widgets::LinkStatus *>();
        for (int i = 0; i < 10 && !line->accessibleName().contains(target); ++i)
            press(Qt::Key_Tab);
    }
    void clickOn(QAbstractItemView &list, const QString &text) const
    {
        const auto found = list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, text, 1,
                                               Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(text));
        list.scrollTo(found.front());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(found.front()).center());
    }
    void clickButton(const QAction *action) const
    {
        for (auto *button : m_window->findChildren<QToolButton *>())
            if (button->defaultAction() == action)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(action->text()));
    }
    QPoint link(const std::string &address) const
    {
        for (const auto &placed : view().pageMap().links)
            if (placed.address == address)
                return view().areasOf(placed.start, placed.end).first().center();
        return {};
    }
    int linkIndex(const std::string &address) const
    {
        const auto &links = view().pageMap().links;
        return static_cast<int>(std::ranges::find(links, address, &render::PlacedLink::address)
                                - links.begin());
    }

    std::unique_ptr<support::TemporaryGuide> m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestNavigationActions::init()
{
    m_window.reset();
    m_folder = std::make_unique<support::TemporaryGuide>();
    m_folder->write("guide.yaml", "title:\n  fr: Guide\nhosts: [guide.example.org]\n");
    m_folder->write("tools/pager.yaml",
                    "id: pager\nname: Pager\nstatus: {value: discontinued, since: 2015}\n");
    m_folder->writePage("fr/1.md", "Première",
                        "Page un, un Pager et la [suite](2.md).\n\n## Partie\n\nTexte.\n\n"
                        "## Fin\n\nDernier mot.\n");
    m_folder->writePage("fr/2.md", "Deuxième", "Page deux.\n");
    m_folder->writePage("fr/3.md", "Troisième", "Page trois.\n");
    m_folder->writePage("en/1.md", "First", "Page one.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = french, .size = {1300, 600}}));
    QVERIFY(reads(u"Page un"_s));
}

void TestNavigationActions::byKeysAlone()
{
    tabTo(u"Deuxième"_s);
    press(Qt::Key_Return);
    QVERIFY(reads(u"Page deux"_s));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(reads(u"Page trois"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(reads(u"Page deux"_s));
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(reads(u"Page trois"_s));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(reads(u"Page deux"_s));
    press(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(reads(u"Page un"_s));

    auto *contents = m_window->findChild<sidebar::ContentsView *>();
    for (int i = 0; i < 80 && !contents->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(contents->hasFocus());
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QVERIFY(reads(u"Page trois"_s));
    QVERIFY(!contents->hasFocus()); // but the page
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(contents->hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QVERIFY(reads(u"Page un"_s));

    auto *outline = m_window->findChild<sidebar::OutlineView *>();
    for (int i = 0; i < 80 && !outline->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(outline->hasFocus());
    auto *actions = m_window->findChild<actions::Actions *>();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QVERIFY(actions->back->isEnabled());

    for (const auto *pane : {actions->contents, actions->tools, actions->outline}) {
        const auto keys = pane->shortcut()[0];
        QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers());
        QVERIFY(!pane->isChecked());
        QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers());
        QVERIFY(pane->isChecked());
    }

    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(reads(u"Page one"_s));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(reads(u"Page un"_s));
}

void TestNavigationActions::byTheMouseAlone()
{
    const auto *actions = m_window->findChild<actions::Actions *>();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, link("2.md"));
    QVERIFY(reads(u"Page deux"_s));
    clickButton(actions->back);
    QVERIFY(reads(u"Page un"_s));
    clickButton(actions->forward);
    QVERIFY(reads(u"Page deux"_s));
    clickOn(*m_window->findChild<sidebar::ContentsView *>(), u"Troisième"_s);
    QVERIFY(reads(u"Page trois"_s));
    clickButton(actions->home);
    QVERIFY(reads(u"Page un"_s));
    clickOn(*m_window->findChild<sidebar::OutlineView *>(), u"Fin"_s);
    QVERIFY(actions->back->isEnabled());
    clickButton(actions->tools);
    QVERIFY(!m_window->findChild<toolpanel::ToolsPane *>()->isVisible());
    clickButton(actions->tools);
    QVERIFY(m_window->findChild<toolpanel::ToolsPane *>()->isVisible());
    for (auto *button : m_window->findChildren<widgets::FlatButton *>())
        if (button->text() == u"English"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(reads(u"Page one"_s));
}

void TestNavigationActions::theMenuOfALinkFollowsIt_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("key") << true;
}

void TestNavigationActions::theMenuOfALinkFollowsIt()
{
    QFETCH(bool, byKey);
    QStringList offered;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const auto *action : menu->actions())
            if (!action->isSeparator())
                offered += QString(action->text()).remove(u'&');
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    if (byKey)
        tabTo(u"Deuxième"_s);
    const auto where = byKey ? QPoint() : link("2.md");
    QContextMenuEvent event(byKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, where,
                            view().viewport()->mapToGlobal(where));
    QApplication::sendEvent(byKey ? static_cast<QWidget *>(&view()) : view().viewport(), &event);
    QCOMPARE(offered,
             (QStringList{u"Suivre le lien"_s, u"Copier l’adresse du lien"_s, u"Copier"_s,
                          u"Tout sélectionner"_s, u"Rechercher dans la page"_s, u"Retour"_s,
                          u"Suivant"_s}));
    QVERIFY(reads(u"Page deux"_s));
}

void TestNavigationActions::noAddressOfOurOwnIsCopied()
{
    QStringList offered;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const auto *action : menu->actions())
            offered += action->text();
        menu->close();
    });
    const auto where = link("tool:pager");
    QVERIFY(!where.isNull());
    QContextMenuEvent event(QContextMenuEvent::Mouse, where, view().viewport()->mapToGlobal(where));
    QApplication::sendEvent(view().viewport(), &event);
    QVERIFY(offered.contains(u"Suivre le lien"_s));
    QVERIFY(!offered.contains(u"Copier l’adresse du lien"_s));
}

void TestNavigationActions::anAddressIsCopiedAsItsCardWould_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("copied");
    QTest::newRow("a host of other letters")
        << u"https://bücher.example/é"_s << u"https://xn--bcher-kva.example/%C3%A9"_s;
    QTest::newRow("without http") << u"www.bücher.example/a"_s
                                  << u"http://www.xn--bcher-kva.example/a"_s;
    QTest::newRow("not seen") << u"mailto:a\u200bb@example.org"_s
                              << u"mailto:a\\u{200b}b@example.org"_s;
    QTest::newRow("a page") << u"2.md"_s << u"2.md"_s;
}

void TestNavigationActions::anAddressIsCopiedAsItsCardWould()
{
    QFETCH(QString, written);
    QFETCH(QString, copied);
    m_folder->writePage("fr/3.md", "Troisième", "Une [adresse](" + written.toUtf8() + ").\n");
    m_window->open({"3", {}, {}});
    QTimer::singleShot(0, this, [] {
        auto *menu = QApplication::activePopupWidget();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    const auto where = link(written.toStdString());
    QVERIFY(!where.isNull());
    QContextMenuEvent event(QContextMenuEvent::Mouse, where, view().viewport()->mapToGlobal(where));
    QApplication::sendEvent(view().viewport(), &event);
    const auto *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), copied);
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
}

void TestNavigationActions::aToolNamedAboveTheTextOpensItsCard()
{
    QVERIFY2(reads(u"Cette page nomme 1 outil"_s), qPrintable(shown()));
    QVERIFY(reads(u"Arrêté : Pager"_s));
    QVERIFY(reads(u"un Pager (arrêté) et la suite"_s));
    auto *tools = m_window->findChild<toolpanel::ToolsPane *>();
    const auto *actions = m_window->findChild<actions::Actions *>();
    actions->tools->trigger();
    QVERIFY(!tools->isVisible());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, link("tool:pager"));
    QVERIFY(tools->isVisible());
    QCOMPARE(tools->card().shownId(), "pager");
    QVERIFY(tools->card().isVisible());
    QVERIFY(tools->card().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QVERIFY(!tools->card().isVisible());
    QCOMPARE(QApplication::focusWidget(), &view());
    QVERIFY(reads(u"Page un"_s));
}

/// Who shows a page is one class, and it does so when the navigator has moved.
void TestNavigationActions::onlyTheNavigatorMovesTheReader()
{
    QStringList showing;
    QStringList listening;
    QDirIterator files(QStringLiteral(SOURCES), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto source = QString::fromUtf8(file.readAll());
        const auto name = QFileInfo(file).fileName();
        if (source.contains(u".showPage("_s) || source.contains(u"->showPage("_s))
            showing += name;
        if (source.contains(u"Navigator::moved, this, &PageController::show"_s))
            listening += name;
        if (name != u"readerview.cpp"_s)
            QVERIFY2(!source.contains(u"setSource("_s), qPrintable(name));
    }
    QCOMPARE(showing, QStringList{u"pagecontroller.cpp"_s});
    QCOMPARE(listening, QStringList{u"pagecontroller.cpp"_s});

    // And every way to another page is a step of its history.
    auto *actions = m_window->findChild<actions::Actions *>();
    int steps = 0;
    const auto moves = [&](auto move) {
        move();
        ++steps;
    };
    moves([&] { actions->nextPage->trigger(); });
    moves([&] { clickOn(*m_window->findChild<sidebar::ContentsView *>(), u"Troisième"_s); });
    moves([&] { actions->previousPage->trigger(); });
    moves([&] { actions->home->trigger(); });
    moves([&] { clickOn(*m_window->findChild<sidebar::OutlineView *>(), u"Fin"_s); });
    moves([&] { view().activate(linkIndex("2.md")); });
    int back = 0;
    for (; actions->back->isEnabled(); ++back)
        actions->back->trigger();
    QCOMPARE(back, steps);
    QVERIFY(reads(u"Page un"_s));
}

void TestNavigationActions::theOtherLanguageIsReadyBeforeItIsAskedFor()
{
    auto *other = &m_window->findChild<reader::PagePane *>()->view(english);
    const auto text = [other] { return other->document()->toPlainText(); };
    QTRY_VERIFY(text().contains(u"Page one."_s));
    QVERIFY2(text().contains(u"Advice not dated"_s), qPrintable(text()));
    QVERIFY(&view() != other);
    QVERIFY(m_window->findChild<actions::Actions *>()->back->text().contains(u"Retour"_s));
    const auto *page = other->document();
    const auto margin = [page] { return page->rootFrame()->frameFormat().leftMargin(); };
    const auto widthBefore = view().viewport()->width();
    QCOMPARE(other->viewport()->width(), widthBefore);
    m_window->resize(m_window->width() + 200, m_window->height());
    QTRY_VERIFY(view().viewport()->width() > widthBefore);
    QTRY_COMPARE(other->viewport()->width(), view().viewport()->width());
    QSignalSpy laidOut(page->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged);
    const double before = margin();
    for (auto *action : m_window->findChild<actions::Actions *>()->languages())
        if (action->data().toString() == u"en"_s)
            action->trigger();
    QCOMPARE(&view(), other);
    QCOMPARE(view().document(), page); // not made again
    QCoreApplication::processEvents();
    QCOMPARE(margin(), before);
    QCOMPARE(laidOut.count(), 0); // nor laid out
}

/// Menus change their language after the window is painted.
void TestNavigationActions::aMenuOpenedAtOnceSpeaksTheNewLanguage()
{
    const auto &actions = *m_window->findChild<actions::Actions *>();
    const auto switchTo = [&](const QString &tag) {
        for (auto *action : actions.languages())
            if (action->data().toString() == tag)
                action->trigger();
    };
    switchTo(u"en"_s);
    QTRY_COMPARE(actions.find->text(), u"&Find in the page"_s);
    switchTo(u"fr"_s);
    QCoreApplication::sendPostedEvents(); // but no timer
    QVERIFY(actions.back->text().contains(u"Retour"_s));
    actions.mainMenu()->popup({});
    QCOMPARE(actions.find->text(), u"&Rechercher dans la page"_s);
    actions.mainMenu()->close();
    switchTo(u"en"_s);
    QTRY_COMPARE(actions.find->text(), u"&Find in the page"_s);
}

void TestNavigationActions::languagesStandInTheOrderOfTheHouse()
{
    support::TemporaryGuide folder; // without a guide.yaml: the most pages are in English
    for (const auto *path : {"en/1.md", "en/2.md", "en/3.md", "de/1.md", "es/1.md", "fr/1.md"})
        folder.writePage(path, "Une", "Texte.\n");
    const auto guide = *guide::Guide::open(folder.path());
    QCOMPARE(guide.languages().front(), english);
    actions::Actions actions(m_window.get());
    actions.setLanguages(guide.languages());
    QStringList shown;
    for (const auto *action : actions.languages())
        shown += action->text();
    QCOMPARE(shown, (QStringList{u"Français"_s, u"English"_s, u"Deutsch"_s, u"Español"_s}));
}

void TestNavigationActions::toolsSpeakTheLanguageOfTheInterface()
{
    m_folder->write("tools/pager.yaml",
                    "id: pager\nname: Pager\nstatus: {value: discontinued, since: 2015}\n"
                    "summary: {fr: Une ligne, en: One line}\n");
    std::filesystem::remove_all(m_folder->path() / "en");
    const auto guide = guide::Guide::open(m_folder->path());
    window::MainWindow window(support::opened(*guide), {french, english});
    auto *tools = window.findChild<toolpanel::ToolsPane *>();
    tools->showTool(u"pager"_s);
    bool said = false;
    for (const auto *label : tools->card().findChildren<QLabel *>())
        said = said || label->text() == u"One line"_s;
    QVERIFY(said);
}

void TestNavigationActions::aPageCanBeNamedAtTheStart_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("id") << u"2"_s << u"2"_s << QString();
    QTest::newRow("id and section") << u"1#fin"_s << u"1"_s << u"fin"_s;
    QTest::newRow("path") << u"fr/2.md"_s << u"2"_s << QString();
    QTest::newRow("from the root") << u"/fr/3.md"_s << u"3"_s << QString();
    QTest::newRow("site") << u"https://guide.example.org/fr/1#partie"_s << u"1"_s << u"partie"_s;
    QTest::newRow("none") << u"missing"_s << QString() << QString();
    QTest::newRow("elsewhere") << u"https://example.org/fr/1"_s << QString() << QString();
}

void TestNavigationActions::aPageCanBeNamedAtTheStart()
{
    QFETCH(QString, page);
    const auto place = guide::startPlace(*m_guide, page.toStdString(), french);
    QTEST(place ? QString::fromStdString(place->page) : QString(), "id");
    QTEST(place ? QString::fromStdString(place->anchor) : QString(), "anchor");
}

QTEST_MAIN(TestNavigationActions)

#include "tst_navigationactions.moc"
