#include "support/screen.h"
#include "support/temporaryguide.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int mayRunFor = 5000; ///< milliseconds; one second is promised
const QStringList escapes(3, u"Escape"_s);

/// The program on a screen.
class Program
{
public:
    explicit Program(const support::TemporaryGuide &guide, const QString &display = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        if (!display.isEmpty())
            environment.insert(u"DISPLAY"_s, display);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(PROGRAM),
                        {u"--lang"_s, u"en"_s, QString::fromStdString(guide.path().native())});
    }
    ~Program()
    {
        signal(SIGCONT);
        m_process.kill();
        m_process.waitForFinished();
    }

    /// How long it runs on, in milliseconds; -1 if it did not end in time, or not in order.
    qint64 runsOn()
    {
        QElapsedTimer timer;
        timer.start();
        const bool ended = m_process.waitForFinished(mayRunFor);
        const auto elapsed = timer.elapsed();
        return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0
            ? elapsed
            : -1;
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void signal(int number) const { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    /// What all of its threads have used, in ticks of the clock.
    qint64 ticks() const
    {
        QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
        if (!stat.open(QIODevice::ReadOnly))
            return 0;
        const auto fields = stat.readAll().split(' ');
        return fields.value(13).toLongLong() + fields.value(14).toLongLong();
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

/// A display server of its own, which can be held.
class Display
{
public:
    Display()
    {
        m_process.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-noreset"_s});
        m_process.waitForReadyRead(10000);
        m_name = u':' + QString::fromLatin1(m_process.readLine()).trimmed();
        m_before = qgetenv("DISPLAY");
        qputenv("DISPLAY", m_name.toLatin1()); // for xdotool
    }
    ~Display()
    {
        hold(false);
        m_process.kill();
        m_process.waitForFinished();
        qputenv("DISPLAY", m_before);
    }

    const QString &name() const { return m_name; }
    void hold(bool held) const
    {
        ::kill(static_cast<pid_t>(m_process.processId()), held ? SIGSTOP : SIGCONT);
    }

private:
    QProcess m_process;
    QString m_name;
    QByteArray m_before;
};

void writeSmall(const support::TemporaryGuide &guide)
{
    guide.writePage("en/1.md", "Elsewhere", "Words.\n");
    guide.writePage("en/2.md", "Second", QByteArray("Words and *words*.\n\n").repeated(20000));
}

/// Takes its time to be read for the index: one page of equal headings, then many pages.
void writeBig(const support::TemporaryGuide &guide)
{
    guide.writePage("en/1.md", "Elsewhere", "Words.\n");
    guide.writePage("en/2.md", "Second", "Words.\n");
    guide.writePage("en/3.md", "Headings", QByteArray("# same\n").repeated(8000));
    QByteArray body;
    for (int line = 0; line < 2000; ++line)
        body += "Words " + QByteArray::number(line) + " and *words*, `code` and others.\n\n";
    for (int page = 100; page < 400; ++page)
        guide.writePage(("en/" + QByteArray::number(page) + ".md").constData(), "Page", body);
}

} // namespace

/// The program itself, left in a window of X11: it is gone in time, whatever it is doing.
class TestGone final : public QObject
{
    Q_OBJECT

private slots:
    void whateverItDoes_data();
    void whateverItDoes();
    void pressesToABusyWindowCountByTheirOwnTime_data();
    void pressesToABusyWindowCountByTheirOwnTime();
    void aDisplayServerThatDoesNotAnswer();
};

void TestGone::whateverItDoes_data()
{
    QTest::addColumn<bool>("isBig");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("idle") << false << QStringList{} << escapes;
    QTest::newRow("idle, by key") << false << QStringList{} << QStringList{u"shift+Escape"_s};
    QTest::newRow("idle, quit") << false << QStringList{} << QStringList{u"ctrl+q"_s};
    QTest::newRow("indexed") << true << QStringList{} << escapes;
    QTest::newRow("indexed, by key") << true << QStringList{} << QStringList{u"shift+Escape"_s};
    QTest::newRow("indexed, quit") << true << QStringList{} << QStringList{u"ctrl+q"_s};
    QTest::newRow("indexed, closed") << true << QStringList{} << QStringList{u"ctrl+w"_s};
    QTest::newRow("indexed and searched")
        << true << QStringList{u"ctrl+k"_s, u"w"_s, u"o"_s, u"r"_s} << escapes;
    QTest::newRow("a page is drawn") << false << QStringList{u"ctrl+Next"_s} << escapes;
    QTest::newRow("the guide is opened anew") << true << QStringList{u"F5"_s} << escapes;
    QTest::newRow("a menu is open")
        << true << QStringList{u"F10"_s, u"Down"_s, u"Right"_s} << escapes;
}

void TestGone::whateverItDoes()
{
    QFETCH(bool, isBig);
    QFETCH(QStringList, before);
    QFETCH(QStringList, keys);
    const support::TemporaryGuide guide;
    (isBig ? writeBig : writeSmall)(guide);
    Program program(guide);
    const auto window = support::window(u"Elsewhere"_s);
    QVERIFY(!window.isEmpty());
    support::focus(window);
    support::press(before, 40);
    const auto ticks = program.ticks();
    QTest::qWait(100);
    QVERIFY2(!isBig || program.ticks() > ticks, "it had nothing to do");
    support::press(keys, 40);
    const auto time = program.runsOn();
    QVERIFY(time >= 0);
    qInfo("gone after %lld ms", time);
}

void TestGone::pressesToABusyWindowCountByTheirOwnTime_data()
{
    QTest::addColumn<int>("apart");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("0.4 s apart") << 400 << true;
    QTest::newRow("0.6 s apart") << 600 << false;
}

void TestGone::pressesToABusyWindowCountByTheirOwnTime()
{
    QFETCH(int, apart);
    QFETCH(bool, leaves);
    const support::TemporaryGuide guide;
    writeSmall(guide);
    Program program(guide);
    const auto window = support::window(u"Elsewhere"_s);
    QVERIFY(!window.isEmpty());
    support::focus(window);
    QTest::qWait(500);
    program.signal(SIGSTOP);
    support::press(escapes, apart);
    QTest::qWait(1000);
    program.signal(SIGCONT);
    if (leaves) {
        QVERIFY(program.runsOn() >= 0);
    } else {
        QTest::qWait(1000);
        QVERIFY(program.isRunning());
    }
}

/// What was copied cannot be given up then; the window goes all the same.
void TestGone::aDisplayServerThatDoesNotAnswer()
{
    const Display display;
    const support::TemporaryGuide guide;
    writeSmall(guide);
    Program program(guide, display.name());
    const auto window = support::window(u"Elsewhere"_s);
    QVERIFY(!window.isEmpty());
    support::focus(window);
    support::press({u"ctrl+a"_s, u"ctrl+c"_s});
    QTest::qWait(500);
    program.signal(SIGSTOP);
    support::press(escapes); // they stand in its socket
    display.hold(true);
    program.signal(SIGCONT);
    const auto time = program.runsOn();
    QVERIFY(time >= 0);
    qInfo("gone after %lld ms", time);
}

QTEST_GUILESS_MAIN(TestGone)
#include "tst_gone.moc"
