#include "guide/guide.h"
#include "linkcard/linkcard.h"
#include "look/colours.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "sandbox/files.h"
#include "support/testwindow.h"
#include "support/trace.h"
#include "widgets/flatbutton.h"
#include "window/mainwindow.h"
#include "window/protectionwords.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstddef>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

const text::Language english = *text::Language::parse("en");

} // namespace

class TestProtection final : public QObject
{
    Q_OBJECT

private slots:
    void aJourneyAsksForNothingOutside();
    void theProgramGivesUpItsRightsInOrder();
    void aDisplayOverTheNetworkIsExplained();
    void withoutTheFilterItDoesNotStart();
    void withoutProtectionTheWindowSaysSo();
    void whatTheWindowSaysCanBeReadInEachAppearance();
    void helpSaysWhatHolds();
    void aDiscreetWindowHasANeutralTitle();
    void withoutLinksTheCardOnlyCopies();
};

void TestProtection::aJourneyAsksForNothingOutside()
{
    if (!support::canTrace())
        QSKIP("strace is not there, or may not trace");
    const support::Home home;
    support::Trace trace({QStringLiteral(JOURNEY)}, u"%file,%network,execve"_s, home.environment(),
                         support::Trace::Way::Fast);
    QVERIFY(trace.waitForEnd());
    QVERIFY(trace.lines().size() > 100);
    // The font cache is refused by Landlock in the program, which is not there in a test.
    const auto written = trace.writes().filter(QRegularExpression(u"^(?!.*fontconfig).*$"_s));
    for (const auto &wrong : {written, trace.foreignSockets(), trace.starts()})
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestProtection::theProgramGivesUpItsRightsInOrder()
{
    if (!support::canTrace())
        QSKIP("strace is not there, or may not trace");
    const support::Home home;
    support::Trace trace(
        {QStringLiteral(PROGRAM)},
        u"%file,%network,%process,seccomp,landlock_restrict_self,prctl,prlimit64,setrlimit"_s,
        home.environment());
    QVERIFY(trace.waitFor(u"chapter_11_2.md"_s, 2)); // the window is there
    trace.end();
    const auto limit = trace.first(u"limit.*RLIMIT_CORE, .*rlim_cur=0, rlim_max=0"_s);
    const auto broker = trace.first(u"socketpair\\(AF_UNIX, SOCK_SEQPACKET"_s);
    const auto filter = trace.first(
        u"seccomp\\(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC[^,]*, \\{.*= 0"_s);
    const auto thread = trace.first(u"CLONE_THREAD"_s);
    QVERIFY(limit >= 0);
    QVERIFY(broker > limit);
    QVERIFY(filter > broker);
    QVERIFY(thread > filter);
#ifndef __SANITIZE_ADDRESS__
    const auto dumps = trace.first(u"PR_SET_DUMPABLE, SUID_DUMP_DISABLE"_s);
    QVERIFY(dumps >= 0 && dumps < broker);
#endif
    if (sandbox::landlockVersion() > 0) {
        const auto landlock = trace.first(u"landlock_restrict_self\\(\\d+, 0\\) += 0"_s);
        QVERIFY(landlock > broker && landlock < filter);
    }
    for (const auto &wrong : {trace.foreignSockets(), trace.starts(), home.left(),
                              trace.matching(u"libQt6Network.*= \\d"_s)})
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(!trace.matching(u"libQt6Widgets.*= \\d"_s).isEmpty());
}

void TestProtection::aDisplayOverTheNetworkIsExplained()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"DISPLAY"_s, u"192.0.2.1:0"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAM), QStringList());
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 2);
    const auto said = process.readAllStandardError();
    QVERIFY2(said.contains("ssh -X"), said.constData());
    QCOMPARE(said.count("vademecum:"), 1);
}

