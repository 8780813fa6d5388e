#pragma once

#include <QProcess>
#include <QStringList>
#include <QTest>

/// Keys in the windows of X11 that this test runs in.
namespace support {

using namespace Qt::StringLiterals;

inline QString xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(30000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// The number of a window whose title matches, once there is one; else empty.
inline QString window(const QString &title)
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

inline void focus(const QString &window)
{
    xdotool({u"windowfocus"_s, u"--sync"_s, window});
}

/// One after the other, so many milliseconds apart.
inline void press(const QStringList &keys, int apart = 80)
{
    xdotool(QStringList{u"key"_s, u"--delay"_s, QString::number(apart)} + keys);
}

inline void type(const QString &text)
{
    xdotool({u"type"_s, u"--delay"_s, u"30"_s, text});
}

} // namespace support
