#include "sandbox/files.h"
#include "support/screen.h"
#include "support/temporaryguide.h"
#include "support/trace.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Opening, making, renaming and removing files; programs; sockets.
const auto traced =
    u"open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,"
    "symlink,symlinkat,unlink,unlinkat,rmdir,mknod,mknodat,truncate,execve,execveat,"
    "socket,socketpair,connect"_s;

using support::focus;
using support::press;
using support::type;
using support::window;
using support::xdotool;

} // namespace

/// The program itself, in a window of X11, leaves nothing behind.
class TestNoTrace final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aJourneyWithEverythingLeavesNothing();
    void aDiscreetRunIsCalledDocument();
    void aLinkIsOpenedUnlessTheRunForbidsIt_data();
    void aLinkIsOpenedUnlessTheRunForbidsIt();
};

void TestNoTrace::initTestCase()
{
    if (!support::canTrace())
        QSKIP("strace is not there, or may not trace");
    if (sandbox::landlockVersion() == 0)
        QSKIP("this kernel has no Landlock: nothing holds the font library to writing no cache");
}

void TestNoTrace::aJourneyWithEverythingLeavesNothing()
{
    support::TemporaryGuide other;
    other.writePage("en/1.md", "Elsewhere", "A [link](https://example.org/) out.\n");
    const support::Home home;
    auto environment = home.environment();
    environment.insert(u"SESSION_MANAGER"_s, u"local/here:@/tmp/.ICE-unix/vademecum"_s);
    support::Trace trace({QStringLiteral(PROGRAM), u"--lang"_s, u"en"_s}, traced, environment);
    const auto main = window(u"security vademecum"_s); // with a page
    QVERIFY2(!main.isEmpty(),
             qPrintable(trace.lines().mid(qMax(0, trace.lines().size() - 5)).join(u'\n')));
    const auto title = [&main] { return xdotool({u"getwindowname"_s, main}); };
    const auto first = title();
    focus(main);
    press({u"ctrl+k"_s});
    type(u"disappearing messages"_s);
    QTest::qWait(500);
    press({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(title() != first, 30000);
    const auto second = title();
    press({u"alt+Left"_s});
    QTRY_COMPARE_WITH_TIMEOUT(title(), first, 30000);
    press({u"F9"_s, u"shift+F9"_s, u"ctrl+F9"_s, u"F9"_s, u"shift+F9"_s, u"ctrl+plus"_s,
           u"ctrl+0"_s, u"F11"_s, u"F11"_s, u"F5"_s, u"ctrl+shift+m"_s, u"ctrl+shift+m"_s});
    press({u"ctrl+f"_s});
    type(u"the"_s);
    press({u"Return"_s, u"F3"_s, u"Escape"_s});
    press({u"F7"_s, u"shift+Down"_s, u"ctrl+c"_s, u"F7"_s, u"ctrl+a"_s, u"ctrl+c"_s});
    press({u"ctrl+shift+l"_s});
    QTRY_VERIFY_WITH_TIMEOUT(title() != first, 30000);
    press({u"ctrl+shift+l"_s});
    QTRY_COMPARE_WITH_TIMEOUT(title(), first, 30000);
    press({u"ctrl+t"_s});
    type(u"jitsi"_s);
    press({u"Down"_s, u"Return"_s});

    for (const auto &[keys, name] :
         {std::pair(u"ctrl+p"_s, u"^Print"_s), std::pair(u"F1"_s, u"How to read"_s),
          std::pair(u"ctrl+question"_s, u"Keyboard short"_s)}) {
        focus(main);
        press({keys});
        const auto box = window(name);
        QVERIFY2(!box.isEmpty(), qPrintable(name));
        focus(box);
        press({u"Escape"_s});
        QTest::qWait(500); // three within a second would leave
    }
    focus(main);
    press({u"F10"_s, u"h"_s, u"p"_s});
    const auto protection = window(u"What protects you"_s);
    QVERIFY(!protection.isEmpty());
    focus(protection);
    press({u"Escape"_s});

    focus(main);
    press({u"ctrl+o"_s});
    const auto dialog = window(u"Open a guide"_s);
    QVERIFY(!dialog.isEmpty());
    focus(dialog);
    type(QString::fromStdString(other.path().native()));
    press({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(title().contains(u"Elsewhere"_s), 30000);
    focus(main);
    press({u"Tab"_s, u"Return"_s, u"Return"_s}); // the link, its card, its first button
    press({u"Escape"_s, u"Escape"_s, u"Escape"_s, u"Escape"_s});
    QVERIFY(trace.waitForEnd());

    auto written = trace.writes();
    // Fonts of one's own make the font library try to keep a cache; Landlock refuses.
    written.removeIf([](const QString &line) {
        return line.contains(u"fontconfig"_s) && line.contains(u"= -1 E"_s);
    });
    for (const auto &wrong : {written, trace.starts(), trace.foreignSockets(),
                              trace.matching(u"ICE-unix"_s), home.left()})
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(!trace.matching(u"own.ttf"_s).isEmpty());
}

void TestNoTrace::aDiscreetRunIsCalledDocument()
{
    const support::Home home;
    support::Trace trace({QStringLiteral(PROGRAM), u"--discreet"_s, u"--lang"_s, u"en"_s},
                         u"execve"_s, home.environment());
    const auto main = window(u"^Document$"_s);
    QVERIFY(!main.isEmpty());
    QCOMPARE(xdotool({u"getwindowname"_s, main}), u"Document"_s);
    // What a list of windows shows beside the title.
    for (const auto &kind : {u"--class"_s, u"--classname"_s, u"--name"_s})
        QCOMPARE(xdotool({u"search"_s, u"--onlyvisible"_s, kind, u"ademecum"_s}), QString());
}

void TestNoTrace::aLinkIsOpenedUnlessTheRunForbidsIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("started");
    QTest::newRow("links") << QStringList{} << u"\"xdg-open\", \"https://example.org/a\""_s;
    QTest::newRow("no links") << QStringList{u"--no-links"_s} << QString();
}

void TestNoTrace::aLinkIsOpenedUnlessTheRunForbidsIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, started);
    support::TemporaryGuide guide;
    guide.writePage("en/1.md", "Elsewhere", "A [link](https://example.org/a) out.\n");
    const support::Home home;
    auto environment = home.environment();
    environment.insert(u"PATH"_s, u"/nowhere"_s); // it is started, but not there
    const QStringList command = {QStringLiteral(PROGRAM),
                                 QString::fromStdString(guide.path().native())};
    support::Trace trace(command + arguments, u"execve"_s, environment);
    const auto main = window(u"Elsewhere"_s);
    QVERIFY(!main.isEmpty());
    focus(main);
    // The link, then the button before the card's last one.
    press({u"Tab"_s, u"Return"_s, u"shift+Tab"_s, u"Return"_s});
    QVERIFY(started.isEmpty() || trace.waitFor(u"xdg-open"_s));
    press({u"Escape"_s, u"Escape"_s, u"Escape"_s, u"Escape"_s});
    QVERIFY(trace.waitForEnd());
    for (const auto &line : trace.starts())
        QVERIFY2(!started.isEmpty() && line.contains(started), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestNoTrace)
#include "tst_notrace.moc"
