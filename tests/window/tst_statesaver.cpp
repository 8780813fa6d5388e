#include "actions/actions.h"
#include "guide/builtin.h"
#include "guide/guide.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "sandbox/broker.h"
#include "sandbox/statefile.h"
#include "sidebar/contentspane.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "widgets/checkbox.h"
#include "widgets/flatbutton.h"
#include "window/mainwindow.h"
#include "window/panes.h"
#include "window/protectionwords.h"
#include "window/statedialog.h"
#include "window/statesaver.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;
using text::SavedState;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

} // namespace

/// Off, nothing is written; on, the next run begins where this one ended.
class TestStateSaver final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void offNothingIsWritten();
    void theSwitchWritesFourThings();
    void changesAreWritten();
    void atTheEndOnlyWhatChangedIsWritten();
    void theNextRunBeginsThere();
    void panesAreAsWideAsTheyWere();
    void theCardIsAsHighAsItsWords();
    void enterForgetsNothing();
    void forgettingRemovesTheFile_data();
    void forgettingRemovesTheFile();
    void aBrokenFileIsShownAndNotUsed();
    void ofAnotherGuideNoPlaceIsKept();
    void aDiscreetRunLeavesItAlone();
    void helpSaysWhereItIs();
    void theProgramTakesItUp_data();
    void theProgramTakesItUp();

private:
    void start(std::optional<SavedState> state = {});
    std::optional<SavedState> saved() const
    {
        return SavedState::parse(sandbox::readState(m_file));
    }
    actions::Actions &actions() const { return *m_window->findChild<actions::Actions *>(); }
    window::StateDialog &card();
    void click(const QString &button);
    /// What has changed is written by now, if it is to be.
    void waitUntilLookedAt() const
    {
        const auto &remembering = *m_window->findChild<window::StateSaver *>();
        QVERIFY(remembering.isPending());
        QTRY_VERIFY(!remembering.isPending());
    }
    void leave() const
    {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        QApplication::exec();
        m_broker->open({}); // refused, once what came before is done
    }

    std::optional<guide::Guide> m_guide;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
    std::unique_ptr<sandbox::Broker> m_broker;
    actions::LaunchContext m_launch;
    support::TestWindow m_window;
};

void TestStateSaver::initTestCase()
{
    auto guide = guide::Guide::open(guide::builtInGuide());
    QVERIFY(guide);
    m_guide.emplace(std::move(*guide));
}

void TestStateSaver::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"state/vademecum/remembered.txt"_s).toStdString();
    m_broker = std::make_unique<sandbox::Broker>(sandbox::Broker::start({.stateFile = m_file}));
    m_launch = {};
    m_launch.broker = m_broker.get();
    m_launch.stateFile = m_file;
}

void TestStateSaver::start(std::optional<SavedState> state)
{
    m_window.reset();
    m_launch.savedState = std::move(state);
    QVERIFY(
        m_window.open(*m_guide,
                      {.language = english,
                       .size = {1300, 500},
                       .place = m_launch.savedState ? m_launch.savedState->place : text::Place(),
                       .launch = m_launch}));
}

window::StateDialog &TestStateSaver::card()
{
    auto *shown = m_window->findChild<window::StateDialog *>();
    if (shown == nullptr)
        actions().saveState->trigger();
    return *m_window->findChild<window::StateDialog *>();
}

void TestStateSaver::click(const QString &button)
{
    for (auto *one : card().findChildren<QAbstractButton *>())
        if (QString(one->text()).remove(u'&') == button)
            return QTest::mouseClick(one, Qt::LeftButton, {}, {10, one->height() / 2});
    QFAIL(qPrintable(button));
}

void TestStateSaver::offNothingIsWritten()
{
    start();
    QVERIFY(!card().findChild<widgets::CheckBox *>()->isChecked());
    QVERIFY(!card().isModal());
    actions().largerText->trigger();
    actions().tools->trigger();
    actions().nextPage->trigger();
    waitUntilLookedAt();
    leave();
    QVERIFY(!std::filesystem::exists(m_file.parent_path()));
}

