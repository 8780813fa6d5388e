#include "actions/actions.h"
#include "guide/guide.h"
#include "models/navigator.h"
#include "reader/buttonbox.h"
#include "reader/coverwords.h"
#include "reader/mentioncatalogue.h"
#include "reader/pagecontroller.h"
#include "sandbox/broker.h"
#include "sandbox/statefile.h"
#include "searchpanel/searchfield.h"
#include "sidebar/contentspane.h"
#include "support/opened.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "widgets/checkbox.h"
#include "widgets/linkstatus.h"
#include "widgets/noticebar.h"
#include "window/mainwindow.h"
#include "window/statedialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

actions::LaunchContext protectedRun()
{
    actions::LaunchContext launch;
    launch.protection.noNetwork = true;
    launch.protection.noWriting = true;
    return launch;
}

} // namespace

/// The first page of a guide, by keys and by mouse, and what it promises.
class TestCoverPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_window.reset(); }
    void keysReachTheButtons();
    void theMouseHitsAnyPartOfAButton();
    void aButtonsBoxSaysWhatItDoes();
    void aDoubleClickInAButtonsBoxIsOneOnItsWords();
    void theOtherMouseButtonsAreNotTakenByAButton();
    void theContentsSayWhoTheGuideIsFor();
    void theOtherLanguageKeepsThePlace();
    void aProtectedRunSaysWhatItDoes();
    void anUnprotectedRunSaysSo();
    void aRunThatTheKernelLetsWriteSaysSo();
    void whatIsRememberedIsSaidAtOnce();
    void aFileThatIsNotUsedIsSaidToBeThere_data();
    void aFileThatIsNotUsedIsSaidToBeThere();
    void aRunThatMayNotRememberSaysSo();
    void otherPagesStayAsTheyAreWhenThatChanges();
    void aCoverOutOfSightIsWrittenAgain();
    void buttonsNameTheKeysOfTheirActions();
    void anOldPageMayNotHideItsAge();
    void nothingVouchesForAnOpenedGuide();
    void anOpenedGuideMakesNoEvidenceYounger();
    void anOpenedGuideMayHaveNoCover();
    void noLinkOfAPageIsAButton();
    void deadToolsAreSaidToBeDead();
    void onPaperNothingIsPressed();

private:
    void open(const guide::Guide &guide, const actions::LaunchContext &launch = protectedRun(),
              const text::Language &language = english);
    reader::ReaderView &view() const { return m_window.view(); }
    QString text() const { return view().toPlainText(); }
    QString title() const { return m_window->windowTitle(); }
    searchpanel::SearchField &field() const
    {
        return *m_window->findChild<searchpanel::SearchField *>();
    }
    QRect box(std::size_t link) const;

    void openFolder(const support::TemporaryGuide &folder,
                    const actions::LaunchContext &launch = protectedRun());
    /// A run whose file holds this, if anything.
    actions::LaunchContext runWith(const QByteArray &saved = {});
    actions::Actions &actions() const { return *m_window->findChild<actions::Actions *>(); }
    widgets::CheckBox &rememberSwitch() const
    {
        actions().saveState->trigger();
        return *m_window->findChild<window::StateDialog *>()->findChild<widgets::CheckBox *>();
    }

    QTemporaryDir m_state;
    std::optional<guide::Guide> m_guide;
    std::optional<guide::Guide> m_opened;
    std::unique_ptr<sandbox::Broker> m_broker;
    support::TestWindow m_window;
};