void TestProtection::withoutTheFilterItDoesNotStart()
{
    const auto run = [](const QStringList &arguments) {
        QProcess process;
        process.setChildProcessModifier([] {
            sock_filter program[] = {
                BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
                BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_seccomp, 0, 1),
                BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
                BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
            };
            const sock_fprog noMoreFilters{std::size(program), program};
            prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
            prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &noMoreFilters);
        });
        process.start(QStringLiteral(PROGRAM), arguments);
        process.waitForFinished();
        return std::pair(process.exitCode(), process.readAllStandardError());
    };
    const auto [code, said] = run({u"--version"_s});
    QCOMPARE(code, 3);
    QVERIFY2(said.contains("cannot be shut off"), said.constData());
    QCOMPARE(run({u"--unsafe-no-sandbox"_s, u"--version"_s}).first, 0);
}

void TestProtection::withoutProtectionTheWindowSaysSo()
{
    const auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    const auto labels = [&guide](const actions::LaunchContext &launch) {
        support::TestWindow window;
        if (!window.open(*guide, {.language = english, .launch = launch}))
            return u"no window"_s;
        const auto *label = window->findChild<window::UnprotectedLabel *>();
        return label != nullptr && label->isVisible() ? label->text() : QString();
    };
    actions::LaunchContext unprotected;
    unprotected.unprotected = true;
    QVERIFY(labels(unprotected).contains(u"Not protected"_s));
    QVERIFY(labels({}).isEmpty());
}

void TestProtection::whatTheWindowSaysCanBeReadInEachAppearance()
{
    const window::UnprotectedLabel label(nullptr);
    for (const auto scheme : {look::Scheme::Dark, look::Scheme::Light}) {
        QApplication::setPalette(look::plainPalette(scheme));
        QTRY_COMPARE(label.palette().color(QPalette::WindowText),
                     look::Colours::from(QApplication::palette()).danger);
    }
    QApplication::setPalette(QPalette());
}

void TestProtection::helpSaysWhatHolds()
{
    actions::LaunchContext held;
    held.protection = {true, true, true, 7, {}};
    const auto good = window::protectionSentences(held).join(u'\n');
    QVERIFY(good.contains(u"refuses this program every connection"_s));
    QVERIFY(good.contains(u"Landlock, version 7"_s));
    actions::LaunchContext open;
    open.unprotected = true;
    open.links = actions::LaunchContext::Links::CopiedOnly;
    const auto bad = window::protectionSentences(open).join(u'\n');
    QVERIFY(bad.contains(u"--unsafe-no-sandbox"_s));
    QVERIFY(bad.contains(u"not shut off"_s));
    QVERIFY(!bad.contains(u"refuses this program"_s));
    QVERIFY(bad.contains(u"none is opened"_s));
}

void TestProtection::aDiscreetWindowHasANeutralTitle()
{
    const auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    actions::LaunchContext launch;
    launch.title = actions::LaunchContext::Title::Neutral;
    support::TestWindow window;
    QVERIFY(window.open(*guide, {.language = english, .launch = launch}));
    QCOMPARE(window->windowTitle(), u"Document"_s);
}

void TestProtection::withoutLinksTheCardOnlyCopies()
{
    const auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    actions::LaunchContext launch;
    launch.links = actions::LaunchContext::Links::CopiedOnly;
    support::TestWindow window;
    QVERIFY(
        window.open(*guide, {.language = english, .place = {"appels", {}, {}}, .launch = launch}));
    auto *view = &window.view();
    const auto &links = view->pageMap().links;
    for (std::size_t i = 0; i < links.size(); ++i)
        if (links[i].address.starts_with("https://example.org/"))
            view->activate(static_cast<int>(i));
    const auto *card = window->findChild<linkcard::LinkCard *>();
    QVERIFY(card->isVisible());
    for (const auto *button : card->findChildren<widgets::FlatButton *>())
        QVERIFY2(!button->isVisible() || !button->text().startsWith(u"Open"_s),
                 qPrintable(button->text()));
}

QTEST_MAIN(TestProtection)
#include "tst_protection.moc"
