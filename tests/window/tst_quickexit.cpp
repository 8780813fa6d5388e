#include "actions/actions.h"
#include "guide/guide.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "support/opened.h"
#include "widgets/cardtext.h"
#include "widgets/clipboard.h"
#include "window/mainwindow.h"
#include "window/toolbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr auto readerSwitch = "--reader";
constexpr auto otherSwitch = "--other";
constexpr auto ofOthers = "of another program";
constexpr int mayRunFor = 5000; ///< milliseconds; one second is promised

const text::Language english = *text::Language::parse("en");

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

/// A reader of its own, with a thread that never ends, which is left by Esc, the button or Ctrl+Q.
int runReader(QApplication &application, const QByteArray &way)
{
    const auto guide = guide::Guide::open(QStringLiteral(CONTENT).toStdString());
    if (!guide)
        return 1;
    actions::LaunchContext launch;
#ifndef __SANITIZE_ADDRESS__
    launch.end = actions::LaunchContext::End::AtOnce;
    const std::jthread endless([] { std::this_thread::sleep_for(std::chrono::hours(1)); });
#endif
    window::MainWindow window(support::opened(*guide), {english, english}, launch);
    window.show();
    window.open({});
    QTimer::singleShot(500, &window, [&window, &way] {
        say("pressed");
        if (way == "button")
            QTest::mouseClick(window.findChild<window::ToolBar *>()->leaveButton(), Qt::LeftButton);
        else if (way == "quit")
            window.findChild<actions::Actions *>()->quit->trigger();
        else
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    });
    return application.exec();
}

/// Another program, in which something is selected and copied.
int other(QApplication &application)
{
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        QApplication::clipboard()->setText(QString::fromLatin1(ofOthers), mode);
    say("copied");
    return application.exec();
}

struct Killed {
    void operator()(QProcess *process) const
    {
        process->kill();
        process->waitForFinished();
        delete process;
    }
};

std::unique_ptr<QProcess, Killed> otherProgram()
{
    std::unique_ptr<QProcess, Killed> result(new QProcess);
    result->start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(otherSwitch)});
    result->waitForReadyRead(10000);
    return result;
}

} // namespace

class TestQuickExit final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theButtonLeaves();
    void theButtonLeavesBesideADialog();
    void theButtonLeavesWhileAMenuIsOpen();
    void leavingEmptiesOurClipboard_data();
    void leavingEmptiesOurClipboard();
    void leavingKeepsWhatOthersCopied();
    void selectingTouchesNoSelectionOfOthers();
    void theProcessEndsInTime_data();
    void theProcessEndsInTime();

private:
    QAction *action(const QString &text) const;
    QWidget *button() const { return m_window->findChild<window::ToolBar *>()->leaveButton(); }

    std::optional<guide::Guide> m_guide;
    std::unique_ptr<window::MainWindow> m_window;
};

void TestQuickExit::initTestCase()
{
    auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestQuickExit::init()
{
    m_window = std::make_unique<window::MainWindow>(support::opened(*m_guide),
                                                    window::MainWindow::Start{english, english});
    m_window->resize(1100, 600);
    m_window->show();
    m_window->open({});
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get()); // there may be no window manager
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
}

QAction *TestQuickExit::action(const QString &text) const
{
    for (auto *one : m_window->findChildren<QAction *>())
        if (one->text() == text)
            return one;
    return nullptr;
}

void TestQuickExit::theButtonLeaves()
{
    QVERIFY(button()->isVisible());
    QVERIFY(!button()->toolTip().isEmpty());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(!m_window->isVisible());
}

void TestQuickExit::theButtonLeavesBesideADialog()
{
    for (const auto &text :
         {u"&About Vademecum"_s, u"&Remember on this computer…"_s, u"What &protects you"_s,
          u"&Keyboard shortcuts"_s, u"&How to read with Vademecum"_s, u"&Open a guide…"_s}) {
        QVERIFY2(action(text) != nullptr, qPrintable(text));
        action(text)->trigger();
        QVERIFY2(QApplication::activeModalWidget() == nullptr, qPrintable(text));
    }
    QTest::mouseClick(button(), Qt::LeftButton);
    for (const auto *window : QApplication::topLevelWidgets())
        QVERIFY(!window->isVisible());
}

