#include "guide/guide.h"
#include "models/navigator.h"
#include "sandbox/broker.h"
#include "sandbox/keptfile.h"
#include "support/reading.h"
#include "support/temporaryguide.h"
#include "ui/actions.h"
#include "ui/buttonbox.h"
#include "ui/contentspane.h"
#include "ui/coverwords.h"
#include "ui/mainwindow.h"
#include "ui/mentioning.h"
#include "ui/noticebar.h"
#include "ui/presenter.h"
#include "ui/remembercard.h"
#include "ui/searchfield.h"
#include "ui/targetline.h"
#include "ui/tickbox.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

ui::Run protectedRun()
{
    ui::Run run;
    run.protection.noNetwork = true;
    run.protection.noWriting = true;
    return run;
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
    void theContentsSayWhoTheGuideIsFor();
    void theOtherLanguageKeepsThePlace();
    void aProtectedRunSaysWhatItDoes();
    void anUnprotectedRunSaysSo();
    void aRunThatTheKernelLetsWriteSaysSo();
    void whatIsRememberedIsSaidAtOnce();
    void nothingVouchesForAnOpenedGuide();
    void anOpenedGuideMakesNoEvidenceYounger();
    void anOpenedGuideMayHaveACoverOrNone();
    void noLinkOfAPageIsAButton();
    void deadToolsAreSaidToBeDead();
    void onPaperNothingIsPressed();

private:
    void open(const guide::Guide &guide, const ui::Run &run = protectedRun(),
              const text::Language &language = english);
    ui::ReaderView &view() const { return support::viewOf(*m_window); }
    QString text() const { return view().toPlainText(); }
    QString title() const { return m_window->windowTitle(); }
    ui::SearchField &field() const { return *m_window->findChild<ui::SearchField *>(); }
    QRect box(std::size_t link) const;

    void openFolder(const support::TemporaryGuide &folder);

    std::optional<guide::Guide> m_guide;
    std::optional<guide::Guide> m_opened;
    std::unique_ptr<sandbox::Broker> m_broker;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestCoverPage::initTestCase()
{
    auto guide = guide::Guide::open(QStringLiteral(CONTENT).toStdString());
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestCoverPage::open(const guide::Guide &guide, const ui::Run &run,
                         const text::Language &language)
{
    m_window = std::make_unique<ui::MainWindow>(guide, guide.tools(),
                                                ui::MainWindow::Start{language, language}, run);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->open({});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCoverPage::openFolder(const support::TemporaryGuide &folder)
{
    auto guide = guide::Guide::open(folder.path());
    QVERIFY(guide);
    m_opened = std::move(*guide);
    open(*m_opened);
}

QRect TestCoverPage::box(std::size_t link) const
{
    const auto box = ui::buttonBox(*view().document(), view().placed().links.at(link));
    return box ? box->translated(0, -view().verticalScrollBar()->value()).toRect() : QRect();
}

void TestCoverPage::keysReachTheButtons()
{
    open(*m_guide);
    QVERIFY(title().startsWith(u"Where to begin"_s));
    support::press(Qt::Key_Tab);
    QCOMPARE(view().focusedText(), u"Read from the beginning"_s);
    const auto *target = m_window->findChild<ui::TargetLine *>();
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

void TestCoverPage::theContentsSayWhoTheGuideIsFor()
{
    open(*m_guide);
    const auto says = [this](const QString &words) {
        const auto labels = m_window->findChild<ui::ContentsPane *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    };
    for (const auto &language : {english, french}) {
        QVERIFY(says(QString::fromStdString(m_guide->title(language))));
        QVERIFY(says(QString::fromStdString(m_guide->subtitle(language))));
        m_window->findChild<ui::Actions *>()->nextLanguage->trigger();
    }
}

void TestCoverPage::theOtherLanguageKeepsThePlace()
{
    open(*m_guide);
    const auto needs = view().placed().blocks.at(0);
    view().scrollTo(view().topOf(needs) - 8);
    const int at = view().verticalScrollBar()->value();
    QVERIFY(at > 0);
    m_window->findChild<ui::Actions *>()->nextLanguage->trigger();
    QVERIFY(text().contains(u"Par besoin"_s));
    const auto same = view().topOf(view().placed().blocks.at(0)) - 8;
    QVERIFY(std::abs(same - view().verticalScrollBar()->value()) < 2);
    QVERIFY(text().contains(u"Aucun réseau"_s));
}

void TestCoverPage::aProtectedRunSaysWhatItDoes()
{
    open(*m_guide);
    QVERIFY(text().contains(u"No network: the kernel refuses it"_s));
    QVERIFY(text().contains(u"Vademecum writes nothing to the disk unless you ask"_s));
    QVERIFY(text().contains(u"Edition of 23 November 2026"_s));
    QVERIFY(text().contains(u"This guide comes with the program"_s));
    QVERIFY(!text().contains(u"Not protected"_s));
}

void TestCoverPage::anUnprotectedRunSaysSo()
{
    ui::Run run;
    run.unprotected = true;
    open(*m_guide, run);
    QVERIFY(text().contains(u"Not protected: started with --unsafe-no-sandbox"_s));
    QVERIFY(text().contains(u"The network is not shut off in this run"_s));
    QVERIFY(!text().contains(u"No network"_s));
}

void TestCoverPage::aRunThatTheKernelLetsWriteSaysSo()
{
    auto run = protectedRun();
    run.protection.noWriting = false;
    open(*m_guide, run);
    QVERIFY(text().contains(u"No network"_s));
    QVERIFY(text().contains(u"In this run the kernel refuses no writing"_s));
}

void TestCoverPage::whatIsRememberedIsSaidAtOnce()
{
    const QTemporaryDir folder;
    auto run = protectedRun();
    run.keptFile = folder.filePath(u"state/vademecum/remembered.txt"_s).toStdString();
    m_broker = std::make_unique<sandbox::Broker>(sandbox::Broker::start({.kept = run.keptFile}));
    run.broker = m_broker.get();
    open(*m_guide, run);
    QVERIFY(!text().contains(u"are remembered on this computer"_s));
    m_window->findChild<ui::Actions *>()->remember->trigger();
    auto *tick = m_window->findChild<ui::RememberCard *>()->findChild<ui::TickBox *>();
    tick->click();
    QVERIFY(text().contains(u"are remembered on this computer"_s));
    QVERIFY(!text().contains(u"writes nothing"_s));
    tick->click();
    QVERIFY(text().contains(u"writes nothing"_s));
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
    const QDate today(2026, 11, 26);
    auto tools = m_guide->tools();
    const auto age = [&] {
        return ui::CoverWords::facts(*m_guide, tools, today).front().sentences;
    };
    const auto before = age();
    QVERIFY2(before.contains(u"Latest evidence about a tool: 14 September 2026"_s),
             qPrintable(before));
    tools.push_back(tools.front());
    tools.back().fromOpenedGuide = true;
    tools.back().lastVerified = "2026-11-25";
    QCOMPARE(age(), before);
    const auto later = ui::CoverWords::facts(*m_guide, tools, today.addYears(1));
    QVERIFY(later.front().sentences.contains(
        u"Edition of 23 November 2026, over a year ago, check again."_s));
}

void TestCoverPage::anOpenedGuideMayHaveACoverOrNone()
{
    const support::TemporaryGuide folder;
    folder.writePage("en/a.md", "Start", "Text.\n");
    folder.writePage("en/b.md", "More", "Text.\n", "type: cover\n");
    openFolder(folder);
    QVERIFY(text().startsWith(u"Start\n"_s));
    QVERIFY(text().contains(u"Advice not dated"_s));
    QVERIFY(!text().contains(u"Traces"_s));
    m_window->findChild<ui::Actions *>()->nextPage->trigger();
    QVERIFY(text().contains(u"Traces"_s));
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
        QVERIFY(!m_window->findChild<ui::NoticeBar *>()->sentence().isEmpty()); // it was dead
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
    models::Navigator navigator(*m_guide, english);
    ui::Mentioning mentioning;
    mentioning.set(m_guide->tools(), m_guide->terms(), *m_guide);
    ui::PagePane pane;
    const auto run = protectedRun();
    ui::Presenter presenter(navigator, mentioning, pane, run);
    navigator.goHome();
    const auto page = presenter.onPaper(500);
    QVERIFY(page);
    const auto printed = page->toPlainText();
    QVERIFY(printed.contains(u"By need"_s) && printed.contains(u"Edition of"_s));
    QVERIFY(!printed.contains(u"Read from the beginning"_s));
    QVERIFY(!printed.contains(u"No network"_s));
}

QTEST_MAIN(TestCoverPage)

#include "tst_coverpage.moc"
