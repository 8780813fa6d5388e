#include "guide/guide.h"
#include "ui/mainwindow.h"
#include "ui/protectionwords.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const text::Language english = *text::Language::parse("en");

/// What a program asked of the kernel, line by line.
struct Trace {
    QStringList lines;
    QStringList left; ///< files in its home afterwards

    QStringList matching(const QString &pattern) const
    {
        return lines.filter(QRegularExpression(pattern));
    }
    qsizetype first(const QString &pattern) const
    {
        return lines.indexOf(QRegularExpression(u".*(%1).*"_s.arg(pattern)));
    }
};

bool hasStrace()
{
    return !QStandardPaths::findExecutable(u"strace"_s).isEmpty();
}

/// Runs a program with a home of its own, with another around it or not.
Trace traced(const QStringList &command, const QStringList &around = {},
             const QString &calls = u"%file,%network,%process,seccomp,landlock_restrict_self"_s)
{
    Trace result;
    QTemporaryDir home;
    const auto log = home.filePath(u"log"_s);
    QDir(home.path()).mkpath(u"home/.local/share/fonts"_s);
    QDir(home.path()).mkpath(u"home/run"_s);
    QFile::copy(u"/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"_s,
                home.filePath(u"home/.local/share/fonts/own.ttf"_s));
    QFile::setPermissions(home.filePath(u"home/run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.filePath(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"home/run"_s));
    for (const auto &name : {u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    // Fast, but it does not see what a filter of the program's own refuses.
    const QStringList quick =
        command.contains(QStringLiteral(PROGRAM)) ? QStringList() : QStringList{u"--seccomp-bpf"_s};
    const auto whole = around + QStringList{u"strace"_s} + quick
        + QStringList{u"-f"_s, u"-s"_s, u"300"_s, u"-o"_s, log, u"-e"_s, u"trace="_s + calls}
        + command;
    process.start(whole.front(), whole.mid(1));
    process.waitForFinished(120000);
    QFile file(log);
    if (file.open(QIODevice::ReadOnly))
        result.lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QDirIterator left(home.filePath(u"home"_s),
                      QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (left.hasNext())
        result.left += left.next().mid(home.path().size());
    return result;
}

/// Calls that would leave something on the disk, had they been let through or not.
QStringList writes(const Trace &trace)
{
    auto result = trace.matching(
        u"(openat|open|creat)\\(.*(O_WRONLY|O_RDWR|O_CREAT)|mkdir|rename|symlink|link\\(|unlink|mknod"_s);
    return result.filter(QRegularExpression(
        u"^(?!.*(\"/dev/(null|tty|shm/)|\"/proc/|readlink|\"/tmp/\\.X|memfd|EEXIST)).*$"_s));
}

} // namespace

class TestProtection final : public QObject
{
    Q_OBJECT

private slots:
    void aJourneyMakesNoSocketOfANetwork_data();
    void aJourneyMakesNoSocketOfANetwork();
    void aJourneyWritesNothing_data();
    void aJourneyWritesNothing();
    void theProgramGivesUpItsRightsInOrder();
    void theProgramHasNoNetworkLibrary();
    void aDisplayOverTheNetworkIsExplained();
    void withoutProtectionTheWindowSaysSo();
    void helpSaysWhatHolds();
    void aDiscreetWindowHasANeutralTitle();
};

void TestProtection::aJourneyMakesNoSocketOfANetwork_data()
{
    QTest::addColumn<QStringList>("around");
    QTest::newRow("offscreen") << QStringList{};
}

void TestProtection::aJourneyMakesNoSocketOfANetwork()
{
    QFETCH(QStringList, around);
    if (!hasStrace())
        QSKIP("no strace");
    const auto trace = traced({QStringLiteral(JOURNEY)}, around, u"%network"_s);
    QVERIFY(trace.lines.size() > 1);
    const auto others = trace.matching(u"socket(pair)?\\((?!AF_UNIX)"_s);
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
    QVERIFY(around.isEmpty() || !trace.matching(u"socket\\(AF_UNIX"_s).isEmpty());
}

void TestProtection::aJourneyWritesNothing_data()
{
    QTest::addColumn<QStringList>("around");
    QTest::newRow("offscreen") << QStringList{};
}

void TestProtection::aJourneyWritesNothing()
{
    QFETCH(QStringList, around);
    if (!hasStrace())
        QSKIP("no strace");
    const auto trace = traced({QStringLiteral(JOURNEY)}, around);
    const auto written = writes(trace);
    // The font cache is refused by Landlock in the program, which is not there in a test.
    const auto ours = written.filter(QRegularExpression(u"^(?!.*fontconfig).*$"_s));
    QVERIFY2(ours.isEmpty(), qPrintable(ours.join(u'\n')));
}

void TestProtection::theProgramGivesUpItsRightsInOrder()
{
    if (!hasStrace())
        QSKIP("no strace");
    const auto trace = traced({u"timeout"_s, u"4"_s, QStringLiteral(PROGRAM)});
    const auto broker = trace.first(u"socketpair\\(AF_UNIX, SOCK_SEQPACKET"_s);
    const auto filter = trace.first(
        u"seccomp\\(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC[^,]*, \\{.*= 0"_s);
    const auto thread = trace.first(u"CLONE_THREAD"_s);
    QVERIFY(broker >= 0);
    QVERIFY(filter > broker);
    QVERIFY(thread > filter);
    if (const auto landlock = trace.first(u"landlock_restrict_self\\(\\d+, 0\\) += 0"_s);
        landlock >= 0)
        QVERIFY(landlock > broker && landlock < filter);
    else
        qWarning("no Landlock here");
    const auto others = trace.matching(u"socket(pair)?\\((?!AF_UNIX)"_s);
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
    const auto programs = trace.matching(u"execve\\("_s);
    QCOMPARE(programs.filter(u"vademecum"_s).size(), 2); // timeout names it too
    QVERIFY2(programs.filter(QRegularExpression(u"= 0$"_s)).size() <= 2,
             qPrintable(programs.join(u'\n')));
    // With an empty font cache and a font of one's own.
    const QStringList expected = {u"/home/.local"_s, u"/home/.local/share"_s,
                                  u"/home/.local/share/fonts"_s, u"/home/run"_s};
    for (const auto &left : trace.left)
        QVERIFY2(expected.contains(left) || left.endsWith(u"/own.ttf"_s), qPrintable(left));
}

void TestProtection::theProgramHasNoNetworkLibrary()
{
    if (!hasStrace())
        QSKIP("no strace");
    const auto trace = traced({u"timeout"_s, u"3"_s, QStringLiteral(PROGRAM)}, {}, u"openat"_s);
    QVERIFY(!trace.matching(u"libQt6Widgets.*= \\d"_s).isEmpty());
    QVERIFY(trace.matching(u"libQt6Network.*= \\d"_s).isEmpty());
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

void TestProtection::withoutProtectionTheWindowSaysSo()
{
    const auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    const auto labels = [&guide](const ui::Run &run) {
        ui::MainWindow window(*guide, guide->tools(), {english, english}, run);
        window.show();
        const auto *label = window.findChild<ui::UnprotectedLabel *>();
        return label != nullptr && label->isVisible() ? label->text() : QString();
    };
    ui::Run unprotected;
    unprotected.unprotected = true;
    QVERIFY(labels(unprotected).contains(u"Not protected"_s));
    QVERIFY(labels({}).isEmpty());
}

void TestProtection::helpSaysWhatHolds()
{
    ui::Run held;
    held.protection = {true, true, true, 7, {}};
    const auto good = ui::protectionSentences(held).join(u'\n');
    QVERIFY(good.contains(u"refuses this program every connection"_s));
    QVERIFY(good.contains(u"Landlock, version 7"_s));
    ui::Run open;
    open.unprotected = true;
    open.links = ui::Run::Links::CopiedOnly;
    const auto bad = ui::protectionSentences(open).join(u'\n');
    QVERIFY(bad.contains(u"--unsafe-no-sandbox"_s));
    QVERIFY(bad.contains(u"not shut off"_s));
    QVERIFY(!bad.contains(u"refuses this program"_s));
    QVERIFY(bad.contains(u"none is opened"_s));
}

void TestProtection::aDiscreetWindowHasANeutralTitle()
{
    const auto guide = guide::Guide::open(FIXTURES "/reader");
    QVERIFY(guide);
    ui::Run run;
    run.title = ui::Run::Title::Neutral;
    ui::MainWindow window(*guide, guide->tools(), {english, english}, run);
    window.show();
    window.open({});
    QCOMPARE(window.windowTitle(), u"Document"_s);
}

QTEST_MAIN(TestProtection)
#include "tst_protection.moc"