void TestQuickExit::theButtonLeavesWhileAMenuIsOpen()
{
    auto *menu = m_window->findChild<actions::Actions *>()->menus().first();
    menu->popup(m_window->mapToGlobal(QPoint(10, 10)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    const auto where = button()->mapToGlobal(button()->rect().center());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->mapFromGlobal(where));
    QVERIFY(!m_window->isVisible());
}

void TestQuickExit::leavingEmptiesOurClipboard_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("button") << u"Leave &at once"_s;
    QTest::newRow("quit") << u"&Quit"_s;
    QTest::newRow("window") << u"&Close the window"_s;
}

void TestQuickExit::leavingEmptiesOurClipboard()
{
    QFETCH(QString, way);
    auto *clipboard = QApplication::clipboard();
    widgets::copyPrivately(u"https://example.org/"_s);
    if (!clipboard->ownsClipboard())
        QSKIP("this platform can't tell whose clipboard it is");
    action(way)->trigger();
    QTimer::singleShot(0, qApp, &QCoreApplication::quit); // the windows are hidden, none is closed
    QApplication::exec();
    QCOMPARE(clipboard->text(), QString());
}

void TestQuickExit::leavingKeepsWhatOthersCopied()
{
    auto *clipboard = QApplication::clipboard();
    if (QGuiApplication::platformName() != u"xcb"_s)
        QSKIP("this platform can't tell whose clipboard it is");
    const auto other = otherProgram();
    QTRY_COMPARE(clipboard->text(), QString::fromLatin1(ofOthers));
    action(u"Leave &at once"_s)->trigger();
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QApplication::exec();
    QCOMPARE(clipboard->text(), QString::fromLatin1(ofOthers));
}

void TestQuickExit::selectingTouchesNoSelectionOfOthers()
{
    auto *clipboard = QApplication::clipboard();
    if (QGuiApplication::platformName() != u"xcb"_s)
        QSKIP("only X11 has a selection that a middle click pastes and every program may read");
    const auto other = otherProgram();
    const auto pasted = [clipboard] { return clipboard->text(QClipboard::Selection); };
    QTRY_COMPARE(pasted(), QString::fromLatin1(ofOthers));

    auto *view = m_window->findChild<reader::PagePane *>()->current();
    view->setFocus();
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect().center());
    QVERIFY(view->textCursor().hasSelection());
    QCOMPARE(pasted(), QString::fromLatin1(ofOthers));
    m_window->findChild<actions::Actions *>()->caret->setChecked(true);
    view->setTextCursor(QTextCursor(view->document()));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(view->textCursor().hasSelection());
    QCOMPARE(pasted(), QString::fromLatin1(ofOthers));

    action(u"&Find in the page"_s)->trigger();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, u"words"_s);
    QTest::keyClick(field, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(field->selectedText(), u"words"_s);
    QCOMPARE(pasted(), QString::fromLatin1(ofOthers));

    widgets::CardText text(u"words of a card"_s, widgets::CardText::Tone::Plain, m_window.get());
    text.show();
    QTest::mouseDClick(&text, Qt::LeftButton, {}, {8, text.height() / 2});
    QVERIFY(text.hasSelectedText());
    QCOMPARE(pasted(), QString::fromLatin1(ofOthers));
}

void TestQuickExit::theProcessEndsInTime_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("Esc") << u"keys"_s;
    QTest::newRow("button") << u"button"_s;
    QTest::newRow("quit") << u"quit"_s;
}

void TestQuickExit::theProcessEndsInTime()
{
    QFETCH(QString, way);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QString::fromLatin1(readerSwitch), way});
    QByteArray said;
    QElapsedTimer sincePress;
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        process.waitForReadyRead(20);
        said += process.readAllStandardOutput();
        if (!sincePress.isValid() && said.contains("pressed"))
            sincePress.start();
        QVERIFY(!sincePress.isValid() || sincePress.elapsed() < mayRunFor);
    }
    QVERIFY(sincePress.isValid());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    qInfo("ended after %lld ms", sincePress.elapsed());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == readerSwitch)
        return runReader(application, argv[2]);
    if (argc == 2 && QByteArray(argv[1]) == otherSwitch)
        return other(application);
    TestQuickExit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quickexit.moc"
