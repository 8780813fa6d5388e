#include "sandbox/files.h"
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

QString xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(30000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// The number of a window whose title matches, once there is one; else empty.
QString window(const QString &title)
{
    QString found;
    (void)QTest::qWaitFor(
        [&] {
            found = xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, title});
            return !found.isEmpty();
        },
        60000);
    return found.section(u'\n', 0, 0);
}

void focus(const QString &window)
{
    xdotool({u"windowfocus"_s, u"--sync"_s, window});
}

void press(const QStringList &keys)
{
    xdotool(QStringList{u"key"_s, u"--delay"_s, u"80"_s} + keys);
}

void type(const QString &text)
{
    xdotool({u"type"_s, u"--delay"_s, u"30"_s, text});
}

} // namespace

/// The program itself, in a window of X11, leaves nothing behind.
class TestNoTrace final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aJourneyWithEverythingLeavesNothing();
    void aDiscreetRunIsCalledDocument();
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
    QVERIFY2(!main.isEmpty(), qPrintable(trace.lines().mid(trace.lines().size()-20).join(u'\n')+xdotool({u"search"_s,u"--name"_s,u""_s})));
    const auto title = [&main] { return xdotool({u"getwindowname"_s, main}); };
    const auto first = title();
    focus(main);
    press({u"ctrl+k"_s});
    type(u"stolen or lost phone"_s);
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

    for (const auto &[keys, name] : {std::pair(u"F1"_s, u"How to read"_s),
                                     std::pair(u"ctrl+question"_s, u"Keyboard short"_s)}) {
        focus(main);
        press({keys});
        const auto box = window(name);
        QVERIFY2(!box.isEmpty(), qPrintable(name));
        focus(box);
        press({u"Escape"_s});
    }
    focus(main);
    press({u"alt+h"_s, u"p"_s});
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
    for (const auto &wrong :
         {written, trace.starts(), trace.foreignSockets(), trace.matching(u"ICE-unix"_s), home.left()})
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
    QCOMPARE(xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"ademecum"_s}), QString());
}

QTEST_GUILESS_MAIN(TestNoTrace)
#include "tst_notrace.moc"
