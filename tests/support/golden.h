#pragma once

#include <QByteArray>
#include <QString>

namespace support {

QByteArray readFile(const QString &path);

/// Compares with a file under review: the line where they part and what stands there, or empty if
/// they are the same. With UPDATE_GOLDEN=1 in the environment the file is written instead.
QString differenceFrom(const QString &goldenPath, const QByteArray &actual);

} // namespace support