void TestCoverPage::initTestCase()
{
    auto guide = guide::Guide::open(QStringLiteral(CONTENT).toStdString());
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestCoverPage::open(const guide::Guide &guide, const actions::LaunchContext &launch,
                         const text::Language &language)
{
    QVERIFY(m_window.open(
        guide,
        {.language = language, .size = {1280, 800}, .launch = launch, .tools = &m_guide->tools()}));
}

actions::LaunchContext TestCoverPage::runWith(const QByteArray &saved)
{
    auto launch = protectedRun();
    launch.stateFile = m_state.filePath(u"vademecum/remembered.txt"_s).toStdString();
    QDir(m_state.filePath(u"vademecum"_s)).removeRecursively();
    if (!saved.isEmpty())
        sandbox::writeState(launch.stateFile, saved.toStdString());
    m_broker =
        std::make_unique<sandbox::Broker>(sandbox::Broker::start({.stateFile = launch.stateFile}));
    launch.broker = m_broker.get();
    return launch;
}

void TestCoverPage::openFolder(const support::TemporaryGuide &folder,
                               const actions::LaunchContext &launch)
{
    auto guide = guide::Guide::open(folder.path());
    QVERIFY(guide);
    m_opened = std::move(*guide);
    open(*m_opened, launch);
}

QRect TestCoverPage::box(std::size_t link) const
{
    const auto box = reader::buttonBox(*view().document(), view().pageMap().links.at(link));
    return box ? box->translated(0, -view().verticalScrollBar()->value()).toRect() : QRect();
}

void TestCoverPage::keysReachTheButtons()
{
    open(*m_guide);
    QVERIFY(title().startsWith(u"Where to begin"_s));
    support::press(Qt::Key_Tab);
    QCOMPARE(view().focusedText(), u"Read from the beginning"_s);
    const auto *target = m_window->findChild<widgets::LinkStatus *>();
    QVERIFY2(target->target().startsWith(u"Leads to “"_s), qPrintable(target->target()));
    support::press(Qt::Key_Tab);
    QCOMPARE(view().focusedText(), u"Search"_s);
    QCOMPARE(target->target(), u"Leads to the search field"_s);
    support::press(Qt::Key_Return);
    QVERIFY(field().hasFocus());
    support::press(Qt::Key_Escape);
    QVERIFY(view().hasFocus());
    support::press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(view().focusedText(), u"Read from the beginning"_s);
    support::press(Qt::Key_Return);
    const auto *second = m_guide->edition(m_guide->readingOrder().at(1), english);
    QVERIFY2(title().startsWith(QString::fromStdString(second->title)), qPrintable(title()));
}

void TestCoverPage::theMouseHitsAnyPartOfAButton()
{
    open(*m_guide);
    for (const auto where :
         {box(1).topLeft() + QPoint(3, 3), box(1).bottomRight() - QPoint(3, 3), box(1).center()}) {
        view().setFocus();
        QTest::mouseMove(view().viewport(), where);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, where);
        QVERIFY(field().hasFocus());
    }
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, box(1).topRight() + QPoint(6, 6));
    QVERIFY(!field().hasFocus());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, box(0).topLeft() + QPoint(4, 4));
    QVERIFY(!title().startsWith(u"Where to begin"_s));
    QVERIFY(box(0).isNull()); // an ordinary page has none
}

