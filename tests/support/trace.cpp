#include "support/trace.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

#include <csignal>

namespace support {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds; a machine that is busy with sanitizers and strace takes its time.
constexpr int traceTimeoutMs = 120000;

QStringList filesBelow(const QString &folder)
{
    QStringList result;
    QDirIterator files(folder,
                       QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        result += files.next().mid(folder.size());
    result.sort();
    return result;
}

/// Puts together what strace tells in two lines, because another thread came between.
QStringList joined(const QStringList &lines)
{
    static const QRegularExpression resumed(u"^\\d+ +<\\.\\.\\. \\w+ resumed>"_s);
    QStringList result;
    QHash<QString, qsizetype> begun; ///< where, by process
    for (const auto &line : lines) {
        const auto process = line.section(u' ', 0, 0);
        const auto rest = resumed.match(line);
        if (rest.hasMatch() && begun.contains(process))
            result[begun.take(process)].replace(u" <unfinished ...>"_s,
                                                line.mid(rest.capturedLength()));
        else
            result += line;
        if (line.endsWith(u"<unfinished ...>"))
            begun.insert(process, result.size() - 1);
    }
    return result;
}

} // namespace

bool canTrace()
{
    static const bool can = [] {
        return !QStandardPaths::findExecutable(u"strace"_s).isEmpty()
            && QProcess::execute(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"true"_s}) == 0;
    }();
    return can;
}

Home::Home()
{
    QDir(m_folder.path()).mkpath(u".local/share/fonts"_s);
    QDir(m_folder.path()).mkpath(u"run"_s);
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::copy(u"/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"_s,
                path(u".local/share/fonts/own.ttf"_s));
    m_before = filesBelow(m_folder.path());
}

QString Home::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

QStringList Home::left() const
{
    auto files = filesBelow(m_folder.path());
    for (const auto &file : m_before)
        files.removeOne(file);
    return files;
}

QProcessEnvironment Home::environment() const
{
    auto result = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
         {u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
        result.remove(name);
    result.insert(u"HOME"_s, path());
    result.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    result.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which would want to trace it too
    return result;
}

Trace::Trace(const QStringList &command, const QString &calls,
             const QProcessEnvironment &environment, Way way)
{
    const QStringList fast = way == Way::Fast ? QStringList{u"--seccomp-bpf"_s} : QStringList();
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(u"strace"_s,
                    fast
                        + QStringList{u"-f"_s, u"-s"_s, u"300"_s, u"-o"_s,
                                      m_folder.filePath(u"log"_s), u"-e"_s, u"trace="_s + calls}
                        + command);
    m_process.waitForStarted();
}

Trace::~Trace()
{
    end();
}

const QStringList &Trace::lines()
{
    QFile file(m_folder.filePath(u"log"_s));
    if (file.open(QIODevice::ReadOnly))
        m_lines = joined(QString::fromUtf8(file.readAll()).split(u'\n'));
    return m_lines;
}

bool Trace::waitFor(const QString &pattern, int count)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < traceTimeoutMs; QThread::msleep(50)) {
        const bool runs = !m_process.waitForFinished(0);
        if (matching(pattern).size() >= count)
            return true;
        if (!runs)
            return false;
    }
    return false;
}

bool Trace::waitForEnd()
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(traceTimeoutMs);
}

qint64 Trace::processId()
{
    return lines().value(0).section(u' ', 0, 0).toLongLong();
}

void Trace::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (const auto id = processId(); id > 0)
        kill(static_cast<pid_t>(id), SIGTERM);
    if (!m_process.waitForFinished(10000))
        m_process.kill();
    m_process.waitForFinished();
}

QStringList Trace::matching(const QString &pattern)
{
    return lines().filter(QRegularExpression(pattern));
}

qsizetype Trace::first(const QString &pattern)
{
    return lines().indexOf(QRegularExpression(u".*(%1).*"_s.arg(pattern)));
}

QStringList Trace::writes()
{
    static const QRegularExpression harmless(
        u"^(?!.*(\"/dev/(null|tty|shm/|dri/)|\"/proc/|readlink|EEXIST)).*$"_s);
    return matching(u"(openat2?|open|creat)\\(.*(O_WRONLY|O_RDWR|O_CREAT)"
                    u"| (mkdir|rename|symlink|link|unlink|mknod|truncate|rmdir)(at2?)?\\("_s)
        .filter(harmless);
}

QStringList Trace::starts()
{
    return matching(u"execve(at)?\\("_s).mid(1);
}

QStringList Trace::foreignSockets()
{
    return matching(u"socket(pair)?\\((?!AF_UNIX)"_s);
}

QStringList Trace::opened()
{
    static const QRegularExpression call(u"(?:openat2?|open)\\((?:[^,]*, )?\"([^\"]*)\""_s);
    QStringList result;
    for (const auto &line : lines())
        if (const auto found = call.match(line); found.hasMatch())
            result += found.captured(1);
    return result;
}

} // namespace support
