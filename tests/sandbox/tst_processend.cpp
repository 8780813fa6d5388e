#include "sandbox/processend.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

namespace {

/// The exit code of a process that does this; -1 if it did not end in order.
int exitCodeOf(void (*deed)())
{
    const pid_t child = fork();
    if (child == 0) {
        deed();
        _exit(99);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// As a process that waits for a server, whatever signal comes.
void waitForEver()
{
    for (;;)
        pause();
}

} // namespace

class TestProcessEnd final : public QObject
{
    Q_OBJECT

private slots:
    void itEndsWhenTheTimeHasGoneBy()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(exitCodeOf([] {
                     sandbox::endProcessAfter(100);
                     waitForEver();
                 }),
                 0);
        QVERIFY(timer.elapsed() >= 100);
    }

    void whatIsDoneBeforeThatIsDone()
    {
        QCOMPARE(exitCodeOf([] { sandbox::endProcessAfter(10000); }), 99);
    }

    void itEndsWithoutDestructors()
    {
        QCOMPARE(exitCodeOf([] {
                     struct Last {
                         ~Last() { _exit(98); }
                     } const last;
                     sandbox::endProcess();
                 }),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestProcessEnd)
#include "tst_processend.moc"