void TestStateSaver::theSwitchWritesFourThings()
{
    start();
    actions().largerText->trigger();
    actions().tools->trigger();
    click(u"Remember on this computer"_s);
    QVERIFY(card().findChild<widgets::CheckBox *>()->isChecked());
    const auto place = m_guide->firstPage(english);
    QCOMPARE(
        QString::fromStdString(sandbox::readState(m_file)),
        u"What Vademecum remembers on this computer\n\nLanguage: en\nText size: 115 %\n"
        "Panes: contents, outline\nWidths: contents 250, tools 348\nPlace: block +0 of %1\n"_s.arg(
            QString::fromStdString(place)));
    // Word for word, and where.
    QStringList said;
    for (const auto *label : card().findChildren<QLabel *>())
        said += label->text();
    const auto all = said.join(u'\n');
    QVERIFY(all.contains(QString::fromStdString(sandbox::readState(m_file)).trimmed()));
    QVERIFY(all.contains(QString::fromStdString(m_file.native())));
}

void TestStateSaver::changesAreWritten()
{
    start();
    click(u"Remember on this computer"_s);
    actions().nextPage->trigger();
    actions().contents->trigger();
    actions().outline->trigger();
    actions().nextLanguage->trigger();
    QTRY_VERIFY(saved() && saved()->language == french);
    QVERIFY(!saved()->contents && !saved()->outline && saved()->tools);
    QVERIFY(saved()->place.page != m_guide->firstPage(english));
    // What has been scrolled is written on leaving.
    auto *view = &m_window.view();
    view->scrollTo(2000);
    const int scrolled = view->verticalScrollBar()->value();
    QVERIFY(scrolled > 100);
    leave();
    QTRY_VERIFY(saved()->place.block != text::BlockPath());
    start(saved());
    view = &m_window.view();
    QVERIFY(view->verticalScrollBar()->value() > 100);
}

void TestStateSaver::atTheEndOnlyWhatChangedIsWritten()
{
    start({{.language = english}});
    actions().largerText->trigger();
    QTRY_VERIFY(saved() && saved()->textSize == 115);
    QVERIFY(std::filesystem::remove(m_file));
    leave();
    QTest::qWait(100);
    QVERIFY(!std::filesystem::exists(m_file));
}

void TestStateSaver::panesAreAsWideAsTheyWere()
{
    start({{.language = english}});
    auto *splitter = m_window->findChild<window::Panes *>()->findChild<QSplitter *>();
    auto *handle = splitter->handle(1);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip + QPoint(40, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip + QPoint(40, 0));
    const int made = m_window->findChild<sidebar::ContentsPane *>()->width();
    QTRY_VERIFY(saved() && saved()->contentsWidth > 250);
    start(saved());
    QCOMPARE(m_window->findChild<sidebar::ContentsPane *>()->width(), made);

    // The page keeps its 45 characters, whatever was remembered.
    start({{.language = english, .contentsWidth = 360, .toolsWidth = 460}});
    const double unit = QFontInfo(m_window->font()).pixelSize() / 14.0;
    m_window->resize(qRound(1110 * unit), 500);
    const auto &page = *m_window->findChild<reader::PagePane *>();
    QTRY_VERIFY(page.width() >= qRound(440 * unit));
    QVERIFY(m_window->width() <= qRound(1110 * unit) + 1);
}

void TestStateSaver::theCardIsAsHighAsItsWords()
{
    start();
    const auto isFull = [this] {
        return card().height() == card().layout()->totalHeightForWidth(card().width());
    };
    QVERIFY(isFull());
    const int before = card().height();
    click(u"Remember on this computer"_s);
    QVERIFY(isFull() && card().height() > before);
    click(u"Forget"_s);
    QVERIFY(isFull() && card().height() < before + 100);
}

void TestStateSaver::enterForgetsNothing()
{
    start();
    click(u"Remember on this computer"_s);
    QVERIFY(saved().has_value());
    QTest::keyClick(&card(), Qt::Key_Return);
    QVERIFY(saved().has_value());
}

void TestStateSaver::theNextRunBeginsThere()
{
    SavedState before = {.language = english, .textSize = 150, .contents = false, .tools = false};
    before.place.page = m_guide->readingOrder()[2];
    start(before);
    QVERIFY(!actions().contents->isChecked());
    QVERIFY(actions().outline->isChecked());
    QVERIFY(!actions().tools->isChecked());
    click(u"Remember on this computer"_s); // it is on: off, then on again
    QVERIFY(!std::filesystem::exists(m_file));
    click(u"Remember on this computer"_s);
    QVERIFY(saved() == before);
}

void TestStateSaver::forgettingRemovesTheFile_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("button") << u"Forget"_s;
    QTest::newRow("switch") << u"Remember on this computer"_s;
}

