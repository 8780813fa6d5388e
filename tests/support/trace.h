#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// Whether strace is there and may look at other programs.
bool canTrace();

/// A folder that stands in for the person's home, with a font of their own and no font cache.
class Home
{
public:
    Home();
    QString path(const QString &name = {}) const;
    /// All that is in it, besides what was there from the beginning.
    QStringList left() const;
    /// With this home, and nothing that says where else to put things.
    QProcessEnvironment environment() const;

private:
    QTemporaryDir m_folder;
    QStringList m_before;
};

/// What a program asks of the kernel, line by line.
class Trace
{
public:
    /// Starts a program; calls as strace names them.
    Trace(const QStringList &command, const QString &calls, const QProcessEnvironment &environment);
    ~Trace();

    /// Until so many lines match; false if they don't in time, or before the program ends.
    bool waitFor(const QString &pattern, int count = 1);
    /// Until it ends by itself.
    bool waitForEnd();
    /// Asks it to end, as the system does.
    void end();
    qint64 processId();

    const QStringList &lines();
    QStringList matching(const QString &pattern);
    /// Number of the first line that matches, -1 for none.
    qsizetype first(const QString &pattern);
    /// Calls that would leave something on the disk, had they been let through or not.
    QStringList writes();
    /// Calls that started a program, the first one left out.
    QStringList starts();
    /// Sockets other than those inside the computer.
    QStringList foreignSockets();
    /// Paths that were opened, in order.
    QStringList opened();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QStringList m_lines;
};

} // namespace support
