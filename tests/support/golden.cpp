#include "support/golden.h"

#include <QFile>
#include <QList>

namespace support {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString differenceFrom(const QString &goldenPath, const QByteArray &actual)
{
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1) {
        QFile file(goldenPath);
        if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size())
            return QStringLiteral("can't write ") + goldenPath;
        return {};
    }
    const auto expected = readFile(goldenPath);
    if (expected == actual)
        return {};
    const auto expectedLines = expected.split('\n');
    const auto actualLines = actual.split('\n');
    qsizetype line = 0;
    while (line < expectedLines.size() && line < actualLines.size()
           && expectedLines[line] == actualLines[line])
        ++line;
    return QStringLiteral("%1:%2: expected \"%3\", got \"%4\"")
        .arg(goldenPath)
        .arg(line + 1)
        .arg(QString::fromUtf8(expectedLines.value(line)),
             QString::fromUtf8(actualLines.value(line)));
}

} // namespace support