void TestStateSaver::forgettingRemovesTheFile()
{
    QFETCH(QString, button);
    start();
    click(u"Remember on this computer"_s);
    QVERIFY(saved().has_value());
    click(button);
    QVERIFY(!card().findChild<widgets::CheckBox *>()->isChecked());
    actions().nextPage->trigger();
    waitUntilLookedAt();
    leave();
    QVERIFY(!std::filesystem::exists(m_file.parent_path()));
}

void TestStateSaver::aBrokenFileIsShownAndNotUsed()
{
    std::filesystem::create_directories(m_file.parent_path());
    QFile file(QString::fromStdString(m_file.native()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<b>Language</b>: en\n");
    file.close();
    start(saved());
    QVERIFY(!card().findChild<widgets::CheckBox *>()->isChecked());
    QStringList said;
    for (const auto *label : card().findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        said += label->text();
    }
    QVERIFY(said.contains(u"<b>Language</b>: en"_s));
    actions().nextPage->trigger();
    waitUntilLookedAt();
    QVERIFY(!saved().has_value());
    click(u"Forget"_s);
    QVERIFY(!std::filesystem::exists(m_file));
}

void TestStateSaver::ofAnotherGuideNoPlaceIsKept()
{
    support::TemporaryGuide other;
    other.writePage("fr/secret.md", "Secret", "Un autre guide.\n");
    const auto guide = guide::Guide::open(other.path());
    QVERIFY(guide);
    const SavedState before = {.language = english, .place = {m_guide->readingOrder()[2], {}, {}}};
    m_launch.savedState = before;
    QVERIFY(m_window.open(*guide, {.language = french, .launch = m_launch}));
    actions().largerText->trigger();
    QTRY_VERIFY(saved() && saved()->textSize == 115);
    QVERIFY(saved()->place == before.place);
    QVERIFY(saved()->language == english);
    m_window.reset();
}

void TestStateSaver::aDiscreetRunLeavesItAlone()
{
    const SavedState before = {.language = french, .textSize = 150};
    QVERIFY(m_broker->save(before.toText()));
    m_launch.title = actions::LaunchContext::Title::Neutral;
    start(before);
    QVERIFY(actions().largerText->isEnabled());
    QVERIFY(!card().findChild<widgets::CheckBox *>()->isEnabled());
    actions().nextPage->trigger();
    waitUntilLookedAt();
    leave();
    QVERIFY(saved() == before);
    click(u"Forget"_s); // that may always be done
    QVERIFY(!std::filesystem::exists(m_file));
}

void TestStateSaver::helpSaysWhereItIs()
{
    const auto said = [this] { return window::protectionSentences(m_launch).join(u'\n'); };
    QVERIFY(said().contains(u"keeps no history and no settings"_s));
    QVERIFY(m_broker->save(SavedState{.language = english}.toText()));
    QVERIFY(said().contains(QString::fromStdString(m_file.native())));
    QVERIFY(!said().contains(u"no settings"_s));
}

void TestStateSaver::theProgramTakesItUp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("hasWidths"); // an earlier version wrote none
    QTest::addColumn<bool>("taken");
    QTest::newRow("plain") << QStringList{} << true << true;
    QTest::newRow("of an earlier version") << QStringList{} << false << true;
    QTest::newRow("another language") << QStringList{u"--lang"_s, u"fr"_s} << true << false;
    QTest::newRow("another page") << QStringList{u"--page"_s, u"glossary"_s} << true << false;
}

/// What it took up, it writes again; what it did not, it writes over.
void TestStateSaver::theProgramTakesItUp()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, hasWidths);
    QFETCH(bool, taken);
    SavedState before = {.language = english, .textSize = 175, .outline = false};
    before.place = {m_guide->readingOrder()[3], {}, {{1}, 0}};
    auto text = before.toText();
    if (!hasWidths)
        text.erase(text.find("\nWidths"), text.find("\nPlace") - text.find("\nWidths"));
    QVERIFY(sandbox::writeState(m_file, text));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, m_folder->filePath(u"state"_s));
    const auto written = std::filesystem::last_write_time(m_file);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAM), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::last_write_time(m_file) != written, 60000);
    process.terminate();
    process.waitForFinished();
    QVERIFY(saved().has_value());
    QCOMPARE(saved()->textSize, 175);
    QVERIFY(!saved()->outline);
    QCOMPARE(saved()->place.page == before.place.page && saved()->language == before.language,
             taken);
}

QTEST_MAIN(TestStateSaver)
#include "tst_statesaver.moc"