void TestCoverPage::aButtonsBoxSaysWhatItDoes()
{
    open(*m_guide);
    const auto where = box(1).topLeft() + QPoint(3, 3);
    QHelpEvent asked(QEvent::ToolTip, where, view().viewport()->mapToGlobal(where));
    QApplication::sendEvent(view().viewport(), &asked);
    QVERIFY2(QToolTip::text().contains(u"Searches the whole guide"_s),
             qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestCoverPage::aDoubleClickInAButtonsBoxIsOneOnItsWords()
{
    open(*m_guide);
    const auto where = box(1).topLeft() + QPoint(3, 3);
    QMouseEvent twice(QEvent::MouseButtonDblClick, where, view().viewport()->mapToGlobal(where),
                      Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &twice);
    QCOMPARE(view().textCursor().selectedText(), u"Search"_s);
}

void TestCoverPage::theOtherMouseButtonsAreNotTakenByAButton()
{
    open(*m_guide);
    for (const auto where : {box(1).topLeft() + QPoint(3, 3), box(1).center()}) {
        QMouseEvent press(QEvent::MouseButtonPress, where, view().viewport()->mapToGlobal(where),
                          Qt::MiddleButton, Qt::MiddleButton, {});
        QApplication::sendEvent(view().viewport(), &press);
        QVERIFY(!press.isAccepted());
    }
}

void TestCoverPage::theContentsSayWhoTheGuideIsFor()
{
    open(*m_guide);
    const auto says = [this](const QString &words) {
        const auto labels =
            m_window->findChild<sidebar::ContentsPane *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    };
    for (const auto &language : {english, french}) {
        QVERIFY(says(QString::fromStdString(m_guide->title(language))));
        QVERIFY(says(QString::fromStdString(m_guide->subtitle(language))));
        m_window->findChild<actions::Actions *>()->nextLanguage->trigger();
    }
}

void TestCoverPage::theOtherLanguageKeepsThePlace()
{
    open(*m_guide);
    const auto needs = view().pageMap().blocks.at(0);
    view().scrollTo(view().topOf(needs) - 8);
    const int at = view().verticalScrollBar()->value();
    QVERIFY(at > 0);
    m_window->findChild<actions::Actions *>()->nextLanguage->trigger();
    QVERIFY(text().contains(u"Par besoin"_s));
    const auto same = view().topOf(view().pageMap().blocks.at(0)) - 8;
    QVERIFY(std::abs(same - view().verticalScrollBar()->value()) < 2);
    QVERIFY(text().contains(u"Aucun réseau"_s));
}

void TestCoverPage::aProtectedRunSaysWhatItDoes()
{
    open(*m_guide);
    QVERIFY(text().contains(u"No network: the kernel refuses it"_s));
    QVERIFY(text().contains(u"Vademecum writes nothing to the disk unless you ask"_s));
    QVERIFY(text().contains(u"Edition of 30 November 2026"_s));
    QVERIFY(text().contains(u"This guide comes with the program"_s));
    QVERIFY(!text().contains(u"Not protected"_s));
}

void TestCoverPage::anUnprotectedRunSaysSo()
{
    actions::LaunchContext launch;
    launch.unprotected = true;
    open(*m_guide, launch);
    QVERIFY(text().contains(u"Not protected: started with --unsafe-no-sandbox"_s));
    QVERIFY(text().contains(u"The network is not shut off in this run"_s));
    QVERIFY(!text().contains(u"No network"_s));
}

void TestCoverPage::aRunThatTheKernelLetsWriteSaysSo()
{
    auto launch = protectedRun();
    launch.protection.noWriting = false;
    open(*m_guide, launch);
    QVERIFY(text().contains(u"No network"_s));
    QVERIFY(text().contains(u"In this run the kernel refuses no writing"_s));
}

void TestCoverPage::whatIsRememberedIsSaidAtOnce()
{
    open(*m_guide, runWith());
    QVERIFY(!text().contains(u"are remembered on this computer"_s));
    auto &tick = rememberSwitch();
    tick.click();
    QVERIFY(text().contains(u"are remembered on this computer"_s));
    QVERIFY(!text().contains(u"writes nothing"_s));
    tick.click();
    QVERIFY(text().contains(u"writes nothing"_s));
    QVERIFY(!text().contains(u"A file from earlier"_s));
}

void TestCoverPage::aFileThatIsNotUsedIsSaidToBeThere_data()
{
    QTest::addColumn<bool>("discreet");
    QTest::newRow("refused") << false;
    QTest::newRow("discreet") << true;
}

void TestCoverPage::aFileThatIsNotUsedIsSaidToBeThere()
{
    QFETCH(bool, discreet);
    auto launch = runWith("Language: of another program\n");
    if (discreet)
        launch.title = actions::LaunchContext::Title::Neutral;
    open(*m_guide, launch);
    QVERIFY(
        text().contains(u"A file from earlier is on this computer; this run does not use it"_s));
    QVERIFY(text().contains(u"writes nothing to the disk unless you ask"_s));
    QVERIFY(!text().contains(u"are remembered"_s));
}

void TestCoverPage::aRunThatMayNotRememberSaysSo()
{
    auto launch = runWith();
    launch.title = actions::LaunchContext::Title::Neutral;
    open(*m_guide, launch);
    QVERIFY(text().contains(u"Nothing can be remembered in this run"_s));
    QVERIFY(!text().contains(u"A file from earlier"_s));
}

void TestCoverPage::otherPagesStayAsTheyAreWhenThatChanges()
{
    open(*m_guide, runWith());
    actions().nextPage->trigger();
    view().selectAll();
    m_window.notice().say(u"Not there."_s);
    auto *page = view().document();
    rememberSwitch().click();
    QCOMPARE(view().document(), page);
    QVERIFY(view().textCursor().hasSelection());
    QCOMPARE(m_window.notice().sentence(), u"Not there."_s);
    actions().previousPage->trigger();
    QVERIFY(text().contains(u"are remembered on this computer"_s));
}

void TestCoverPage::aCoverOutOfSightIsWrittenAgain()
{
    const support::TemporaryGuide folder;
    folder.writePage("en/a.md", "Start", "Text.\n", "type: cover\n");
    folder.writePage("fr/b.md", "Suite", "Texte.\n");
    openFolder(folder, runWith());
    actions().nextPage->trigger();
    QVERIFY2(text().startsWith(u"Suite"_s), qPrintable(text()));
    rememberSwitch().click();
    actions().previousPage->trigger();
    QVERIFY2(text().contains(u"are remembered on this computer"_s), qPrintable(text()));
}

void TestCoverPage::buttonsNameTheKeysOfTheirActions()
{
    open(*m_guide);
    actions().nextPage->setShortcut(Qt::CTRL | Qt::Key_J);
    actions().search->setShortcut(Qt::CTRL | Qt::Key_Y);
    actions().reload->trigger();
    const auto tip = [this](std::size_t link) { return view().pageMap().links.at(link).toolTip; };
    QVERIFY2(tip(0).contains(u"(Ctrl+J)"_s), qPrintable(tip(0)));
    QVERIFY2(tip(1).contains(u"(Ctrl+Y)"_s), qPrintable(tip(1)));
}

/// What calls itself a cover says no less of itself than any page.
void TestCoverPage::anOldPageMayNotHideItsAge()
{
    constexpr auto old = "Install ChatSecure, then Skype.\n";
    const support::TemporaryGuide folder;
    folder.writePage("en/a.md", "Start", old, "type: cover\ndate: 2014-01-01\n");
    folder.writePage("en/b.md", "More", old, "type: cover\ndate: 2014-01-01\n");
    openFolder(folder);
    for (const bool isFirst : {true, false}) {
        QCOMPARE(text().contains(u"Traces"_s), isFirst);
        QVERIFY2(text().contains(u"2014"_s), qPrintable(text()));
        QVERIFY2(text().contains(u"This page names 2 tools that nobody should use"_s),
                 qPrintable(text()));
        actions().nextPage->trigger();
    }
    // The built-in one says of itself how old it is, and each tool its state.
    open(*m_guide);
    QVERIFY2(text().contains(u"Advice checked on 30 November 2026"_s), qPrintable(text()));
    QVERIFY(!text().contains(u"This page names"_s));
}

void TestCoverPage::nothingVouchesForAnOpenedGuide()
{
    const support::TemporaryGuide folder;
    folder.write("guide.yaml",
                 "id: vademecum\ntitles: {en: Vademecum}\nlanguages: [en]\n"
                 "date: 2999-01-01\n");
    folder.writePage("en/index.md", "Start", "## By need\n\nText.\n", "type: cover\n");
    openFolder(folder);
    QVERIFY(text().contains(u"This guide was opened from a folder"_s));
    QVERIFY(!text().contains(u"comes with the program"_s));
    QVERIFY(text().contains(u"Edition not dated"_s));
    QVERIFY(!text().contains(u"2999"_s));
    // A single page leads to no next one.
    QVERIFY(!text().contains(u"Read from the beginning"_s));
    QVERIFY(text().contains(u"Search"_s));
}

void TestCoverPage::anOpenedGuideMakesNoEvidenceYounger()
{
    const text::Date today{2026, 12, 1};
    auto tools = m_guide->tools();
    const auto age = [&] {
        return reader::CoverWords::facts(*m_guide, tools, today).front().sentences;
    };
    const auto before = age();
    QVERIFY2(before.contains(u"Latest evidence about a tool: 18 September 2026"_s),
             qPrintable(before));
    tools.push_back(tools.front());
    tools.back().fromOpenedGuide = true;
    tools.back().lastVerified = "2026-11-25";
    QCOMPARE(age(), before);
    const auto later = reader::CoverWords::facts(*m_guide, tools, today.plusMonths(12));
    QVERIFY(later.front().sentences.contains(
        u"Edition of 30 November 2026, over a year ago, check again."_s));
}

void TestCoverPage::anOpenedGuideMayHaveNoCover()
{
    const support::TemporaryGuide folder;
    folder.writePage("en/a.md", "Start", "Text.\n");
    openFolder(folder);
    QVERIFY(text().startsWith(u"Start\n"_s));
    QVERIFY(text().contains(u"Advice not dated"_s));
    QVERIFY(!text().contains(u"Traces"_s));
}

void TestCoverPage::noLinkOfAPageIsAButton()
{
    const support::TemporaryGuide folder;
    folder.writePage("en/a.md", "Start", "[one](vademecum:search) [two](vademecum:next)\n");
    folder.writePage("en/b.md", "More", "Text.\n");
    openFolder(folder);
    for (const int link : {0, 1}) {
        view().activate(link);
        QVERIFY(!field().hasFocus());
        QVERIFY(title().startsWith(u"Start"_s));
        QVERIFY(!m_window.notice().sentence().isEmpty()); // it was dead
    }
}

void TestCoverPage::deadToolsAreSaidToBeDead()
{
    open(*m_guide, protectedRun(), french);
    const auto said = text().replace(QChar(QChar::Nbsp), u' ');
    for (const auto &tool : {u"Skype"_s, u"CSipSimple"_s, u"Ostel"_s, u"Gibberbot"_s})
        QVERIFY2(said.contains(tool + u" (arrêté)"_s), qPrintable(tool));
    for (const auto &tool : {u"RedPhone"_s, u"TextSecure"_s})
        QVERIFY2(said.contains(tool + u" (remplacé)"_s), qPrintable(tool));
}

void TestCoverPage::onPaperNothingIsPressed()
{
    models::Navigator navigator(support::opened(*m_guide), english);
    reader::MentionCatalogue catalogue;
    catalogue.set(m_guide->tools(), m_guide->terms(), *m_guide);
    reader::PagePane pane;
    const actions::Actions actions(&pane);
    const auto launch = protectedRun();
    reader::PageController pageController(navigator, catalogue, pane,
                                          {*actions.nextPage, *actions.search}, launch);
    navigator.goHome();
    const auto page = pageController.onPaper(500);
    QVERIFY(page);
    const auto printed = page->toPlainText();
    QVERIFY(printed.contains(u"By need"_s) && printed.contains(u"Edition of"_s));
    QVERIFY(!printed.contains(u"Read from the beginning"_s));
    QVERIFY(!printed.contains(u"No network"_s));
}

QTEST_MAIN(TestCoverPage)

#include "tst_coverpage.moc"
