#pragma once

#include "support/temporaryguide.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace support {

struct Run {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs vademecum-author to its end.
inline Run run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(AUTHOR), arguments);
    program.waitForFinished();
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            program.readAllStandardOutput(), program.readAllStandardError()};
}

inline QString pathOf(const TemporaryGuide &folder)
{
    return QString::fromStdString(folder.path().native());
}

} // namespace support
